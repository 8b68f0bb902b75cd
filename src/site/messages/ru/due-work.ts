import type { Messages } from '../messages.ts';
import { days } from './words.ts';

/** What the scope asks of a client's manager. */
export const dueWork = {
  dueWork: {
    asked: (age) => (age === 0 ? 'запрошено сегодня' : `запрошено ${days(age)} назад`),
    assess: (number, title, age) => `Оценить изменение ${number}, «${title}» (${age})`,
    decide: (number, title, age) => `Получить решение по изменению ${number}, «${title}» (${age})`,
    checkIn: 'Сверка объёма работ с клиентом',
    fromChange: (number) => `Изменение ${number}`,
    fromScope: 'Объём работ',
    nextCheckIn: 'Следующая сверка',
    checkInAfter: (due, last) => `${due} (последняя ${last})`,
  },
} satisfies Partial<Messages>;
