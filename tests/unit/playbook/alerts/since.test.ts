import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, factConditionSchema } from '../../../../schemas/condition.ts';
import { isWatched } from '../../../../src/playbook/alerts/fire.ts';
import { addDays, latest } from '../../../../src/playbook/calendar.ts';
import { clientOf, conditionOf, heldOn, verdictOf } from '../../../fixtures/conditions.ts';
import { everyCondition } from '../../../fixtures/every-condition.ts';
import { END, madeClient, START } from '../../../fixtures/made-client.ts';

/** Entries are events of their own: one that follows another closely has its own day. */
const isEvent = (condition: Condition) =>
  'kind' in condition && condition.kind.startsWith('phase-') && condition.kind !== 'phase-overrun';

/** Asks every day whether a condition holds, and holds what the verdict says of the past against it. */
function contradictions(files: Parameters<typeof clientOf>[0], condition: Condition): string[] {
  const derive = clientOf(files);
  const found: string[] = [];
  let before: { holds: boolean; since: string } | undefined;
  let first = START;
  for (let day = START; day <= END; day = addDays(day, 1)) {
    // after a time on hold everything begins anew
    if (!isWatched(derive(day), day)) {
      before = undefined;
      first = addDays(day, 1);
      continue;
    }
    const { holds, since, exact } = verdictOf(derive, condition, day);
    const unbroken: string = before?.holds === holds ? before.since : day;
    before = { holds, since: unbroken };
    if (since === undefined) continue;
    const said = latest(first, since);
    if (since > day) found.push(`${day}: ${since} is to come`);
    if (said < unbroken) found.push(`${day}: not so on ${said}, only from ${unbroken}`);
    if (exact && !isEvent(condition) && said > unbroken) found.push(`${day}: since ${unbroken}, not ${said}`);
  }
  return found.slice(0, 3);
}

describe('what a verdict says of the past is what asking every day says', { timeout: 30_000 }, () => {
  test.each(everyCondition.map((asked) => [JSON.stringify(asked), conditionOf(asked)] as const))(
    '%s',
    (_, condition) => {
      fc.assert(
        fc.property(madeClient, (files) => {
          expect(contradictions(files, condition)).toEqual([]);
        }),
        { numRuns: 25, interruptAfterTimeLimit: 2000 },
      );
    },
  );

  const facts = fc.constantFrom(...everyCondition.filter((asked) => !isEvent(conditionOf(asked))));
  const nested = fc.letrec<{ condition: unknown }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      facts,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition;

  test('all, any and not of others', () => {
    fc.assert(
      fc.property(madeClient, nested, (files, asked) => {
        expect(contradictions(files, conditionOf(asked))).toEqual([]);
      }),
      { numRuns: 150, interruptAfterTimeLimit: 4000 },
    );
  });
});

test('the conditions asked are of every kind', () => {
  const kinds = new Set(everyCondition.map(({ kind }) => kind));
  expect(kinds.size).toBe(factConditionSchema.options.length);
  expect(heldOn(clientOf(), conditionOf({ kind: 'age', from: '1d' }), '2026-05-05')).toBe(true);
});
