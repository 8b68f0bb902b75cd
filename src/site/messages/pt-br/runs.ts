import type { Messages } from '../messages.ts';

/** Runs of plays. */
export const runs = {
  playRun: {
    running: (day, count) => `em andamento${day && ` desde ${day}`}, ${count} etapas`,
    finished: (day) => `executado até o fim${day && ` em ${day}`}`,
    begin: 'Iniciar o checklist',
  },
} satisfies Partial<Messages>;
