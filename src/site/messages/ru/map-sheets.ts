import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

const sheets = (count: number) =>
  plural(count, { one: 'лист', few: 'листа', many: 'листов', other: 'листа' });

/** A map printed over several sheets, and what its nodes say besides their text. */
export const mapSheets: Pick<Messages, 'mapSheets'> = {
  mapSheets: {
    title: (map) => `${map}: по листам`,
    link: (count) => `Напечатать: ${sheets(count)}`,
    lead: (count, points) => [
      `${sheets(count)}, альбомная ориентация, кегль ${points} пт.`,
      'Чтобы собрать карту, обрежьте каждый лист по меткам слева и сверху и наложите его на метки соседних листов. Всё, через что проходит разрез, есть целиком на одном из двух листов.',
    ],
    tooMany:
      'Столько листов редко собирают вместе: чтобы напечатать одну ветвь, сделайте её отдельной картой.',
    print: 'Распечатать листы',
    sheet: (name, index, count) => `Лист ${name}, ${index} из ${count}`,
    done: 'Сделано',
    open: 'Предстоит',
  },
};
