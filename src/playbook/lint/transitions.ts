import type { Client, PhaseDates } from '../../../schemas/client.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';
import { roundsOf } from '../rounds.ts';
import { byId, type Lint } from './lint-rule.ts';

/** Recorded transitions that cannot have been: in a wrong order, before the client's start, after its end. */
export function transitionsInOrder(records: readonly AnyRecord[]): Lint {
  const journeys = byId(records, 'journey');
  return (record) => {
    if (record.kind !== 'client') return [];
    const { data: client } = record;
    const journey = journeys.get(client.journey)?.data;
    const recorded = Object.entries(client.phases);
    const rounds = journey ? roundsOf(journey, Object.keys(client.phases)) : [];
    const inOrder = rounds.flatMap(({ id }) => recorded.filter(([own]) => own === id));
    return [...recorded.flatMap(([id, dates]) => outside(client, id, dates)), ...wrongOrder(inOrder)];
  };
}

function outside({ start, ended }: Client, id: string, { entered, left }: PhaseDates): Problem[] {
  const problems: Problem[] = [];
  if (entered < start)
    problems.push({
      rule: 'phase-before-start',
      path: ['phases', id, 'entered'],
      message: `The phase \`${id}\` was entered on ${entered}, before the client's start on ${start}.`,
      hint: `Correct the day, or set \`start: ${entered}\`.`,
    });
  const late = ended && (entered > ended.on ? 'entered' : left !== undefined && left > ended.on && 'left');
  if (late)
    problems.push({
      rule: 'phase-after-end',
      path: ['phases', id, late],
      message: `The phase \`${id}\` was ${late} on ${late === 'left' ? left : entered}, after the client ended on ${ended.on}.`,
      hint: 'Correct one of the two days, or take out `ended` if the client goes on.',
    });
  return problems;
}

/** @param recorded in the order of the journey. */
function wrongOrder(recorded: readonly [id: string, dates: PhaseDates][]): Problem[] {
  return recorded.flatMap(([id, { entered }], index): Problem[] => {
    const before = recorded[index - 1];
    if (!before) return [];
    const [earlier, dates] = before;
    if (entered < dates.entered)
      return [
        {
          rule: 'phase-order',
          path: ['phases', id, 'entered'],
          message: `The phase \`${id}\` was entered on ${entered}, before \`${earlier}\` on ${dates.entered}, which comes first in the journey.`,
          hint: 'Correct one of the two days; a phase that was skipped has no line at all.',
        },
      ];
    if (dates.left === undefined || dates.left <= entered) return [];
    return [
      {
        rule: 'phase-order',
        path: ['phases', earlier, 'left'],
        message: `The phase \`${earlier}\` was left on ${dates.left}, after \`${id}\` was entered on ${entered}.`,
        hint: `Write \`left: ${entered}\`, or correct the day on which \`${id}\` was entered.`,
      },
    ];
  });
}
