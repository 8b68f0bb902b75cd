import fc from 'fast-check';
import type { MapNode, NodeState } from '../../../../src/diagrams/map/map-node.ts';

export const nodeStates: readonly NodeState[] = [
  'included',
  'added',
  'changed',
  'removed',
  'phase-2',
  'excluded',
  'pending',
  'unapproved',
];

const word = fc.constantFrom(
  'scope',
  'Weekly',
  'реклама',
  'Тётя',
  'ł',
  'CR-0002',
  '日本語の報告',
  '🙂',
  '12',
  'Ω',
  'ש',
  'תהליך',
  'العميل،',
  '(32)!',
);

/** Ordinary words in several scripts, nothing at all, words without an end, and what an attacker would write. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '\u0000\u0007', '\ud800', '<script>alert(1)</script>', '"\'&<>]]>'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((length) => 'W'.repeat(length)) },
);

/** Trees of up to about a hundred nodes and twelve levels. */
export const arbitraryMap: fc.Arbitrary<MapNode> = fc.letrec<{ node: MapNode }>((tie) => ({
  node: fc.record(
    {
      text: arbitraryText,
      id: fc.string({ maxLength: 8 }),
      detail: arbitraryText,
      tag: arbitraryText,
      note: arbitraryText,
      state: fc.constantFrom(...nodeStates),
      badges: fc.array(arbitraryText, { maxLength: 4 }),
      done: fc.boolean(),
      href: fc.oneof(fc.webUrl(), arbitraryText, fc.constantFrom('/clients/', '#map', 'javascript:alert(1)')),
      children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'map' }),
    },
    { requiredKeys: ['text'] },
  ),
})).node;

/** A tree of `count` nodes, filled level by level with `fan` children each; the same on every run. */
export function sampleMap(count: number, fan: number): MapNode {
  const texts = [
    'Weekly numbers',
    'Контекстная реклама',
    'A third landing page that nobody asked for',
    'Static ads',
  ];
  const children = (index: number): MapNode[] =>
    Array.from({ length: fan }, (_, branch) => index * fan + branch + 1)
      .filter((child) => child < count)
      .map(node);
  const node = (index: number): MapNode => ({
    text: `${texts[index % texts.length]} ${index}`,
    detail: index % 3 === 0 ? '12 a month' : undefined,
    state: nodeStates[index % 10],
    children: children(index),
  });
  return node(0);
}
