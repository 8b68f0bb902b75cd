import { addDays } from '../../playbook/calendar.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import type { FactView } from './facts.ts';

/** How far ahead an absence is worth knowing, days. */
const AHEAD = 90;

interface Absence {
  from: string;
  to: string;
}

/** The absence somebody is in, or the next one within three months; nothing if there is none. */
export function absenceText(daysOff: readonly string[], site: Site): string {
  const [next] = absencesAhead(daysOff, site.playbook.today);
  return next ? printAbsence(next, site) : '';
}

/** All days off within three months: a person's own, and those on which the whole team is away. */
export function absenceFacts(person: RecordOf<'person'> | undefined, site: Site): FactView[] {
  const { messages, formats, playbook } = site;
  const fact = (label: string, daysOff: readonly string[]): FactView[] => {
    const absences = absencesAhead(daysOff, playbook.today);
    const value = formats.list(absences.map((absence) => printAbsence(absence, site)));
    return value === '' ? [] : [{ label, value }];
  };
  return [
    ...fact(messages.team.away, person?.data.days_off ?? []),
    ...fact(messages.team.teamAway, playbook.site.data.days_off),
  ];
}

/** Those that are not over and begin soon, in their order. */
function absencesAhead(daysOff: readonly string[], today: string): Absence[] {
  return daysOff
    .map((span) => {
      const [from = span, to = from] = span.split('/');
      return { from, to };
    })
    .filter(({ from, to }) => to >= today && from <= addDays(today, AHEAD))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function printAbsence({ from, to }: Absence, { messages, formats: f, playbook }: Site): string {
  if (from <= playbook.today) return messages.team.awayNow(f.shortDay(to));
  return from === to ? f.shortDay(from) : messages.team.awayFrom(f.shortDay(from), f.shortDay(to));
}
