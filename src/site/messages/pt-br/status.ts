import type { Messages } from '../messages.ts';

/** `jornada status`. */
export const status = {
  status: {
    health: 'Saúde',
    next: 'A seguir',
    overdue: 'Atrasado',
    later: 'Depois',
    waiting: 'Prometido pelo cliente',
    nothing: 'Nada vence esta semana.',
  },
} satisfies Partial<Messages>;
