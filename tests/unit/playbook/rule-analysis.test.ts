import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Criterion, Match } from '../../../schemas/segment.ts';
import type { FactValue } from '../../../src/playbook/fact-ranges.ts';
import { meet, uncovered, type Values, valuesOf } from '../../../src/playbook/fact-ranges.ts';
import { analyseRules, type RuleOf } from '../../../src/playbook/rule-analysis.ts';
import type { Witness } from '../../../src/playbook/rule-witnesses.ts';
import { criteriaOf, holds, neededOf } from '../../../src/playbook/segmentation.ts';

/** The two rules of the demo. */
const enterprise: RuleOf = {
  id: 'enterprise',
  match: {
    at_least: 2,
    of: [
      { fact: 'staff', above: 100 },
      { fact: 'mrr', above: 2000 },
      { fact: 'products', above: 2 },
      { fact: 'came_from_competitor', is: true },
      { fact: 'contacts', above: 4 },
    ],
  },
};
const small: RuleOf = {
  id: 'small',
  match: {
    at_least: 2,
    of: [
      { fact: 'staff', at_most: 100 },
      { fact: 'mrr', at_most: 2000 },
      { fact: 'contacts', above: 3 },
    ],
  },
};
const printed = ({ facts, met }: Witness) =>
  `${facts.map(({ fact, value }) => `${fact} ${value}`).join(', ')} → ${met
    .map(({ segment, met: passed, of }) => `${segment} ${passed}/${of}`)
    .join(', ')}`;

describe('the rules of the demo', () => {
  const analysis = analyseRules([enterprise, small]);

  test('five contacts meet both', () => {
    expect(analysis.overlaps).toEqual([
      {
        fact: 'contacts',
        values: { above: 4 },
        example: 5,
        sides: [
          { segment: 'enterprise', criterion: { fact: 'contacts', above: 4 } },
          { segment: 'small', criterion: { fact: 'contacts', above: 3 } },
        ],
      },
    ]);
  });

  test('values that meet neither, and facts that only one tests', () => {
    expect(analysis.gaps).toEqual([
      { fact: 'products', values: { at_most: 2 } },
      { fact: 'came_from_competitor', values: { options: [false] } },
      { fact: 'contacts', values: { at_most: 3 } },
    ]);
    expect(analysis.untested).toEqual([
      { fact: 'products', by: ['enterprise'], notBy: ['small'] },
      { fact: 'came_from_competitor', by: ['enterprise'], notBy: ['small'] },
    ]);
  });

  test('the smallest clients whom both claim', () => {
    expect(analysis.both.map(({ segments, capped }) => [segments, capped])).toEqual([
      [['enterprise', 'small'], false],
    ]);
    expect(analysis.both[0]?.found.map(printed)).toMatchInlineSnapshot(`
      [
        "staff 100, mrr 2001, contacts 5 → enterprise 2/5, small 2/3",
        "staff 100, products 3, contacts 5 → enterprise 2/5, small 2/3",
        "staff 100, came_from_competitor true, contacts 5 → enterprise 2/5, small 2/3",
        "staff 101, mrr 2000, contacts 5 → enterprise 2/5, small 2/3",
        "mrr 2000, products 3, contacts 5 → enterprise 2/5, small 2/3",
        "mrr 2000, came_from_competitor true, contacts 5 → enterprise 2/5, small 2/3",
        "staff 100, mrr 2000, products 3, came_from_competitor true → enterprise 2/5, small 2/3",
        "staff 100, mrr 2001, products 3, contacts 4 → enterprise 2/5, small 2/3",
        "staff 100, mrr 2001, came_from_competitor true, contacts 4 → enterprise 2/5, small 2/3",
        "staff 100, products 3, came_from_competitor true, contacts 4 → enterprise 2/5, small 2/3",
        "staff 101, mrr 2000, products 3, contacts 4 → enterprise 2/5, small 2/3",
        "staff 101, mrr 2000, came_from_competitor true, contacts 4 → enterprise 2/5, small 2/3",
        "mrr 2000, products 3, came_from_competitor true, contacts 4 → enterprise 2/5, small 2/3",
      ]
    `);
  });

  test('clients whom neither claims', () => {
    expect(analysis.neither.found.map(printed)).toMatchInlineSnapshot(`
      [
        "staff 100, mrr 2001, products 2, came_from_competitor false, contacts 3 → enterprise 1/5, small 1/3",
        "staff 101, mrr 2000, products 2, came_from_competitor false, contacts 3 → enterprise 1/5, small 1/3",
      ]
    `);
  });
});

describe('rules of another shape', () => {
  const rules = (...matches: Match[]) => matches.map((match, index) => ({ id: `s${index}`, match }));

  test('a rule that needs nothing claims everybody', () => {
    const analysis = analyseRules(
      rules({ at_least: 0, of: [{ fact: 'a', is: 1 }] }, { any: [{ fact: 'b', is: 1 }] }),
    );
    expect(analysis.both[0]?.found.map(({ facts }) => facts)).toEqual([[{ fact: 'b', value: 1 }]]);
    expect(analysis.neither.found).toEqual([]);
  });

  test('words: what no test names is a gap', () => {
    const analysis = analyseRules(
      rules({ any: [{ fact: 'trade', in: ['food', 'law'] }] }, { any: [{ fact: 'trade', is: 'law' }] }),
    );
    expect(analysis.overlaps.map(({ values }) => values)).toEqual([{ options: ['law'] }]);
    expect(analysis.gaps).toEqual([{ fact: 'trade', values: { except: ['food', 'law'] } }]);
    expect(analysis.neither.found.map(({ facts }) => facts)).toEqual([[{ fact: 'trade', value: undefined }]]);
  });

  test('there are no rules', () => {
    expect(analyseRules([])).toEqual({
      overlaps: [],
      gaps: [],
      untested: [],
      both: [],
      neither: { found: [], capped: false },
    });
  });

  test('too many combinations are not all looked at, and that is said', () => {
    const many = (sign: 'above' | 'below'): Match => ({
      at_least: 9,
      of: Array.from({ length: 18 }, (_, index) => ({ fact: `f${index}`, [sign]: 5 })),
    });
    const { both, neither } = analyseRules(rules(many('above'), many('below')));
    expect(both.every(({ capped }) => capped)).toBe(true);
    expect(neither.capped).toBe(true);
  });
});

const bound = fc.integer({ min: 0, max: 4 });
const criterion = (fact: string): fc.Arbitrary<Criterion> =>
  fc.oneof(
    ...(['above', 'at_least', 'below', 'at_most', 'is'] as const).map((name) =>
      bound.map((value) => ({ fact, [name]: value })),
    ),
    fc.boolean().map((is) => ({ fact, is })),
    fc
      .uniqueArray(fc.constantFrom('x', 'y', 1, 3), { minLength: 1 })
      .map((options) => ({ fact, in: options })),
  );
const criteria = fc.array(
  fc.constantFrom('a', 'b', 'c').chain((fact) => criterion(fact)),
  { minLength: 1, maxLength: 4 },
);
const match: fc.Arbitrary<Match> = fc.oneof(
  criteria.map((all) => ({ all })),
  criteria.map((any) => ({ any })),
  fc.tuple(fc.integer({ min: 0, max: 3 }), criteria).map(([at_least, of]) => ({ at_least, of })),
);

/** Every value that can matter to bounds of 0 to 4, and nothing at all. */
const world: (FactValue | undefined)[] = [
  undefined,
  ...Array.from({ length: 13 }, (_, index) => index / 2 - 1),
  true,
  false,
  'x',
  'y',
  'other',
];
const claims = ({ match: rule }: RuleOf, facts: Record<string, FactValue | undefined>) =>
  criteriaOf(rule).filter((test) => holds(test, facts[test.fact])).length >= neededOf(rule);

/** All clients there can be, by the three facts. */
const everyone = world.flatMap((a) => world.flatMap((b) => world.map((c) => ({ a, b, c }))));

/** Types of the values that tests of a fact speak of. */
function kindsOf(tests: readonly Criterion[], fact: string): Set<string> {
  const own = tests.filter((each) => each.fact === fact);
  return new Set(own.flatMap((each) => (valuesOf(each).options ?? [0]).map((value) => typeof value)));
}

/** Whether a value is among some, as a reader would say. */
function lies(value: FactValue, { options, except, above, at_least, below, at_most }: Values): boolean {
  if (options) return options.includes(value);
  if (except?.includes(value)) return false;
  const bounds = [above, at_least, below, at_most];
  if (bounds.every((each) => each === undefined)) return except !== undefined;
  return (
    typeof value === 'number' &&
    value > (above ?? -Infinity) &&
    value >= (at_least ?? -Infinity) &&
    value < (below ?? Infinity) &&
    value <= (at_most ?? Infinity)
  );
}

describe('laws, against every client there can be', () => {
  test('two rules claim the same client exactly where the analysis shows one, with the fewest facts', () => {
    fc.assert(
      fc.property(match, match, (first, second) => {
        const rules = [
          { id: 'one', match: first },
          { id: 'two', match: second },
        ];
        const { both } = analyseRules(rules);
        const sizes = everyone
          .filter((facts) => rules.every((rule) => claims(rule, facts)))
          .map((facts) => Object.values(facts).filter((value) => value !== undefined).length);
        expect(both.length > 0).toBe(sizes.length > 0);
        for (const { found } of both) {
          expect(found[0]?.facts.length).toBe(sizes.reduce((least, size) => Math.min(least, size), 3));
          for (const { facts } of found) {
            const client = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
            expect(rules.every((rule) => claims(rule, client))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no rule claims a client of whom all is known exactly where the analysis shows one', () => {
    fc.assert(
      fc.property(match, match, (first, second) => {
        const rules = [
          { id: 'one', match: first },
          { id: 'two', match: second },
        ];
        const tested = new Set(rules.flatMap(({ match: rule }) => criteriaOf(rule).map(({ fact }) => fact)));
        // a fact that takes part is of the kind that its tests are of: yes or no where they ask for nothing else
        const kinds = new Map(
          [...tested].map((fact) => [
            fact,
            kindsOf(
              rules.flatMap((rule) => criteriaOf(rule.match)),
              fact,
            ),
          ]),
        );
        const known = everyone.filter((facts) =>
          Object.entries(facts).every(
            ([fact, value]) => !tested.has(fact) || kinds.get(fact)?.has(typeof value),
          ),
        );
        const left = known.some((facts) => rules.every((rule) => !claims(rule, facts)));
        expect(analyseRules(rules).neither.found.length > 0).toBe(left);
      }),
      { numRuns: 60 },
    );
  });

  test('what two tests share and what tests leave are exactly those values', () => {
    const tests = fc.array(criterion('a'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(criterion('a'), criterion('a'), tests, (one, other, some) => {
        const shared = meet(valuesOf(one), valuesOf(other));
        const left = uncovered(some.map(valuesOf));
        const hasBounds = some.some((each) => valuesOf(each).options === undefined);
        const kinds = hasBounds ? new Set(['number']) : kindsOf(some, 'a');
        for (const value of world) {
          if (value === undefined) continue;
          expect(shared !== undefined && lies(value, shared)).toBe(holds(one, value) && holds(other, value));
          if (!kinds.has(typeof value)) continue;
          expect([value, left !== undefined && lies(value, left)]).toEqual([
            value,
            !some.some((each) => holds(each, value)),
          ]);
        }
      }),
    );
  });
});
