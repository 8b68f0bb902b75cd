import { describe, expect, test } from 'vitest';
import { type OutlineNode, parseOutline } from '../../../../src/records/bodies/outline.ts';
import { check, print } from '../../../fixtures/small-playbook.ts';

const checkMap = (body: string) => print(check({ 'maps/process.md': `---\ntitle: Map\n---\n${body}` }));
/** The texts of an outline, children in brackets behind their parent. */
const texts = (nodes: readonly OutlineNode[]): unknown[] =>
  nodes.flatMap(({ text, children }) => (children.length > 0 ? [text, texts(children)] : [text]));

describe('a nested list is read into', () => {
  test('nodes with notes, links and lines', () => {
    const body =
      'An introduction.\n\n- **Onboarding**\n  - [Briefing](/sops/kickoff/)\n    32 questions,\n    in three blocks\n* Ongoing\n';
    expect(parseOutline(body, 4)).toMatchInlineSnapshot(`
      {
        "body": {
          "intro": "An introduction.",
          "nodes": [
            {
              "children": [
                {
                  "children": [],
                  "href": "/sops/kickoff/",
                  "line": 7,
                  "note": "32 questions,
      in three blocks",
                  "text": "Briefing",
                },
              ],
              "line": 6,
              "text": "Onboarding",
            },
            {
              "children": [],
              "line": 10,
              "text": "Ongoing",
            },
          ],
        },
        "problems": [],
      }
    `);
  });

  test('levels by indentation, whatever its width', () => {
    const { body } = parseOutline('- a\n    - b\n        - c\n    - d\n- e\n\t- f', 1);
    expect(texts(body.nodes)).toEqual(['a', ['b', ['c'], 'd'], 'e', ['f']]);
  });

  test('Windows line endings', () => {
    expect(texts(parseOutline('- a\r\n  - b\r\n', 1).body.nodes)).toEqual(['a', ['b']]);
  });
});

describe('a body that is not one list', () => {
  test('without a list', () => {
    expect(checkMap('Only text.\n')).toMatchInlineSnapshot(`
      "error malformed-outline maps/process.md:4:1
        There is no list to draw the map from.
        Write the nodes as a nested list: \`- Branch\`, and below it, two spaces further in, \`  - Leaf\`."
    `);
  });

  test('with nothing at all', () => {
    expect(checkMap('')).toContain('There is no list to draw the map from.');
  });

  test('with text behind the list', () => {
    expect(checkMap('- Onboarding\n  - Briefing\n\nAnd so on.\n')).toMatchInlineSnapshot(`
      "error malformed-outline maps/process.md:7:1
        This line stands outside the list that the map is drawn from.
        Write \`- And so on.\` to make it a node, or move it above the list."
    `);
  });
});

test('a line made to match everywhere takes no longer than any other', () => {
  const before = performance.now();
  for (const piece of ['[', '[a](', '*a', '`', '](']) parseOutline(`- ${piece.repeat(200_000)}`, 1);
  expect(performance.now() - before).toBeLessThan(3000);
});
