import type { Messages } from '../messages.ts';

/** Runs of plays. */
export const runs = {
  playRun: {
    running: (day, count) => `выполняется${day && ` с ${day}`}, шагов: ${count}`,
    finished: (day) => `выполнен до конца${day && ` ${day}`}`,
    begin: 'Начать чек-лист',
  },
} satisfies Partial<Messages>;
