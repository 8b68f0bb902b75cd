import { describe, expect, test } from 'vitest';
import { checkChange, checkPerson } from '../../fixtures/small-playbook.ts';

const JOURNEY = 'journeys/adoption.md';
const CLIENT = 'clients/padaria/client.md';

describe('dates', () => {
  test('a day that does not exist', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince: 2026-02-30')).toMatchInlineSnapshot(`
      "error impossible-date people/ana-prado.md:4:8 (since)
        \`since\` is 2026-02-30, and there is no such day.
        Write the year, the month and the day, like \`2026-05-04\`."
    `);
  });

  test('29 February only in leap years', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince: 2028-02-29')).toBe('');
    expect(checkPerson('name: Ana\nrole: csm\nsince: 2027-02-29')).toContain('there is no such day');
  });

  test('a day written as in Brazil', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince: 04/05/2026')).toMatchInlineSnapshot(`
      "error impossible-date people/ana-prado.md:4:8 (since)
        \`since\` must be a date; it is the text "04/05/2026".
        Write the year, the month and the day: \`2026-05-04\`."
    `);
  });

  test('a day with a time', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince: 2026-05-04T10:00:00Z')).toMatchInlineSnapshot(`
      "error impossible-date people/ana-prado.md:4:8 (since)
        \`since\` must be a date; it is the text "2026-05-04T10:00:00Z".
        Write the year, the month and the day: \`2026-05-04\`."
    `);
  });

  test('a year alone', () => {
    expect(checkPerson('name: Ana\nrole: csm\nsince: 2026')).toMatchInlineSnapshot(`
      "error wrong-type people/ana-prado.md:4:8 (since)
        \`since\` must be a date; it is the number 2026.
        Write it like \`2026-05-04\`."
    `);
  });

  test('a span that ends before it begins', () => {
    expect(checkPerson('name: Ana\nrole: csm\ndays_off: [2026-12-28/2026-12-01]')).toMatchInlineSnapshot(`
      "error impossible-date people/ana-prado.md:4:12 (days_off[0])
        \`days_off[0]\` must be a date or a span of dates; it is the text "2026-12-28/2026-12-01".
        Write the year, the month and the day, like \`2026-12-28/2027-01-08\`."
    `);
  });
});

describe('dates that do not follow each other', () => {
  test('an access granted before it was asked for', () => {
    const path = 'clients/padaria/access.md';
    expect(
      checkChange(path, 'asked: 2026-05-07', 'asked: 2026-05-07, granted: 2026-05-01'),
    ).toMatchInlineSnapshot(`
      "error date-order clients/padaria/access.md:3:74 (access[0].granted)
        \`access[0].granted\` (2026-05-01) is before \`asked\` (2026-05-07).
        Correct one of the two."
    `);
  });

  test('an access is compared with the last step that has a day', () => {
    const path = 'clients/padaria/access.md';
    expect(checkChange(path, 'asked: 2026-05-07', 'asked: 2026-05-07, verified: 2026-05-06')).toContain(
      'before `asked`',
    );
    expect(checkChange(path, 'asked: 2026-05-07', 'asked: 2026-05-07, verified: 2026-05-07')).toBe('');
  });

  test('a phase left before it was entered', () => {
    expect(
      checkChange(CLIENT, 'entered: 2026-05-04', 'entered: 2026-05-04, left: 2026-05-03'),
    ).toMatchInlineSnapshot(`
      "error date-order clients/padaria/client.md:7:49 (phases.welcome.left)
        \`phases.welcome.left\` (2026-05-03) is before \`entered\` (2026-05-04).
        Correct one of the two."
    `);
    expect(checkChange(CLIENT, 'entered: 2026-05-04', 'entered: 2026-05-04, left: 2026-05-04')).toBe('');
  });

  test('a contract that ends before it begins, a person who left before coming, work due before it starts', () => {
    const found = [
      checkChange(CLIENT, 'phases:', 'contract: { starts: 2026-05-02, renews: 2026-05-01 }\nphases:'),
      checkPerson('name: Ana\nrole: csm\nsince: 2026-05-02\nuntil: 2026-05-01'),
      checkChange(
        'clients/padaria/plan.md',
        'name: More orders }',
        'name: More orders, actions: [{ name: Page, deliverables: [{ name: Page, start: 2026-05-02, due: 2026-05-01 }] }] }',
      ),
    ];
    for (const text of found) expect(text).toMatch(/^error date-order /);
  });
});

describe('ids', () => {
  test('an id with capitals and a space is answered with the id it would be', () => {
    expect(checkPerson('name: Ana\nrole: CSM Team')).toMatchInlineSnapshot(`
      "error bad-id people/ana-prado.md:3:7 (role)
        \`role\` must be the id of a role; it is the text "CSM Team".
        Ids are lower-case words joined by hyphens, like \`csm-team\`. Create \`roles/csm-team.md\` first."
    `);
  });

  test('the id of an earlier phase', () => {
    expect(checkChange(JOURNEY, '{ id: welcome,', '{ id: adoption,')).toMatchInlineSnapshot(`
      "error duplicate-id journeys/adoption.md:5:11 (phases[1].id)
        \`phases[1].id\` is the id of an earlier phase: adoption.
        Give one of the two another id."
    `);
  });

  test('the id of an earlier question', () => {
    expect(checkChange('questionnaires/first.md', 'id: seeking', 'id: story')).toMatchInlineSnapshot(`
      "error duplicate-id questionnaires/first.md:5:11 (questions[1].id)
        \`questions[1].id\` is the id of an earlier question: story.
        Give one of the two another id."
    `);
  });

  test('the id of an earlier objective', () => {
    const more = '- { id: more-orders, kind: sales, name: Even more }';
    expect(
      checkChange('clients/padaria/plan.md', 'objectives:', `objectives:\n  ${more}`),
    ).toMatchInlineSnapshot(`
      "error duplicate-id clients/padaria/plan.md:4:11 (objectives[1].id)
        \`objectives[1].id\` is the id of an earlier objective: more-orders.
        Give one of the two another id."
    `);
  });

  test('a phase to repeat that the journey does not have', () => {
    expect(checkChange(JOURNEY, 'repeat: [adoption]', 'repeat: [adoptoin]')).toMatchInlineSnapshot(`
      "error unknown-reference journeys/adoption.md:6:10 (repeat[0])
        \`repeat[0]\` is no phase of this journey: adoptoin.
        Did you mean \`adoption\`?"
    `);
    expect(checkChange(JOURNEY, 'repeat: [adoption]', 'repeat: [quarterly]')).toContain(
      'one of `welcome`, `adoption`',
    );
  });
});

describe('other tests of our own', () => {
  test('a text of spaces', () => {
    expect(checkPerson('name: " "\nrole: csm')).toMatchInlineSnapshot(`
      "error empty-value people/ana-prado.md:2:7 (name)
        \`name\` is empty.
        Fill it in, or delete the line if it is not needed."
    `);
  });

  test('a criterion with two comparisons, and one with none', () => {
    const path = 'segments/enterprise.md';
    const two = checkChange(path, 'above: 100', 'above: 100, below: 300');
    expect(two).toMatchInlineSnapshot(`
      "error segment-criterion segments/enterprise.md:3:16 (match.all[0])
        \`match.all[0]\` needs exactly one of above, at_least, below, at_most, is, in.
        Write it like \`{ fact: staff, above: 100 }\`."
    `);
    expect(checkChange(path, ', above: 100', '')).toBe(two);
  });
});
