import type { NodeFacts } from '../grow.ts';

/** What stands in braces behind a text. */
type Braces = Pick<NodeFacts, 'badges' | 'folded'>;

const PART = /\s*(?:#[\p{L}\p{N}_.-]+|badge="((?:[^"\\]|\\.)*)"|(folded)(?=\s|$))/uy;
/** How many braces are tried from the end of a line; those within badges have `\` before them. */
const TRIED = 5;

/** Takes `{#id badge="2 days; ⭐" folded}` off the end of a line; braces that hold anything else are text. */
export function takeBraces(line: string): { text: string } & Braces {
  if (!line.endsWith('}') || line.endsWith('\\}')) return { text: line };
  let open = line.length;
  for (let tried = 0; tried < TRIED; tried++) {
    open = line.lastIndexOf('{', open - 1);
    if (open === -1) break;
    const parts = line[open - 1] === '\\' ? undefined : readParts(line.slice(open + 1, -1));
    if (parts) return { text: line.slice(0, open).trimEnd(), ...parts };
    if (open === 0) break;
  }
  return { text: line };
}

/** The braces for a node, with a blank before them; nothing where there is nothing to say. */
export function bracesFor({ badges = [], folded }: Braces): string {
  const words = badges.map((badge) => badge.replace(/[\\"{};]/g, '\\$&'));
  const parts = [
    ...(words.length === 0 ? [] : [`badge="${words.join('; ')}"`]),
    ...(folded ? ['folded'] : []),
  ];
  return parts.length === 0 ? '' : ` {${parts.join(' ')}}`;
}

function readParts(inner: string): Braces | undefined {
  const badges: string[] = [];
  let folded = false;
  const end = inner.trimEnd().length;
  if (end === 0) return undefined;
  PART.lastIndex = 0;
  while (PART.lastIndex < end) {
    const part = PART.exec(inner);
    if (!part) return undefined;
    if (part[1] !== undefined) badges.push(...wordsOf(part[1]));
    if (part[2] !== undefined) folded = true;
  }
  return { badges, folded };
}

/** Words parted by `;`, without the marks before letters. */
function wordsOf(value: string): string[] {
  return (value.match(/(?:[^;\\]|\\.)+/gu) ?? []).map((word) => word.trim().replace(/\\(.)/gu, '$1'));
}
