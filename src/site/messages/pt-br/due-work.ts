import type { Messages } from '../messages.ts';
import { days } from './words.ts';

/** What the scope asks of a client's manager. */
export const dueWork = {
  dueWork: {
    asked: (age) => (age === 0 ? 'pedida hoje' : `pedida há ${days(age)}`),
    assess: (number, title, age) => `Avaliar a mudança ${number}, “${title}” (${age})`,
    decide: (number, title, age) => `Obter a decisão sobre a mudança ${number}, “${title}” (${age})`,
    checkIn: 'Revisão de escopo com o cliente',
    fromChange: (number) => `Mudança ${number}`,
    fromScope: 'Escopo',
    nextCheckIn: 'Próxima revisão de escopo',
    checkInAfter: (due, last) => `${due} (última em ${last})`,
  },
} satisfies Partial<Messages>;
