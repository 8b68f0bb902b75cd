import { sameForAll } from '../../../src/playbook/calendars.ts';
import { describe, expect, test } from 'vitest';
import { allClientStates } from '../../../src/playbook/client-state.ts';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { type DueItem, weekOf } from '../../../src/playbook/week.ts';
import { type Files, playbookOf } from '../../fixtures/linked.ts';
import { busy } from '../feeds/busy-client.ts';

const TODAY = '2026-11-21';
const CLIENT = 'clients/padaria/client.md';

function week(person: string, today = TODAY, files: Files = {}) {
  const playbook = playbookOf({ ...busy, ...files }, today);
  return weekOf(person, allClientStates(playbook, sameForAll(weekdays)), playbook);
}
const say = ({ id, kind, due, late }: DueItem) => `${kind} ${id} by ${due}, ${late} late`;
const everything = (person: string, today = TODAY, files: Files = {}) => {
  const { overdue, days, later } = week(person, today, files);
  return [...overdue, ...days.flatMap(({ items }) => items), ...later].map(say);
};
const client = (from: string, to: string): Files => ({ [CLIENT]: busy[CLIENT]?.replace(from, to) ?? '' });

describe('the week of a person', () => {
  test('is seven days from today on, what is late, and what comes after', () => {
    const { from, to, overdue, days, later, waiting } = week('ana-prado');
    expect({
      from,
      to,
      overdue: overdue.map(say),
      days: days.map(({ day, items }) => [day, ...items.map(say)]),
      later: later.map(say),
      waiting: waiting.map(say),
    }).toMatchInlineSnapshot(`
      {
        "days": [
          [
            "2026-11-27",
            "action padaria/touchpoint/2026-11-18-call/1 by 2026-11-27, 0 late",
          ],
        ],
        "from": "2026-11-21",
        "later": [
          "contact padaria/contact/call by 2027-01-02, 0 late",
        ],
        "overdue": [
          "step padaria/checklist/kickoff/agenda by 2026-11-04, 17 late",
        ],
        "to": "2026-11-27",
        "waiting": [
          "action padaria/touchpoint/2026-11-18-call/2 by 2026-11-12, 9 late",
        ],
      }
    `);
  });

  test('holds the seventh day and not the eighth', () => {
    const daysOn = (today: string) => week('ana-prado', today).days.map(({ day }) => day);
    expect(daysOn('2026-11-21')).toEqual(['2026-11-27']);
    expect(daysOn('2026-11-20')).toEqual([]);
    expect(daysOn('2026-11-27')).toEqual(['2026-11-27']);
    expect(daysOn('2026-11-28')).toEqual([]);
  });

  test('gives what a role does to those of the team of the client who have it', () => {
    expect(everything('rui-nunes')).toEqual([
      'action padaria/touchpoint/2026-11-18-call/3 by 2026-11-23, 0 late',
    ]);
  });

  test('gives it to everybody with the role where nobody of that team has it, but not to who has left', () => {
    const files = client('team: [{ person: rui-nunes, for: Integrations }]', 'team: []');
    expect(everything('rui-nunes', TODAY, files)).toHaveLength(1);
    expect(everything('gone', TODAY, files)).toEqual([]);
    expect(everything('ana-prado', TODAY, files)).toHaveLength(3);
  });

  test('has nothing of clients on hold or gone', () => {
    const hold = client('team:', 'paused: { since: 2026-11-01, reason: Rebuilding }\nteam:');
    const gone = client('team:', 'ended: { on: 2026-11-19, as: churned, reason: Sold }\nteam:');
    for (const files of [hold, gone]) {
      expect(everything('ana-prado', TODAY, files)).toEqual([]);
      expect(week('ana-prado', TODAY, files).waiting).toEqual([]);
    }
  });

  test('of somebody who is not there is empty', () => {
    expect(everything('nobody')).toEqual([]);
  });
});
