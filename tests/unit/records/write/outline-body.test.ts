import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../../../src/outlines/outline.ts';
import { parseOutline } from '../../../../src/records/bodies/outline.ts';
import { outlineBody } from '../../../../src/records/write/outline-body.ts';

/** Texts of one line with everything in them that the list gives a meaning to. */
const marks = fc.constantFrom(
  '*', '**', '_', '`', '[', ']', '(', ')', '{', '}', '\\', '<', '>', '"', ';', ':', '#', '- ', '[x] ', '[ ]', '](', '{#a}',
  'href=', '{badge=', '```', '~~~', 'é', 'ж', '中', '🙂', ' ', 'word', '1. ', '\t',
);
const line = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(marks, { minLength: 1, maxLength: 8 }).map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/[\r\n\u0085\u2028\u2029]/g, '').trim());
const filled = line.filter((text) => text !== '');
const note = fc
  .array(line, { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join('\n').replace(/^\n+|\n+$/g, ''))
  .filter((text) => text !== '');

const nodeWith = (children: fc.Arbitrary<OutlineNode[]>): fc.Arbitrary<OutlineNode> =>
  fc.record(
    {
      text: filled,
      children,
      note,
      href: filled,
      badges: fc.array(filled, { minLength: 1, maxLength: 3 }),
      done: fc.boolean(),
      folded: fc.constant(true as const),
    },
    { requiredKeys: ['text', 'children'] },
  );
const leaf = nodeWith(fc.constant([]));
const branch = nodeWith(fc.array(leaf, { maxLength: 3 }));
const tree = nodeWith(fc.array(fc.oneof(leaf, branch), { maxLength: 3 }));

const withoutLines = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.map((node) => {
    const { line: _, ...rest } = { line: 0, ...node };
    return { ...rest, children: withoutLines(node.children) };
  });

describe('a tree written as the body of a map', () => {
  test('is read back as the same tree, with nothing to complain of', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), (nodes) => {
        const { body, problems } = parseOutline(outlineBody(nodes), 1);
        expect(problems).toEqual([]);
        expect(withoutLines(body.nodes)).toEqual(nodes);
      }),
      { numRuns: 300, interruptAfterTimeLimit: 2000 },
    );
  });

  test('has escapes only where something would be read otherwise', () => {
    const nodes = [
      { text: 'snake_case, 2 * 3 and [brackets]', children: [] },
      { text: '**bold**', badges: ['2 days', '⭐'], folded: true, children: [{ text: '[x] done?', children: [] }] },
      { text: 'Site', href: 'https://a.example/(b)', done: true, note: 'One.\n\n- Two', children: [] },
      { text: 'Dear {name}', children: [] },
    ];
    expect(outlineBody(nodes, 'Above.')).toMatchInlineSnapshot(`
      "Above.

      - snake_case, 2 * 3 and [brackets]
      - \\*\\*bold\\*\\* {badge="2 days; ⭐" folded}
        - \\[x\\] done?
      - [x] [Site](<https://a.example/(b)>)
        One.

        \\- Two
      - Dear \\{name\\}
      "
    `);
  });

  test('cannot have a node without a text', () => {
    expect(() => outlineBody([{ text: ' ', children: [] }])).toThrow('A node needs a text.');
  });
});
