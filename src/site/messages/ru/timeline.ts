import type { Messages } from '../messages.ts';
import { days, ofDays } from './words.ts';

const against = (late: number) =>
  late === 0 ? 'по плану' : `на ${days(Math.abs(late))} ${late > 0 ? 'позже' : 'раньше'} плана`;

/** The drawing of a client's journey and its twin in words. */
export const timeline: Messages['timeline'] = {
  planned: 'План',
  actual: 'Факт и прогноз',
  today: (day, of, all) => (all === 0 ? `Сегодня, ${day}` : `Сегодня, ${day}, ${of} из ${ofDays(all)}`),
  todayOnHold: (day) => `Сегодня, ${day}, на паузе`,
  over: (count) => `на ${days(count)} дольше`,
  early: (count) => `на ${days(count)} раньше`,
  left: (count, end) => `ещё ${days(count)}, до ${end}`,
  onHold: (count) => `Пауза, ${days(count)}`,
  ended: { churned: (day) => `Клиент ушёл ${day}`, finished: (day) => `Работа завершена ${day}` },
  row: (count, of) => `${count} из ${ofDays(of)}`,
  plannedSpan: (from, to) => `План: ${from} — ${to}.`,
  done: {
    'on-time': (to) => `Завершён ${to}, в срок.`,
    early: (to, count) => `Завершён ${to}, на ${days(count)} раньше срока.`,
    late: (to, count) => `Завершён ${to}, на ${days(count)} дольше.`,
    'broken-off': (to, count) => `Прерван ${to}, до конца оставалось: ${days(count)}.`,
  },
  since: (from) => `С ${from}.`,
  forecast: (from, to) => `Прогноз: ${from} — ${to}.`,
  hold: (from, to, count) => `Пауза ${from} — ${to}, ${days(count)}`,
  holdOpen: (from, count) => `На паузе с ${from}, пока ${days(count)}`,
  starts: (day) => `Путь клиента начинается ${day}.`,
  skipped: 'Пропущен.',
  now: 'сейчас',
  onboardingDone: (day, late) => `Онбординг завершён ${day}, ${against(late)}.`,
  onboardingEnds: (day, late) => `Онбординг завершится ${day}, ${against(late)} (прогноз).`,
};
