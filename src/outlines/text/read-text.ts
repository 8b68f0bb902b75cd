import { Grower, outlineOf } from '../grow.ts';
import { Unreadable } from '../limits.ts';
import type { Outline, OutlineNode } from '../outline.ts';
import { BULLET } from './bullet.ts';

/** Reads text whose indentation, by tabs or spaces, makes a tree. A first line that all others are below is the title. */
export function readText(text: string, name: string): Outline {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index) => ({ words: line.trim(), indent: indentOf(line), number: index + 1 }))
    .filter(({ words }) => words !== '');
  const [first, ...rest] = lines;
  if (!first)
    throw new Unreadable('The file is empty.', 'Write a line for each node, and indent what is below it.', 1);
  const titled = rest.every(({ indent }) => indent > first.indent);
  const listed = (titled ? rest : lines).every(({ words }) => BULLET.test(words));
  const grower = new Grower();
  const top: OutlineNode[] = [];
  const stack: { indent: number; node: OutlineNode }[] = [];
  for (const { words, indent, number } of titled ? rest : lines) {
    while ((stack.at(-1)?.indent ?? -1) >= indent) stack.pop();
    const node = grower.node({ text: listed ? words.replace(BULLET, '') : words }, stack.length + 1, number);
    (stack.at(-1)?.node.children ?? top).push(node);
    stack.push({ indent, node });
  }
  return outlineOf(titled ? first.words : name, undefined, top);
}

/** Columns before the first letter; a tab goes on to the next fourth. */
function indentOf(line: string): number {
  let columns = 0;
  for (const letter of line) {
    if (letter === '\t') columns += 4 - (columns % 4);
    else if (letter.trim() === '') columns++;
    else break;
  }
  return columns;
}
