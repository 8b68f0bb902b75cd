import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

/** Какое правило отнесло клиента к сегменту и что правила оставляют открытым. */
export const segmentation = {
  segmentation: {
    title: 'Почему этот сегмент',
    agrees: (segment) => `Указан «${segment}», и правила говорят то же.`,
    ruleAlone: (segment) => `По правилам — «${segment}»; другого никто не указал.`,
    firstOf: (segment, all) =>
      `По правилам подходят: ${all}. Никто не выбрал, поэтому первый — «${segment}».`,
    oneOf: (segment, others) => `Указан «${segment}»; по правилам подходит и другое: ${others}.`,
    differs: (segment, others) => `Указан «${segment}»; по правилам — ${others}.`,
    fitsNone: (segment) => `Указан «${segment}»; ни одно правило не подходит.`,
    nowhere: 'Вне сегментов: ни одно правило не подходит и сегмент не указан.',
    fact: 'Факт',
    value: 'У клиента',
    unrecorded: 'не записано',
    met: 'выполняется',
    unmet: 'не выполняется',
    noTest: 'нет критерия',
    decidedBy: (name) => `Решение: ${name}`,
    noAuthor: 'Кто решил, не записано.',
    such: (values, example) => `${values} (например, ${example})`,
    allBut: (values) => `всё, кроме ${values}`,
    butNot: (values, others) => `${values}, кроме ${others}`,
    other: 'другое',
    overlapFact: (fact, values, one, other) => `${fact}: ${values} — подходит и под ${one}, и под ${other}.`,
    gapFact: (fact, values) => `${fact} (${values}): ни один критерий не выполняется.`,
    untested: (fact, segments) => `${fact}: нет критерия в сегменте ${segments}.`,
    byFact: 'По каждому факту',
    together: 'Наименьшие наборы фактов, при которых подходят оба правила, что бы ни было с остальным',
    neither: 'Клиенты, о которых известно всё и которым не подходит ни одно правило',
    known: 'Что известно',
    moreCases: (count) =>
      `и ещё ${plural(count, { one: 'случай', few: 'случая', many: 'случаев', other: 'случая' })}`,
    capped: 'Сочетаний слишком много, просмотрены не все.',
    neverBoth: 'Ни один клиент не подойдёт сразу под два правила.',
    neverNone: 'Каждый клиент, о котором известно всё, подходит под какое-то правило.',
    concerned: 'Кого это касается',
  },
} satisfies Partial<Messages>;
