import { Losses } from '../../outlines/losses.ts';
import type { Outline, OutlineNode } from '../../outlines/outline.ts';
import { idsInTurn } from '../short-ids.ts';
import { stepLines } from '../write/steps.ts';
import { type Conversion, counted, joined, loseMarks } from './conversion.ts';
import { linkedText, listItem, plainBlock, plainInline, plainNote } from './plain-markdown.ts';

/** Leaves that together are longer get a line each. */
const LONGEST_LINE = 140;

/** How long a step takes, where a badge says it. */
const TAKES = /^(\d{1,4})\s?(min|h)$/;

/**
 * A procedure: branches are its sections, what is below them its steps, and all that is deeper the notes of a step. A
 * branch without anything below it is a step; behind a section it is one of its own, which keeps the order.
 */
export function outlineToSop({ title, note, nodes }: Outline): Conversion {
  const log = new Losses();
  const idOf = idsInTurn('step');
  const lines: string[] = note === undefined ? [] : [plainBlock(note), ''];
  let sections = 0;
  let steps = 0;
  const addStep = (node: OutlineNode) => {
    steps += 1;
    lines.push(...stepOf(node, idOf(node.text), log));
  };
  for (const node of nodes) {
    const isStep = node.children.length === 0;
    if (isStep && sections === 0) {
      addStep(node);
      continue;
    }
    sections += 1;
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    lines.push(`## ${plainInline(node.text)}`);
    if (isStep) addStep(node);
    else {
      loseMarks(node, log);
      const prose = [...(node.href === undefined ? [] : [linkedText(node)]), plainNote(node.note ?? '')];
      const said = prose.filter((text) => text !== '').join('\n');
      if (said !== '') lines.push(said, '');
      for (const child of node.children) addStep(child);
    }
  }
  const size = [...(sections > 0 ? [counted(sections, 'section')] : []), counted(steps, 'step')];
  return {
    data: { title },
    body: `${lines.join('\n')}\n`,
    lost: log.list(),
    became: size.join(', '),
    notes: [],
  };
}

function stepOf(node: OutlineNode, id: string, log: Losses): string[] {
  if (node.done)
    log.add('tick (a run of the procedure has them)', 'ticks (a run of the procedure has them)', node.text);
  const takes = node.badges?.map((badge) => TAKES.exec(badge)).find((found) => found !== null);
  const others = (node.badges ?? []).filter((badge) => badge !== takes?.[0]);
  const badges = others.length === 0 ? '' : ` (${plainInline(others.join(', '))})`;
  const text = `${linkedText(node)}${badges}`;
  const notes = [plainNote(node.note ?? ''), ...deeperLines(node.children, '')].filter((line) => line !== '');
  return stepLines({
    text,
    id,
    ...(takes && { values: { takes: `${Number(takes[1])}${takes[2]}` } }),
    note: notes.join('\n'),
  });
}

/** What is below a step, on one level of list: the note of a step has no deeper one. */
function deeperLines(nodes: readonly OutlineNode[], path: string): string[] {
  return nodes.flatMap((node) => {
    const said = node.note === undefined ? '' : ` (${node.note.replace(/\s*\n\s*/g, ' ')})`;
    const own = `${path}${linkedText(node)}${plainInline(said) === '' ? '' : ` ${plainInline(said)}`}`;
    const areLeaves =
      node.children.length > 0 &&
      node.children.every((child) => child.children.length === 0 && child.note === undefined);
    const leaves = areLeaves ? `${own}: ${node.children.map(linkedText).reduce(joined, '')}` : '';
    if (areLeaves && leaves.length <= LONGEST_LINE) return [listItem(leaves)];
    const isOnlyAbove = node.children.length > 0 && said === '' && node.href === undefined;
    return [
      ...(isOnlyAbove ? [] : [listItem(own)]),
      ...deeperLines(node.children, `${path}${plainInline(node.text)} › `),
    ];
  });
}
