import fc from 'fast-check';
import { tidy } from '../../../src/outlines/grow.ts';
import type { Outline, OutlineNode } from '../../../src/outlines/outline.ts';

/** What is hard on one format or another. */
const HOSTILE = [
  '<b>bold</b> & "quoted" ]]>',
  '<html><body>page</body></html>',
  '&amp; &lt; &#65; #quot; #35;',
  '# heading',
  '- item',
  '* item',
  '+ item',
  '• item',
  '1. first',
  '12) twelfth',
  '1.2.3. deep',
  '**bold** _it_ `code` ~~gone~~ ***',
  'snake_case_name',
  '[label](https://example.org)',
  '![alt](picture.png)',
  '[x] done',
  '[ ]',
  '{#id badge="a" folded}',
  'ends in braces {folded}',
  '{{hexagon}}',
  '((circle))',
  'id["text"]',
  '::icon(fa fa-star)',
  ':::urgent',
  '%% comment',
  'mindmap',
  'Mindmaps of all',
  '```',
  '~~~',
  '---',
  '===',
  '| a | b |',
  '> quote',
  '<!-- markmap: fold -->',
  '<https://example.org>',
  'back\\slash \\* \\',
  'a\ttab',
  'two  blanks',
  'e\u0301 👩‍🚀 🇧🇷 1️⃣',
  'שלום עולם',
  'مرحبا',
  'Договор № 5: «да»',
  '日本語の節',
  '"',
  "'",
  '`',
  '\u0000\u0008\u001b[31m',
  '\ud800',
  'Plan by Mind Map: Plan',
  '=SUM(A1)',
  '__proto__',
  'title: x',
  '0',
  '…',
  '#',
  'a #',
];

const word = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const note = fc
  .array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 5 })
  .map((lines) => lines.join('\n'));
const href = fc.constantFrom(
  'https://example.org/a_b*c?d=e&f="g"#h'.replaceAll('"', '%22'),
  'http://пример.рф/путь',
  'https://example.org/wiki/A_%28b%29',
  'mailto:ana@example.org?subject=Oi',
  '/clients/aurora/',
);
const badge = fc.oneof(
  fc.constantFrom('⭐', '🚩', '2 days', 'a; b', 'a, b', '"x"', '{y}', '&#34;', '\\', '50%', 'priority-1'),
  text,
);

/** A node and how far it stands in, from 0; what is further in than it can be is a child of the one before. */
const line = fc.tuple(
  fc.integer({ min: 0, max: 8 }),
  fc.record(
    {
      text,
      note,
      href,
      badges: fc.array(badge, { maxLength: 3 }),
      done: fc.boolean(),
      folded: fc.constant(true),
    },
    { requiredKeys: ['text'] },
  ),
);

/** Any tree, with its texts as tools keep them: each in one line, without what XML cannot hold. */
export const anyOutline: fc.Arbitrary<Outline> = fc
  .record(
    { title: text, note, lines: fc.array(line, { maxLength: 12 }) },
    { requiredKeys: ['title', 'lines'] },
  )
  .map(({ lines, ...root }) => {
    const top: OutlineNode = { text: '', children: [] };
    const stack = [top];
    for (const [depth, facts] of lines) {
      const node: OutlineNode = { ...facts, children: [] };
      stack.length = Math.min(stack.length, depth + 1);
      stack.at(-1)?.children.push(node);
      stack.push(node);
    }
    return tidy({ ...root, nodes: top.children });
  });

/** The tree alone, as formats hold it that know only texts. */
export function onlyTexts({ title, nodes }: Outline): Outline {
  const bare = ({ text, children }: OutlineNode): OutlineNode => ({ text, children: children.map(bare) });
  return { title, nodes: nodes.map(bare) };
}
