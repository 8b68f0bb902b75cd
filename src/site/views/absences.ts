import { addDays } from '../../playbook/calendar.ts';
import type { Site } from '../site.ts';

/** How far ahead an absence is worth knowing, days. */
const AHEAD = 90;

/** The absence somebody is in, or the next one within three months; nothing if there is none. */
export function absenceText(daysOff: readonly string[], site: Site): string {
  const { messages, formats: f, playbook } = site;
  const { today } = playbook;
  const spans = daysOff.map((span) => {
    const [from = span, to = from] = span.split('/');
    return { from, to };
  });
  const next = spans
    .filter(({ from, to }) => to >= today && from <= addDays(today, AHEAD))
    .sort((a, b) => (a.from < b.from ? -1 : 1))[0];
  if (!next) return '';
  if (next.from <= today) return messages.team.awayNow(f.shortDay(next.to));
  return messages.team.awayFrom(f.shortDay(next.from), f.shortDay(next.to));
}
