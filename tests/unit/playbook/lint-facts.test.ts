import { describe, expect, test } from 'vitest';
import { check, checkChange, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const SEGMENT = 'segments/enterprise.md';
const facts = (yaml: string) => checkChange(CLIENT, '{ staff: 140 }', yaml);

describe('a fact that a segment compares', () => {
  test('with a number', () => {
    expect(facts('{ staff: many }')).toMatchInlineSnapshot();
    expect(facts('{ staff: "140" }')).toMatchInlineSnapshot();
    expect(facts('{ staff: R$ 3.200 }')).toMatchInlineSnapshot();
    expect(facts('{ staff: true }')).toContain('must be a number');
  });

  test('with true or false', () => {
    const answer = (value: string) =>
      print(
        check({
          [SEGMENT]:
            smallPlaybook[SEGMENT]?.replace('fact: staff, above: 100', 'fact: rival, is: true') ?? '',
          [CLIENT]: smallPlaybook[CLIENT]?.replace('staff: 140', `rival: ${value}`) ?? '',
        }),
      );
    expect(answer('sim')).toMatchInlineSnapshot();
    expect(answer('"false"')).toContain('Write it without quotes: `rival: false`.');
    expect(answer('perhaps')).toContain('Write `rival: true` or `rival: false`.');
    expect(answer('false')).toBe('');
  });

  test('with words may be anything', () => {
    const by = (segment: string) =>
      print(check({ [SEGMENT]: smallPlaybook[SEGMENT]?.replace('above: 100', segment) ?? '' }));
    expect(by('in: [a, b]')).toBe('');
    expect(by('is: large')).toBe('');
  });
});

describe('a number with a point between the thousands', () => {
  test('in a fact and in an amount of money', () => {
    expect(facts('{ staff: 3.200 }')).toMatchInlineSnapshot();
    expect(facts('{ staff: 140 }\ncontract:\n  monthly: 12.345')).toMatchInlineSnapshot();
    expect(facts('{ staff: 140 }\ncontract: { monthly: "R$ 12.345,50" }')).toMatchInlineSnapshot();
  });

  test('not in other figures, nor with other decimals', () => {
    expect(
      facts('{ staff: 140 }\nkpis: [{ metric: rate, baseline: 1.125, target: 2, by: 2026-12-31 }]'),
    ).toBe('');
    for (const value of ['3.2', '0.125', '1.2000', '"1.200"']) {
      expect(facts(`{ staff: 140, share: ${value} }`)).toBe('');
    }
  });
});

describe('a misspelt fact', () => {
  test('is answered with the one that a segment reads', () => {
    expect(facts('{ stafff: 140 }')).toMatchInlineSnapshot();
  });

  test('is answered with one that others have', () => {
    const client = (fact: string) =>
      smallPlaybook[CLIENT]?.replace('staff: 140', `staff: 140, ${fact}`) ?? '';
    const files = {
      [CLIENT]: client('collor: blue'),
      'clients/b/client.md': client('color: red'),
      'clients/c/client.md': client('color: red'),
    };
    expect(print(check(files))).toContain('Did you mean `color`?');
  });

  test('is none if it is like no other, or the other is there too', () => {
    expect(facts('{ staff: 140, ovens: 3 }')).toBe('');
    expect(facts('{ staff: 140, staff2: 3 }')).toBe('');
  });
});
