import { expect, test } from 'vitest';
import { mermaidFences } from '../../../../src/records/bodies/mermaid-fences.ts';

test('fences are found with their line, inside lists and quotations, and nothing else is', () => {
  const markdown =
    '# A\n\n- step\n\n  ```mermaid\n  flowchart\n    a --> b\n  ```\n\n````markdown\n```mermaid\npie\n```\n````\n> ~~~mermaid\n> pie\n> ~~~\n';
  expect(mermaidFences(markdown, false)).toEqual([
    { source: 'flowchart\n  a --> b\n', line: 5 },
    { source: 'pie\n', line: 15 },
  ]);
});

test('a page with components is read as one, and a broken one is left to its compiler', () => {
  expect(mermaidFences('<Note>\n\n```mermaid\npie\n```\n\n</Note>', true)).toEqual([
    { source: 'pie\n', line: 3 },
  ]);
  expect(mermaidFences('<Note\n\n```mermaid\npie\n```', true)).toEqual([]);
});
