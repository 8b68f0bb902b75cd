import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Swot, swotSchema } from '../../../../schemas/research/swot.ts';
import {
  firstActions,
  rankFindings,
  scoreOf,
  withoutAction,
} from '../../../../src/playbook/research/priorities.ts';

const swot = (own: object): Swot => swotSchema.parse({ type: 'swot', title: 'Mail', ...own });
const namesOf = (ranked: ReturnType<typeof rankFindings>) =>
  ranked.map(({ rank, finding }) => `${rank ?? '–'} ${finding.name}`);

test('much for little comes first, on a scale that both ways of writing share', () => {
  expect([scoreOf(5), scoreOf({ impact: 5, effort: 1 })]).toEqual([25, 25]);
  expect([scoreOf({ impact: 5, effort: 5 }), scoreOf({ impact: 1, effort: 1 })]).toEqual([5, 5]);
});

describe('findings', () => {
  test('are numbered through all four fields; those without a priority wait', () => {
    const ranked = rankFindings(
      swot({
        strengths: ['Fast', { name: 'Kind', priority: 4 }],
        weaknesses: [{ name: 'Slow', priority: { impact: 5, effort: 2 } }],
        threats: [{ name: 'A bank', priority: { impact: 3, effort: 4 } }],
      }),
    );
    expect(namesOf(ranked)).toEqual(['1 Slow', '2 Kind', '3 A bank', '– Fast']);
  });

  test('that matter as much are mended before they are used', () => {
    const priority = 3;
    const ranked = rankFindings(
      swot({
        strengths: [{ name: 'S', priority }],
        weaknesses: [{ name: 'W', priority }],
        threats: [{ name: 'T', priority }],
      }),
    );
    expect(namesOf(ranked)).toEqual(['1 W', '2 T', '3 S']);
  });

  test('are all there, once, in falling order', () => {
    const rating = fc.integer({ min: 1, max: 5 });
    const finding = fc.record(
      {
        name: fc.constantFrom('a', 'b'),
        priority: fc.oneof(rating, fc.record({ impact: rating, effort: rating })),
      },
      { requiredKeys: ['name'] },
    );
    const list = fc.array(finding, { maxLength: 6 });
    fc.assert(
      fc.property(list, list, (weaknesses, opportunities) => {
        const given = swot({ strengths: ['x'], weaknesses, opportunities });
        const ranked = rankFindings(given);
        expect(ranked).toHaveLength(1 + weaknesses.length + opportunities.length);
        const scores = ranked.flatMap(({ score }) => score ?? []);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(ranked.flatMap(({ rank }) => rank ?? [])).toEqual(scores.map((_, at) => at + 1));
      }),
      { numRuns: 200 },
    );
  });
});

test('the first three with an action come first, and urgent ones without are counted', () => {
  const ranked = rankFindings(
    swot({
      weaknesses: [
        { name: 'A', priority: 5 },
        { name: 'B', priority: 4, do: 'Mend it' },
        { name: 'C', priority: 3, sop: 'welcome' },
        { name: 'D', priority: 2, do: 'Later' },
        { name: 'E', priority: 1, do: 'Never' },
      ],
    }),
  );
  expect(namesOf(firstActions(ranked))).toEqual(['2 B', '3 C', '4 D']);
  expect(namesOf(withoutAction(ranked))).toEqual(['1 A']);
});
