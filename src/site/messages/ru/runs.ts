import type { Messages } from '../messages.ts';

/** Runs of plays. */
export const runs = {
  playRun: {
    running: (day, count) => `выполняется${day && ` с ${day}`}, шагов: ${count}`,
    finished: (day) => `выполнен до конца${day && ` ${day}`}`,
    called: (play, run) => `${play}: ${run}`,
    begin: 'Начать чек-лист',
  },
} satisfies Partial<Messages>;
