import type { Messages } from '../messages.ts';
import { days } from './words.ts';

const against = (late: number) =>
  late === 0 ? 'como planejado' : `${days(Math.abs(late))} ${late > 0 ? 'depois' : 'antes'} do planejado`;

/** The drawing of a client's journey and its twin in words. */
export const timeline: Messages['timeline'] = {
  planned: 'Planejado',
  actual: 'Realizado e projeção',
  today: (day, of, all) => (all === 0 ? `Hoje, ${day}` : `Hoje, ${day}, ${of} de ${days(all)}`),
  todayOnHold: (day) => `Hoje, ${day}, em pausa`,
  over: (count) => `${days(count)} a mais`,
  early: (count) => `${days(count)} antes`,
  left: (count, end) => `${count === 1 ? 'falta' : 'faltam'} ${days(count)}, até ${end}`,
  onHold: (count) => `Em pausa, ${days(count)}`,
  ended: { churned: (day) => `Saiu da carteira em ${day}`, finished: (day) => `Concluído em ${day}` },
  row: (count, of) => `${count} de ${days(of)}`,
  plannedSpan: (from, to) => `Planejada de ${from} a ${to}.`,
  done: {
    'on-time': (to) => `Concluída em ${to}, no prazo.`,
    early: (to, count) => `Concluída em ${to}, ${days(count)} antes do prazo.`,
    late: (to, count) => `Concluída em ${to}, com ${days(count)} a mais.`,
    'broken-off': (to, count) => `Interrompida em ${to}, ${days(count)} antes do fim.`,
  },
  since: (from) => `Desde ${from}.`,
  forecast: (from, to) => `Projeção: de ${from} a ${to}.`,
  hold: (from, to, count) => `Em pausa de ${from} a ${to}, ${days(count)}`,
  holdOpen: (from, count) => `Em pausa desde ${from}, ${days(count)} até agora`,
  starts: (day) => `A jornada começa em ${day}.`,
  skipped: 'Pulada.',
  now: 'agora',
  onboardingDone: (day, late) => `O onboarding terminou em ${day}, ${against(late)}.`,
  onboardingEnds: (day, late) => `O onboarding deve terminar em ${day}, ${against(late)}.`,
};
