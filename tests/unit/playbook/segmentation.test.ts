import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Segment, segmentSchema } from '../../../schemas/segment.ts';
import { segmentClient } from '../../../src/playbook/segmentation.ts';
import type { RecordOf } from '../../../src/records/record.ts';
import { makeClient } from '../../fixtures/journeys.ts';
import { playbookOf } from '../../fixtures/linked.ts';

const [model] = playbookOf().of.segment.values();

/** A segment with this rule. */
function segment(id: string, match: Segment['match']): RecordOf<'segment'> {
  if (!model) throw new Error('there is no segment');
  const data = segmentSchema.parse({ name: id, match, journey: 'cycles', clients_per_manager: 30 });
  return { ...model, id, data };
}

const fits = (match: Segment['match'], facts: Record<string, number | boolean | string>) =>
  segmentClient(makeClient({ facts }), [segment('one', match)]).fits[0];

/** The sources' own rules: five contacts match both. */
const enterprise = segment('enterprise', {
  at_least: 2,
  of: [
    { fact: 'staff', above: 100 },
    { fact: 'mrr', above: 2000 },
    { fact: 'products', above: 2 },
    { fact: 'came_from_competitor', is: true },
    { fact: 'contacts', above: 4 },
  ],
});
const small = segment('small', {
  any: [
    { fact: 'contacts', above: 3 },
    { fact: 'staff', at_most: 100 },
  ],
});
const segments = [enterprise, small];

describe('a test of a fact', () => {
  test.each([
    [{ above: 100 }, 100, false],
    [{ above: 100 }, 101, true],
    [{ at_least: 100 }, 100, true],
    [{ at_least: 100 }, 99, false],
    [{ below: 100 }, 100, false],
    [{ below: 100 }, 99, true],
    [{ at_most: 100 }, 100, true],
    [{ at_most: 100 }, 101, false],
    [{ is: true }, true, true],
    [{ is: true }, false, false],
    [{ is: false }, false, true],
    [{ is: 'retail' }, 'retail', true],
    [{ is: 3 }, 3, true],
    [{ in: ['retail', 'food'] }, 'food', true],
    [{ in: ['retail', 'food'] }, 'law', false],
    [{ above: 100 }, 'many', false],
    [{ above: 0 }, true, false],
  ])('%j holds for %j: %s', (comparison, fact, holds) => {
    expect(fits({ all: [{ fact: 'x', ...comparison }] }, { x: fact })?.fits).toBe(holds);
  });

  test.each([{ is: false }, { below: 5 }, { at_most: 0 }, { in: ['x'] }])(
    '%j does not hold for a fact that is not known',
    (comparison) => {
      expect(fits({ all: [{ fact: 'x', ...comparison }] }, {})?.fits).toBe(false);
    },
  );

  test('what every object has is no fact', () => {
    expect(fits({ all: [{ fact: 'constructor', is: 'x' }] }, {})?.met).toEqual([]);
  });
});

describe('a rule', () => {
  const criteria = [
    { fact: 'a', is: true },
    { fact: 'b', is: true },
    { fact: 'c', is: true },
  ];

  test.each([
    ['all', { all: criteria }, 3],
    ['any', { any: criteria }, 1],
    ['at least two', { at_least: 2, of: criteria }, 2],
  ])('%s', (_, match, needed) => {
    for (const met of [0, 1, 2, 3]) {
      const facts = Object.fromEntries(criteria.slice(0, met).map(({ fact }) => [fact, true]));
      expect(fits(match, facts)).toMatchObject({
        fits: met >= needed,
        needed,
        met: criteria.slice(0, met),
        all: criteria,
      });
    }
  });
});

describe('a client', () => {
  test('that two rules fit is in the first, and both are said', () => {
    const client = makeClient({ facts: { staff: 140, contacts: 5 } });
    expect(segmentClient(client, segments)).toMatchObject({
      segment: 'enterprise',
      declared: undefined,
      byRule: ['enterprise', 'small'],
    });
  });

  test('that no rule fits is in none', () => {
    expect(segmentClient(makeClient({ facts: { staff: 140 } }), segments)).toMatchObject({
      segment: undefined,
      byRule: [],
    });
  });

  test('without facts is in none', () => {
    expect(segmentClient(makeClient(), segments).byRule).toEqual([]);
  });

  test('is in the segment that the team declared, whatever the rule says', () => {
    const client = makeClient({ facts: { staff: 140, mrr: 3000 }, segment: 'small' });
    expect(segmentClient(client, segments)).toMatchObject({
      segment: 'small',
      declared: 'small',
      byRule: ['enterprise'],
    });
  });
});

test('laws: the segments that fit are those whose tests are met often enough, in their order', () => {
  const fact = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.boolean());
  const names = fc.constantFrom('staff', 'mrr', 'products', 'came_from_competitor', 'contacts');
  fc.assert(
    fc.property(fc.dictionary(names, fact), (facts) => {
      const { byRule, fits: all, segment: found } = segmentClient(makeClient({ facts }), segments);
      const expected = all.filter(({ met, needed }) => met.length >= needed).map((fit) => fit.segment);
      expect(byRule).toEqual(expected);
      expect(found).toBe(expected[0]);
    }),
  );
});
