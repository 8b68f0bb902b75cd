import { describe, expect, test } from 'vitest';
import { checkChange } from '../../../fixtures/small-playbook.ts';

const withPauses = (yaml: string) => checkChange('clients/padaria/client.md', 'start:', `${yaml}\nstart:`);
const pause = (since: string, until: string) => `{ since: ${since}, until: ${until}, reason: Moving }`;

describe('pauses that overlap', () => {
  test('two of the past', () => {
    expect(
      withPauses(
        `pauses:\n  - ${pause('2026-07-01', '2026-07-20')}\n  - ${pause('2026-06-01', '2026-07-10')}`,
      ),
    ).toMatchInlineSnapshot(`
      "error pause-overlap clients/padaria/client.md:6:14 (pauses[0].since)
        The pause from 2026-07-01 begins during the one from 2026-06-01 to 2026-07-10.
        Begin it on 2026-07-10 or later, or make one pause of the two."
    `);
  });

  test('a short one inside of a long one hides no other', () => {
    const inside = [pause('2026-06-01', '2026-08-01'), pause('2026-06-05', '2026-06-08')];
    const found = withPauses(`pauses: [${[...inside, pause('2026-07-20', '2026-09-01')].join(', ')}]`);
    expect(found.match(/^error pause-overlap/gm)).toHaveLength(2);
  });

  test('one of the past with the one that goes on', () => {
    expect(
      withPauses(
        `pauses: [${pause('2026-07-01', '2026-07-20')}]\npaused: { since: 2026-07-10, reason: Storm }`,
      ),
    ).toMatchInlineSnapshot(`
      "error pause-overlap clients/padaria/client.md:6:18 (paused.since)
        The pause from 2026-07-10 begins during the one from 2026-07-01 to 2026-07-20.
        Begin it on 2026-07-20 or later, or make one pause of the two."
    `);
  });

  test('one that begins during a pause without end', () => {
    expect(
      withPauses(
        `paused: { since: 2026-07-10, reason: Storm }\npauses: [${pause('2026-08-01', '2026-08-20')}]`,
      ),
    ).toMatchInlineSnapshot(`
      "error pause-overlap clients/padaria/client.md:6:19 (pauses[0].since)
        The pause from 2026-08-01 begins during the one from 2026-07-10, which has no end.
        Give the earlier pause an \`until\`, or make one pause of the two."
    `);
  });

  test('not those that follow each other on the day', () => {
    expect(
      withPauses(`pauses: [${pause('2026-07-20', '2026-07-25')}, ${pause('2026-07-01', '2026-07-20')}]`),
    ).toBe('');
  });
});

test('a pause that ends before it begins', () => {
  expect(withPauses(`pauses: [${pause('2026-07-20', '2026-07-01')}]`)).toMatchInlineSnapshot(`
    "error date-order clients/padaria/client.md:5:38 (pauses[0].until)
      \`pauses[0].until\` (2026-07-01) is before \`since\` (2026-07-20).
      Correct one of the two."
  `);
});
