import { describe, expect, test } from 'vitest';
import { checkChange } from '../../../fixtures/small-playbook.ts';

const CLIENT = 'clients/padaria/client.md';
const PHASES = /phases: .*/;
const withPhases = (yaml: string) => checkChange(CLIENT, PHASES, yaml);

describe('phases in an impossible order', () => {
  test('a later one entered before an earlier one', () => {
    expect(
      withPhases('phases:\n  adoption: { entered: 2026-06-01 }\n  welcome: { entered: 2026-07-04 }'),
    ).toMatchInlineSnapshot(`
      "error phase-order clients/padaria/client.md:8:24 (phases.adoption.entered)
        The phase \`adoption\` was entered on 2026-06-01, before \`welcome\` on 2026-07-04, which comes first in the journey.
        Correct one of the two days; a phase that was skipped has no line at all."
    `);
  });

  test('a later round before an earlier one', () => {
    expect(
      withPhases('phases:\n  adoption: { entered: 2026-08-01 }\n  adoption-2: { entered: 2026-06-04 }'),
    ).toMatchInlineSnapshot(`
      "error phase-order clients/padaria/client.md:9:26 (phases.adoption-2.entered)
        The phase \`adoption-2\` was entered on 2026-06-04, before \`adoption\` on 2026-08-01, which comes first in the journey.
        Correct one of the two days; a phase that was skipped has no line at all."
    `);
  });

  test('one left after the next was entered', () => {
    expect(
      withPhases(
        'phases:\n  welcome: { entered: 2026-05-04, left: 2026-06-09 }\n  adoption: { entered: 2026-06-01 }',
      ),
    ).toMatchInlineSnapshot(`
      "error phase-order clients/padaria/client.md:8:41 (phases.welcome.left)
        The phase \`welcome\` was left on 2026-06-09, after \`adoption\` was entered on 2026-06-01.
        Write \`left: 2026-06-01\`, or correct the day on which \`adoption\` was entered."
    `);
  });

  test.each([
    'phases: { adoption: { entered: 2026-06-01 }, welcome: { entered: 2026-05-04, left: 2026-06-01 } }',
    'phases: { welcome: { entered: 2026-05-04, left: 2026-05-04 }, adoption: { entered: 2026-05-04 } }',
    'phases: { adoption: { entered: 2026-05-04 } }',
  ])('not %s', (yaml) => {
    expect(withPhases(yaml)).toBe('');
  });
});

test('a phase entered before the client starts', () => {
  expect(withPhases('phases: { welcome: { entered: 2026-05-03 } }')).toMatchInlineSnapshot(`
    "error phase-before-start clients/padaria/client.md:7:31 (phases.welcome.entered)
      The phase \`welcome\` was entered on 2026-05-03, before the client's start on 2026-05-04.
      Correct the day, or set \`start: 2026-05-03\`."
  `);
});

describe('a client that has ended', () => {
  const ended = (phases: string) =>
    withPhases(`phases: ${phases}\nended: { on: 2026-06-01, as: churned, reason: Sold }`);

  test('enters and leaves no phase afterwards', () => {
    expect(
      ended(
        '{ welcome: { entered: 2026-05-04, left: 2026-06-02 }, adoption: { entered: 2026-06-02, left: 2026-06-30 } }',
      ),
    ).toMatchInlineSnapshot(`
      "error phase-after-end clients/padaria/client.md:7:49 (phases.welcome.left)
        The phase \`welcome\` was left on 2026-06-02, after the client ended on 2026-06-01.
        Correct one of the two days, or take out \`ended\` if the client goes on.
      error phase-after-end clients/padaria/client.md:7:84 (phases.adoption.entered)
        The phase \`adoption\` was entered on 2026-06-02, after the client ended on 2026-06-01.
        Correct one of the two days, or take out \`ended\` if the client goes on."
    `);
  });

  test('may leave one on the day', () => {
    expect(ended('{ welcome: { entered: 2026-05-04, left: 2026-06-01 } }')).toBe('');
  });
});
