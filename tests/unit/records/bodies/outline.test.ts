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

describe('an item may have', () => {
  const first = (item: string) => parseOutline(`- ${item}`, 1);

  test.each([
    ['[x] Sent', { text: 'Sent', done: true }],
    [
      '[ ] Send [the list](https://a.example/x)',
      { text: 'Send the list', done: false, href: 'https://a.example/x' },
    ],
    ['[x](/sops/kickoff/)', { text: 'x', href: '/sops/kickoff/' }],
    ['[Wiki](https://a.example/b_(c) "Title")', { text: 'Wiki', href: 'https://a.example/b_(c)' }],
    ['[Wiki](<https://a.example/a b>)', { text: 'Wiki', href: 'https://a.example/a b' }],
    ['<https://a.example>', { text: 'https://a.example', href: 'https://a.example' }],
    [
      'Call {#call badge="2 days; ⭐" folded}',
      { text: 'Call', id: 'call', badges: ['2 days', '⭐'], folded: true },
    ],
    ['Call {badge="a\\"b\\;c\\}"}', { text: 'Call', badges: ['a"b;c}'] }],
    ['Dear \\{name\\}', { text: 'Dear {name}' }],
    ['snake_case, 2 * 3, **bold**, _thin_ and `co*de`', { text: 'snake_case, 2 * 3, bold, thin and co*de' }],
    ['\\[x\\] \\*literal\\*', { text: '[x] *literal*' }],
  ])('%s', (item, node) => {
    const { body, problems } = first(item);
    expect(problems).toEqual([]);
    expect(body.nodes).toEqual([{ ...node, children: [], line: 1 }]);
  });

  test('a note of several lines and paragraphs, also below its children', () => {
    const { body } = parseOutline('- a\n  One,\n  two.\n\n  Three\n  - b\n    Of b\n\n  Of a again\n', 1);
    expect(body.nodes).toMatchObject([
      { text: 'a', note: 'One,\ntwo.\n\nThree\n\nOf a again', children: [{ text: 'b', note: 'Of b' }] },
    ]);
  });

  test('a block of code as its note, in which a hyphen begins no node', () => {
    const { body } = parseOutline('- a\n  ```\n  - no node\n  ```\n- b\n', 1);
    expect(body.nodes).toMatchObject([{ text: 'a', note: '```\n- no node\n```' }, { text: 'b' }]);
  });

  test('a list in a block of code above it, which is no part of the map', () => {
    const { body } = parseOutline('```\n- no node\n```\n\n- a\n', 1);
    expect(body).toMatchObject({ intro: '```\n- no node\n```', nodes: [{ text: 'a' }] });
  });
});

test('what is malformed in an item is told with what to write', () => {
  const bodies = [
    '- Call {bagde="2 days"}',
    '- Call {soon}',
    '- Call {badge=2 days}',
    '- Call {badge="2 days"',
    '- Call {#a} and more',
    '- Call {#Ação}',
    '- []Call',
    '- [v] Call',
    '-',
    '- a {#x}\n- b {#x}',
  ];
  expect(bodies.map((body) => checkMap(`${body}\n`)).join('\n')).toMatchInlineSnapshot(`
    "error malformed-outline maps/process.md:4:9
      \`bagde\` in the braces is not known.
      Did you mean \`badge="…"\`?
    error malformed-outline maps/process.md:4:9
      \`soon\` in the braces is not known.
      Known are \`#id\`, \`badge="2 days; ⭐"\` and \`folded\`; braces that are text are written \`\\{soon\\}\`.
    error malformed-outline maps/process.md:4:9
      \`badge=2 days\` has several words.
      Put them in quotes: \`badge="2 days"\`.
    error malformed-outline maps/process.md:4:8
      The braces are not closed.
      Write \`{badge="2 days"}\`, or \`\\{\` where a brace is text.
    error malformed-outline maps/process.md:4:8
      There are braces in the middle of the text, where they are not read.
      Put everything into one pair of braces at the end: \`{#id badge="2 days" folded}\`; a brace that is text is written \`\\{\`.
    error bad-id maps/process.md:4:9
      \`#Ação\` is not an id.
      Write \`#acao\`.
    error malformed-outline maps/process.md:4:3
      This looks like a box to tick but is not written as one.
      Write \`- [ ] Call\`: brackets with a space or an x between them, and a space behind. Brackets that are text are written \`\\[\`.
    error malformed-outline maps/process.md:4:3
      This looks like a box to tick but is not written as one.
      Write \`- [x] Call\`: brackets with a space or an x between them, and a space behind. Brackets that are text are written \`\\[\`.
    error malformed-outline maps/process.md:4:2
      This node has no text.
      Write it behind the hyphen, or delete the line.
    error duplicate-id maps/process.md:5:1
      The id \`x\` of a node is already used on line 4.
      Give one of the two nodes another id: \`{#x-2}\`."
  `);
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
