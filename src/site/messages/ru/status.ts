import type { Messages } from '../messages.ts';

/** `jornada status`. */
export const status = {
  status: {
    health: 'Индекс',
    next: 'Дальше',
    overdue: 'Просрочено',
    later: 'Позже',
    waiting: 'Обещано клиентом',
    nothing: 'На этой неделе сроков нет.',
  },
} satisfies Partial<Messages>;
