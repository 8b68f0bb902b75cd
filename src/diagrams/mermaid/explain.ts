import type { Failure } from './drawing.ts';
import { limits } from './settings.ts';

/** A failure in words for somebody who writes diagrams now and then. */
export interface DiagramProblem {
  message: string;
  hint: string;
  /** Line within the source, from 1; undefined where it is the whole diagram. */
  line: number | undefined;
}

/** Types by the word that they begin with, in the order in which people need them. */
const types = [
  ...['flowchart', 'sequenceDiagram', 'gantt', 'timeline', 'stateDiagram-v2', 'mindmap', 'journey', 'pie'],
  ...[
    'quadrantChart',
    'xychart',
    'classDiagram',
    'erDiagram',
    'kanban',
    'sankey',
    'gitGraph',
    'requirementDiagram',
  ],
];

export function explainDiagram(failure: Failure, source: string): DiagramProblem {
  switch (failure.kind) {
    case 'unknown-type':
      return {
        message:
          firstWords(source) === ''
            ? 'The diagram is empty.'
            : `The diagram does not say what it is: it begins with \`${shorten(firstWords(source))}\`.`,
        hint: `Begin it with its type, such as ${types
          .slice(0, 6)
          .map((type) => `\`${type}\``)
          .join(', ')}.`,
        line: failure.line,
      };
    case 'too-large':
      return {
        message: 'The diagram is too large to be read.',
        hint: `Split it: at most ${limits.characters} characters and ${limits.edges} arrows fit one picture.`,
        line: undefined,
      };
    case 'time':
      return {
        message: `The diagram was not drawn: ${failure.detail}.`,
        hint: 'Make it simpler, or split it into several.',
        line: undefined,
      };
    case 'unfit':
      return {
        message: `The diagram cannot be drawn without a browser: ${shorten(oneLine(failure.detail))}.`,
        hint: 'Say it with another type, such as `flowchart`, or without what only a web page can show (icons, pictures, formulas).',
        line: failure.line,
      };
    case 'syntax':
      return explainSyntax(failure, source);
  }
}

function explainSyntax({ detail, line }: Failure, source: string): DiagramProblem {
  const lines = source.split('\n');
  const at = line === undefined ? undefined : Math.min(Math.max(1, line), lines.length);
  const written = at === undefined ? '' : (lines[at - 1] ?? '').trim();
  const found = foundIn(detail);
  const where =
    written === '' ? 'The diagram cannot be read' : `The diagram cannot be read at \`${shorten(written)}\``;
  return {
    message: `${where}${found === undefined ? '' : `: ${found}`}.`,
    hint: hintFor(detail, written),
    line: at,
  };
}

/** What the parser has stumbled over, without its inner names. */
function foundIn(detail: string): string | undefined {
  const got = /got '([^']+)'/.exec(detail)?.[1];
  if (got !== undefined) {
    if (got === 'EOF' || got === '1') return 'it ends too early';
    const word = wordFor(got);
    return word && `${word} is not expected there`;
  }
  const found = /but found:? ?['`]?([^'`\n]*)['`]? ?(?:\.|at line|$)/.exec(detail)?.[1];
  if (found !== undefined)
    return found === '' ? 'it ends too early' : `\`${shorten(found)}\` is not expected there`;
  const character = /unexpected character: ->(.+?)<-/.exec(detail)?.[1];
  if (character !== undefined) return `\`${character}\` is not expected there`;
  if (/Unrecognized text/i.test(detail)) return 'it is no part of this type of diagram';
  const first = oneLine(detail).replace(
    /^(?:Error:\s*)?(?:Parse error|Parsing failed|Syntax error)[^:]*:\s*/i,
    '',
  );
  return first === '' ? undefined : shorten(first.replace(/[.:]+$/, ''));
}

const words: Record<string, string> = {
  NEWLINE: 'the end of the line',
  NL: 'the end of the line',
  PS: 'an opening `(`',
  PE: 'a closing `)`',
  SQS: 'an opening `[`',
  SQE: 'a closing `]`',
  DIAMOND_START: 'an opening `{`',
  DIAMOND_STOP: 'a closing `}`',
  STR: 'a text in quotation marks',
  LINK: 'an arrow',
  ARROW: 'an arrow',
  COLON: '`:`',
  end: 'the word `end`',
  SPACE: 'a space',
};

/** Nothing for names of the parser that say nothing to an author. */
function wordFor(token: string): string | undefined {
  return words[token] ?? (/^[A-Z_\d]+$/.test(token) ? undefined : `\`${token}\``);
}

function hintFor(detail: string, written: string): string {
  if (/\[[^\]"]*[()[\]{}][^\]"]*\]|\([^)"]*[[\]{}][^)"]*\)/.test(written))
    return 'Put quotation marks around a text with brackets in it: `step["Confirm (in writing)"]`.';
  if (/got '(?:end|subgraph|graph)'/.test(detail))
    return 'The word `end` is Mermaid’s own; write it with a capital letter, or in quotation marks.';
  if (/got '(?:EOF|1)'/.test(detail) || /but found:? ?''/.test(detail))
    return 'Look for a bracket, a quotation mark or a block (`subgraph`, `loop`, `alt`) that is not closed.';
  return 'Compare the line with an example of its type on https://mermaid.js.org/intro/syntax-reference.html.';
}

function firstWords(source: string): string {
  return (
    source
      .split('\n')
      .find((line) => line.trim() !== '' && !line.trim().startsWith('%%'))
      ?.trim() ?? ''
  );
}

function oneLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}

function shorten(text: string): string {
  const clean = text.replaceAll('`', "'");
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
}
