import type { Messages } from '../messages.ts';

/** Что измерено у клиента. */
export const numbers: Pick<Messages, 'numbers'> = {
  numbers: {
    title: 'Показатели',
    answer: (good: number, all: number) => `достигнуто или по графику: ${good} из ${all}`,
    standing: {
      met: 'Цель достигнута',
      ahead: 'По графику',
      behind: 'Отстаёт',
      missed: 'Цель не достигнута',
      'no-data': 'Не измеряется',
    },
    importance: { essential: 'основная', differential: 'отличительная' },
    target: (value: string, by: string) => `цель ${value} к ${by}`,
    measured: (day: string) => `измерено ${day}`,
    expected: (value: string) => `на сегодня ожидается ${value}`,
    start: (value: string) => `в начале ${value}`,
    source: (source: string) => `источник: ${source}`,
    noValue: 'значений пока нет',
    today: 'Сегодня',
    drawn: (from: string, start: string, value: string, day: string) =>
      `В начале (${start}) ${from}, последнее значение (${day}) ${value}.`,
    drawnTarget: (target: string, by: string) => `Цель ${target} к ${by}.`,
    key: {
      measured: 'Измерено',
      target: 'Цель',
      expected: 'Ожидаемый ход',
      start: 'В начале',
    },
    values: 'Все значения',
    day: 'День',
    value: 'Значение',
    use: (product: string) => `Использование: ${product}`,
    notMeasured: 'не измеряется',
    unusedSince: (day: string) => `Не используется с ${day}`,
    moved: (change: string, day: string) => `${change} с ${day}`,
    unmoved: (day: string) => `как ${day}`,
    others: 'Также измеряется',
    none: 'Пока ничего не измерено.',
    noneWhy: 'Добавьте в metrics.csv по строке на каждый показатель и день, и здесь появится график.',
    begin: 'Создать metrics.csv',
    edit: 'Изменить показатели',
  },
};
