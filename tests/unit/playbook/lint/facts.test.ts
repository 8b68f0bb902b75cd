import { describe, expect, test } from 'vitest';
import { check, checkChange, print, smallPlaybook } from '../../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const SEGMENT = 'segments/enterprise.md';
const facts = (yaml: string) => checkChange(CLIENT, '{ staff: 140 }', yaml);

describe('a fact that a segment compares', () => {
  test('with a number', () => {
    expect(facts('{ staff: many }')).toMatchInlineSnapshot(`
      "error fact-type clients/padaria/client.md:6:17 (facts.staff)
        \`facts.staff\` must be a number, because the segment \`enterprise\` compares it; it is the text "many".
        Write a bare number, like \`staff: 3200\`."
    `);
    expect(facts('{ staff: "140" }')).toMatchInlineSnapshot(`
      "error fact-type clients/padaria/client.md:6:17 (facts.staff)
        \`facts.staff\` must be a number, because the segment \`enterprise\` compares it; it is the text "140".
        Write it without quotes: \`staff: 140\`."
    `);
    expect(facts('{ staff: R$ 3.200 }')).toMatchInlineSnapshot(`
      "error fact-type clients/padaria/client.md:6:17 (facts.staff)
        \`facts.staff\` must be a number, because the segment \`enterprise\` compares it; it is the text "R$ 3.200".
        Write \`staff: 3200\`."
    `);
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
    expect(answer('sim')).toMatchInlineSnapshot(`
      "error fact-type clients/padaria/client.md:6:17 (facts.rival)
        \`facts.rival\` must be true or false, because the segment \`enterprise\` compares it; it is the text "sim".
        Write \`rival: true\`."
    `);
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
    expect(facts('{ staff: 3.200 }')).toMatchInlineSnapshot(`
      "warning ambiguous-number clients/padaria/client.md:6:17 (facts.staff)
        \`facts.staff\` is 3.200, and a point stands before decimals, not between thousands.
        Did you mean \`3200\`? If not, write \`3.2\`."
    `);
    expect(facts('{ staff: 140 }\ncontract:\n  monthly: 12.345')).toMatchInlineSnapshot(`
      "warning ambiguous-number clients/padaria/client.md:8:12 (contract.monthly)
        \`contract.monthly\` is 12.345, and a point stands before decimals, not between thousands.
        Did you mean \`12345\`? If not, write \`12.3450\`."
    `);
    expect(facts('{ staff: 140 }\ncontract: { monthly: "R$ 12.345,50" }')).toMatchInlineSnapshot(`
      "error wrong-type clients/padaria/client.md:7:22 (contract.monthly)
        \`contract.monthly\` must be an amount of money; it is the text "R$ 12.345,50".
        Write a bare number: \`monthly: 12345.50\`."
    `);
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
    expect(facts('{ stafff: 140 }')).toMatchInlineSnapshot(`
      "warning unknown-fact clients/padaria/client.md:6:10 (facts.stafff)
        No segment reads the fact \`stafff\`, and no other client has it.
        Did you mean \`staff\`?"
    `);
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
