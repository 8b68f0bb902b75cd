/** Every day of a year over the demo, and two months beyond: what laws hold for the alerts and states of every client. */
import { describe, expect, test } from 'vitest';
import { calendarsFor } from '../../../src/holidays.ts';
import { openPlaybook } from '../../../src/open-playbook.ts';
import {
  type AlertRule,
  alertRules,
  fireAlerts,
  type FiredAlert,
} from '../../../src/playbook/alerts/fire.ts';
import { datesOf } from '../../../src/playbook/alerts/find-since.ts';
import { standardAlerts } from '../../../src/playbook/alerts/standard-alerts.ts';
import { addDays } from '../../../src/playbook/calendar.ts';
import { type DerivedClient, deriver } from '../../../src/playbook/derive-client.ts';
import { calledPlays } from '../../../src/playbook/plays.ts';
import type { ClientFile, Playbook } from '../../../src/playbook/playbook.ts';
import { conditionOf } from '../../fixtures/conditions.ts';
import { everyCondition } from '../../fixtures/every-condition.ts';

const { playbook } = openPlaybook({ content: 'content', today: undefined }, new Date(0));
if (!playbook) throw new Error('the demo has no site.md');
const demo: Playbook = playbook;
const calendars = calendarsFor(demo);
const [from, to] = [addDays(demo.today, -365), addDays(demo.today, 60)];

const others = everyCondition.map(
  (asked): AlertRule => ({
    id: JSON.stringify(asked),
    severity: 'info',
    when: conditionOf(asked),
    plays: [],
  }),
);
const rules = [...alertRules(demo), ...standardAlerts, ...others];

interface Day {
  day: string;
  state: DerivedClient;
  alerts: FiredAlert[];
}

function replay(file: ClientFile): Day[] {
  const calendar = calendars.of(file.client.data);
  const derive = deriver(file, demo, calendar);
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const [state, alerts] = [derive(day), fireAlerts(rules, day, calendar, derive)];
    calledPlays(demo.of.play.values(), alerts, state.segmentation.segment, { state, today: day, calendar });
    days.push({ day, state, alerts });
  }
  return days;
}

/** Numbers that must not be negative, and ends that must not come before their beginning. */
function negatives({ timeline, cadence, briefings, feeling, health }: DerivedClient): string[] {
  const numbers = [
    ...timeline.phases.flatMap(({ id, days, over, plannedDays }) => [
      [`${id} days`, days],
      [`${id} over`, over],
      [`${id} planned`, plannedDays],
    ]),
    ...cadence.map(({ by, late }) => [by, late]),
    ...[...briefings].map(([id, { daysLate }]) => [id, daysLate]),
    ['feeling', feeling.score ?? 0],
    ['less than full feeling', 100 - (feeling.score ?? 0)],
    ['health', health?.score ?? 0],
    ['less than full health', 100 - (health?.score ?? 0)],
  ] as const;
  const spans = timeline.phases.flatMap(({ id, planned, actual, forecast }) =>
    [planned, actual, forecast].flatMap((span) => (span ? [{ id, ...span }] : [])),
  );
  return [
    ...numbers.filter(([, number]) => Number(number) < 0).map(([name]) => String(name)),
    ...spans.filter((span) => span.from > span.to).map(({ id }) => id),
  ];
}

/** Entries are events of their own: one that follows another closely has its own day. */
const isEvent = ({ when }: AlertRule) => JSON.stringify(when).match(/phase-(?:entered|changed)/) !== null;

/** The days on which each alert held, in stretches. */
function stretchesOf(days: readonly Day[]): Map<AlertRule, { from: string; to: string }[]> {
  const stretches = new Map<AlertRule, { from: string; to: string }[]>();
  for (const { day, alerts } of days) {
    for (const { rule } of alerts) {
      const known = stretches.get(rule) ?? [];
      const last = known.at(-1);
      if (last && addDays(last.to, 1) === day) last.to = day;
      else known.push({ from: day, to: day });
      stretches.set(rule, known);
    }
  }
  return stretches;
}

describe.each([...demo.clients.values()].map((file) => [file.id, file] as const))('%s', (_, file) => {
  const days = replay(file);
  const stretches = stretchesOf(days);

  test('has no negative duration, and scores from 0 to 100, on any day', () => {
    expect(days.flatMap(({ day, state }) => negatives(state).map((name) => `${day} ${name}`))).toEqual([]);
    expect(
      days
        .flatMap(({ state }) => state.health?.parts ?? [])
        .filter(({ score }) => !(score >= 0 && score <= 100)),
    ).toEqual([]);
  });

  test('has no alert that is told from a day on which it did not hold yet, or held already', () => {
    const wrong = days.flatMap(({ day, alerts }) =>
      alerts.flatMap(({ rule, since, told }) => {
        const stretch = stretches.get(rule)?.find((each) => each.from <= day && day <= each.to);
        const begun = stretch?.from ?? day;
        const isRight =
          begun === from ? since <= from : isEvent(rule) ? since >= begun && since <= day : since === begun;
        return isRight && since <= told && told <= day ? [] : [`${day} ${rule.id}: ${since}, not ${begun}`];
      }),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('has no alert that goes and comes again without a dated fact in between', () => {
    const dates = datesOf(file);
    const flaps = [...stretches].flatMap(([{ id }, held]) =>
      held.flatMap(({ to: gone }, index) => {
        const again = held[index + 1]?.from;
        if (again === undefined || dates.some((date) => gone < date && date <= again)) return [];
        return [`${id} until ${gone}, and again on ${again}`];
      }),
    );
    expect(flaps).toEqual([]);
  });
});
