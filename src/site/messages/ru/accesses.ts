import type { Messages } from '../messages.ts';
import { businessDays, plural } from './words.ts';

/** "из 21 доступа", "из 6 доступов" */
const ofAccesses = (count: number) => plural(count, { one: 'доступа', other: 'доступов' });

export const accesses: Pick<Messages, 'accesses'> = {
  accesses: {
    title: (client) => `${client}: доступы`,
    crumb: 'Доступы',
    kind: 'Доступы',
    internal: 'внутреннее',
    none: 'Доступов пока не записано.',
    verified: (works, all) => `Проверено ${works} из ${ofAccesses(all)}.`,
    allThere: 'Всё на месте.',
    missing: 'Доступ, в который никто не входил, считается недостающим: без него стартового совещания нет.',
    closed: (closed, all) => `Отозвано ${closed} из ${ofAccesses(all)}.`,
    toRevoke: (count, day) =>
      `${plural(count, { one: 'доступ всё ещё открыт', few: 'доступа всё ещё открыты', many: 'доступов всё ещё открыто', other: 'доступа всё ещё открыты' })}, а клиент ушёл ${day}`,
    waits: {
      ask: 'Ещё не запрошены',
      grant: 'Ждём клиента',
      try: 'Выданы, не проверены',
    },
    works: 'Проверены',
    toRegister: 'Открыть реестр',
    register: 'Реестр',
    registerWhy: 'Сначала то, что ждёт человека. Паролей здесь нет, только место в хранилище.',
    next: {
      ask: 'Запросить',
      grant: 'Напомнить клиенту',
      try: 'Войти и убедиться, что работает',
      revoke: 'Попросить отозвать',
    },
    nextHead: 'Что дальше',
    nothing: 'Ничего не нужно',
    waited: (count) => (count === 0 ? 'с сегодняшнего дня' : `уже ${businessDays(count)}`),
    ask: 'К кому обратиться',
    noVault: 'не указано',
    notes: 'Заметки',
    askTitle: 'Какие доступы нам нужны',
    printAsk: 'Распечатать для встречи',
    howTo:
      'Пришлите, пожалуйста, приглашение на нашу рабочую почту с указанным уровнем. Паролей не присылайте: по приглашению они не нужны.',
    platform: 'Платформа',
    invitedBy: 'Кто пригласит',
    byWhen: 'К какому дню',
  },
};
