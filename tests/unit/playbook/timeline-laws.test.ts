import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Client, clientSchema } from '../../../schemas/client.ts';
import { addDays, weekdays } from '../../../src/playbook/calendar.ts';
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
    ended: fc.option(someDay),
  })
  .map(({ start, phases, paused, ended }) => {
    const end = paused && paused.until !== null ? { until: addDays(paused.since, paused.until) } : {};
    const made = makeClient({
      start,
      phases,
      ...(paused && { paused: { since: paused.since, reason: 'Moving', ...end } }),
      ...(ended && { ended: { on: ended, as: 'churned', reason: 'Sold' } }),
    });
    return clientSchema.parse(made);
  });

/** What must hold of every timeline, on whatever day. */
function check(timeline: Timeline, today: string): void {
  const { phases, current } = timeline;
  for (const phase of phases) {
    const { planned, actual, forecast, days, plannedDays, over, state } = phase;
    expect(days).toBeGreaterThanOrEqual(0);
    expect(plannedDays).toBeGreaterThan(0);
    expect(over).toBe(actual ? Math.max(0, days - plannedDays) : 0);
    for (const span of [planned, actual, forecast]) if (span) expect(span.from <= span.to).toBe(true);
    if (actual) expect(actual.to <= today).toBe(true);
    if (forecast) expect(forecast.from < forecast.to).toBe(true);
    expect(actual !== undefined).toBe(state === 'done' || state === 'current');
    expect(state === 'skipped' && forecast !== undefined).toBe(false);
  }
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
    fc.property(client, fc.constantFrom(cycles, once), (one, journey) => {
      for (let count = 0; count <= YEARS; count += 1) {
        const today = addDays(FIRST, count);
        check(drawTimeline(one, journey, today, weekdays), today);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('many clients on some days', () => {
  fc.assert(
    fc.property(client, fc.constantFrom(cycles, once), someDay, (one, journey, today) => {
      check(drawTimeline(one, journey, today, weekdays), today);
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
      expect(undone && !one.paused && !one.ended).toBe(false);
    }),
    { numRuns: 500 },
  );
}, 60_000);
