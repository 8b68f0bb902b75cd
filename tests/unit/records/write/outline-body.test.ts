import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../../../../src/outlines/outline.ts';
import { parseOutline } from '../../../../src/records/bodies/outline.ts';
import { anyNode } from '../../../fixtures/any-outline.ts';
import { outlineBody } from '../../../../src/records/write/outline-body.ts';

const withoutLines = (nodes: readonly OutlineNode[]): OutlineNode[] =>
  nodes.map((node) => {
    const { line: _, ...rest } = { line: 0, ...node };
    return { ...rest, children: withoutLines(node.children) };
  });

describe('a tree written as the body of a map', () => {
  test('is read back as the same tree, with nothing to complain of', () => {
    fc.assert(
      fc.property(fc.array(anyNode, { minLength: 1, maxLength: 4 }), (nodes) => {
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
      {
        text: '**bold**',
        badges: ['2 days', '⭐'],
        folded: true,
        children: [{ text: '[x] done?', children: [] }],
      },
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
