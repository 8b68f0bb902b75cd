import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, clientSchema } from '../../../schemas/client.ts';
import type { Journey } from '../../../schemas/journey.ts';
import { isOnHold } from '../../../src/playbook/activity.ts';
import { addDays, calendarWithout, daysOfSpan, weekdays } from '../../../src/playbook/calendar.ts';
import { drawTimeline, type Timeline } from '../../../src/playbook/timeline.ts';
import { cycles, makeClient, once } from '../../fixtures/journeys.ts';

const FIRST = '2026-01-01';
const YEARS = 730;

const someDay = fc.nat({ max: YEARS }).map((count) => addDays(FIRST, count));
const transition = fc
  .record({ entered: someDay, lasted: fc.option(fc.nat({ max: 200 })) })
  .map(({ entered, lasted }) => ({ entered, ...(lasted !== null && { left: addDays(entered, lasted) }) }));
const ids = ['handoff', 'welcome', 'adoption', 'qbr', 'adoption-2', 'qbr-2', 'adoption-3'];
const until = fc.option(fc.nat({ max: 90 }));

/** Clients as staff may type them: phases in any order, gaps, overlaps, days to come, holds, ends. */
const client: fc.Arbitrary<Client> = fc
  .record({
    start: someDay,
    phases: fc.dictionary(fc.constantFrom(...ids), transition),
    paused: fc.option(fc.record({ since: someDay, until })),
    pauses: fc.array(fc.record({ since: someDay, length: fc.nat({ max: 60 }) }), { maxLength: 3 }),
    ended: fc.option(someDay),
  })
  .map(({ start, phases, paused, pauses, ended }) => {
    const end = paused && paused.until !== null ? { until: addDays(paused.since, paused.until) } : {};
    const made = makeClient({
      start,
      phases,
      pauses: pauses.map(({ since, length }) => ({ since, until: addDays(since, length), reason: 'Away' })),
      ...(paused && { paused: { since: paused.since, reason: 'Moving', ...end } }),
      ...(ended && { ended: { on: ended, as: 'churned', reason: 'Sold' } }),
    });
    return clientSchema.parse(made);
  });

const lasts = fc.constantFrom('1d', '28d', '90d', '6w', '3m', '1y', '1bd', '10bd', '45bd');
const phaseIds = ['handoff', 'welcome', 'adoption', 'qbr'];

/** The phases of the fixtures in other lengths, of which some, or none, come round again. */
const journey: fc.Arbitrary<Journey> = fc
  .record({
    lengths: fc.tuple(lasts, lasts, lasts, lasts),
    repeat: fc.subarray(phaseIds),
    count: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ lengths, repeat, count }) => {
    const phases = once.phases
      .slice(0, count)
      .map((phase, index) => ({ ...phase, lasts: lengths[index] ?? phase.lasts }));
    return { ...once, phases, repeat: repeat.filter((id) => phases.some((phase) => phase.id === id)) };
  });
const calendar = fc.constantFrom(
  weekdays,
  calendarWithout(['2026-04-03', '2026-04-21', '2026-05-01', '2026-12-24/2027-01-03'].flatMap(daysOfSpan)),
);

/** What must hold of every timeline, on whatever day. */
function check(timeline: Timeline, today: string): void {
  const { phases, current } = timeline;
  for (const phase of phases) {
    const { planned, actual, forecast, days, plannedDays, over, state } = phase;
    expect(days).toBeGreaterThanOrEqual(0);
    expect(plannedDays).toBeGreaterThan(0);
    expect((phase.ending !== undefined) === (state === 'done')).toBe(true);
    expect((phase.due !== undefined) === (actual !== undefined)).toBe(true);
    for (const hold of phase.holds) expect(hold.from < hold.to).toBe(true);
    expect(over).toBe(actual ? Math.max(0, days - plannedDays) : 0);
    for (const span of [planned, actual, forecast]) if (span) expect(span.from <= span.to).toBe(true);
    if (actual) expect(actual.to <= today).toBe(true);
    if (forecast) expect(forecast.from < forecast.to).toBe(true);
    expect(actual !== undefined).toBe(state === 'done' || state === 'current');
    expect(state === 'skipped' && forecast !== undefined).toBe(false);
  }
  // the plan has no gaps and does not go back
  phases.slice(1).forEach(({ planned }, index) => {
    expect(planned.from).toBe(phases[index]?.planned.to);
  });
  const at = phases.findIndex(({ state }) => state === 'current');
  expect(phases.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
  expect(current).toBe(at === -1 ? undefined : phases[at]);
  if (at === -1) return;
  // what comes after the current phase comes after it in time as well, without gaps backwards
  expect(phases.slice(0, at).some(({ state }) => state === 'upcoming')).toBe(false);
  expect(phases.slice(at + 1).every(({ state }) => state === 'upcoming')).toBe(true);
  const forecasts = phases.slice(at).flatMap(({ forecast }) => forecast ?? []);
  forecasts.forEach(({ from }, index) => {
    expect(from >= (forecasts[index - 1]?.to ?? today.slice(0, 0))).toBe(true);
  });
}

test('every timeline of every valid client on every day of two years', () => {
  fc.assert(
    fc.property(client, journey, calendar, (one, path, days) => {
      for (let count = 0; count <= YEARS; count += 1) {
        const today = addDays(FIRST, count);
        check(drawTimeline(one, path, today, days), today);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('many clients on some days', () => {
  fc.assert(
    fc.property(client, journey, calendar, someDay, (one, path, days, today) => {
      check(drawTimeline(one, path, today, days), today);
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a day later nothing that was done is undone, unless the records say so', () => {
  fc.assert(
    fc.property(client, someDay, (one, today) => {
      const states = (day: string) =>
        drawTimeline(one, cycles, day, weekdays).phases.map(
          ({ state }) => state === 'done' || state === 'skipped',
        );
      const [before, after] = [states(today), states(addDays(today, 1))];
      const undone = before.some((done, index) => done && !after[index]);
      expect(undone && !one.ended).toBe(false);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('from day to day a phase under way only grows, by a day at most, and by none on hold', () => {
  fc.assert(
    fc.property(client, journey, calendar, someDay, (one, path, days, today) => {
      const tomorrow = addDays(today, 1);
      const [before, after] = [today, tomorrow].map((day) => drawTimeline(one, path, day, days));
      if (!before?.current || before.current.id !== after?.current?.id) return;
      if (before.current.actual?.from !== after.current.actual?.from) return;
      const grown = after.current.days - before.current.days;
      expect(grown).toBe(isOnHold(one, today) ? 0 : 1);
      // while a hold goes on, a due day in business days moves over weekends
      if (isOnHold(one, today) || isOnHold(one, tomorrow)) return;
      expect(after.current.over).toBeGreaterThanOrEqual(before.current.over);
      expect(after.behind).toBeGreaterThanOrEqual(before.behind);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
