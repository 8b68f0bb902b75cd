import type { Messages } from '../messages.ts';
import { days, plural } from './words.ts';

/** How a client is cared for: the score of health, contacts due, plays called, and a person's week. */
export const care = {
  health: {
    part: {
      usage: 'Использование',
      feeling: 'Оценка менеджера',
      checklist: 'Чек-листы',
      support: 'Поддержка',
      kpi: 'Показатели',
      contact: 'Контакты в срок',
    },
    title: 'Индекс здоровья',
    outOf: 'из 100',
    trend: { rising: 'Оценка растёт', steady: 'Оценка ровная', falling: 'Оценка падает' },
    unknown: (parts) => `Не учтено, потому что нет записей: ${parts}.`,
    weights: 'Веса',
    partHead: 'Составляющая',
    share: 'Вес',
    score: 'Балл',
    points: 'Вклад',
    evidence: 'Откуда взято',
    use: (metric, now, day, best, bestDay) => `${metric}: ${now} (${day}), лучшее ${best} (${bestDay})`,
    tickets: (count, users, day) =>
      `${plural(count, { one: 'открытое обращение', few: 'открытых обращения', many: 'открытых обращений', other: 'открытого обращения' })} при ${users} пользователях на ${day}`,
    feeling: (day, share) => `Контакт ${day}, вес ${share}`,
    steps: (sop, done, due) => `${sop}: выполнено ${done} из ${due} шагов, срок которых настал`,
    contact: (way, due, late) =>
      late > 0 ? `${way}: срок ${due}, просрочено на ${days(late)}` : `${way}: следующий срок ${due}`,
  },
  cadence: {
    title: 'Ближайшие контакты',
    way: 'Контакт',
    rhythm: 'Периодичность',
    last: 'Последний',
    onDemand: 'по запросу',
    automatic: 'автоматически',
    whenNeeded: 'когда понадобится',
    late: (day, count) => `${day}, просрочено на ${days(count)}`,
    none: 'ещё не было',
    plays: 'Запущенные сценарии',
    calledBy: (alerts, day) => `Причина: ${alerts}, с ${day}.`,
    inSeason: (from, to) => `Сезон с ${from} по ${to}.`,
  },
  week: {
    title: (name) => `${name}: моя неделя`,
    section: 'Моя неделя',
    lead: (late, week) => [
      late === 0
        ? 'Ничего не просрочено.'
        : `Просрочено ${plural(late, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}.`,
      week === 0
        ? 'В ближайшие семь дней больше ничего нет.'
        : `В ближайшие семь дней ещё ${plural(week, { one: 'дело', few: 'дела', many: 'дел', other: 'дела' })}.`,
    ],
    needs: 'Клиенты, которым нужно моё внимание',
    needsNone: 'На этой неделе моим клиентам никто не нужен.',
    overdue: 'Просрочено',
    days: 'Ближайшие семь дней',
    nothing: 'В ближайшие семь дней сроков нет.',
    later: 'Позже',
    waiting: 'Ждём клиентов',
    clients: 'Мои клиенты',
    noClients: 'За этим человеком нет клиентов.',
    contact: (way) => `${way}: связаться`,
    fromCadence: 'График контактов',
    subscribe: 'Подписаться на этот календарь',
  },
} satisfies Partial<Messages>;
