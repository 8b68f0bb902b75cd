import type { Messages } from '../messages.ts';
import { clients, everyOf, ofClients, plural } from './words.ts';

/** "из 21 оповещения", "из 23 оповещений" */
const ofAlerts = (count: number) => plural(count, { one: 'оповещения', other: 'оповещений' });
const ofPlays = (count: number) => plural(count, { one: 'сценария', other: 'сценариев' });

/** The pages of alerts, plays and the season calendar. */
export const plays = {
  alerts: {
    title: 'Оповещения',
    lead: (held, all, count, today) => [
      held === 0
        ? `Сегодня ни одно из ${ofAlerts(all)} не сработало.`
        : `Сегодня сработало ${held} из ${ofAlerts(all)}, у ${ofClients(count)}.`,
      today === 0
        ? ''
        : `${plural(today, {
            one: 'клиент требует',
            few: 'клиента требуют',
            many: 'клиентов требуют',
            other: 'клиента требуют',
          })} действий сегодня.`,
    ],
    standard: 'Это стандартные оповещения.',
    standardWhy:
      'Они действуют, пока в alerts/ нет ни одного файла. Ваши заменят их все: своими словами, своими порогами и сценариями.',
    add: 'Написать своё оповещение',
    addAnother: 'Новое оповещение',
    group: { critical: 'Критичные', high: 'Важные', low: 'Не срочные', info: 'К сведению' },
    groupWhy: {
      critical: 'Отложить всё остальное.',
      high: 'Действовать сегодня.',
      low: 'Действовать на этой неделе.',
      info: 'Ничего плохого. Некоторые из них — возможность.',
    },
    when: 'Срабатывает, когда',
    what: 'Что делать',
    who: 'Кому сообщать',
    to: 'Кому',
    nobodyNamed: 'менеджеру клиента',
    again: 'Повтор',
    againEvery: everyOf,
    once: 'один раз',
    calls: 'Сценарий',
    holdsFor: (count) => `${clients(count)} сегодня`,
    nobody: 'Сегодня ни у кого',
    client: 'Клиент',
    since: 'С какого дня',
    facts: 'Что сработало',
    act: 'Где действовать',
    noFact: 'Это то, чего не произошло.',
    more: (count) => `и ещё ${clients(count)}`,
  },
  play: {
    listTitle: 'Сценарии',
    listLead: (count, called, people) => [
      count === 0
        ? 'Сценариев пока нет.'
        : called === 0
          ? `Сегодня ни один из ${ofPlays(count)} не запущен.`
          : `Сегодня запущено ${called} из ${ofPlays(count)}, для ${ofClients(people)}.`,
      'Что мы делаем в таком случае: записано заранее.',
    ],
    emptyWhy: 'Сценарий — это файл в plays/: что его запускает, когда он окончен, и шаги, как в регламенте.',
    add: 'Написать первый',
    addAnother: 'Новый сценарий',
    kind: { profile: 'По состоянию клиента', seasonal: 'По времени года' },
    kindWhy: {
      profile: 'Запускается оповещением, для клиента в определённом состоянии.',
      seasonal: 'Запускается по календарю, для всех, кого касается.',
    },
    strategy: {
      engagement: 'Вовлечение',
      advocate: 'Адвокат бренда',
      recovery: 'Возврат доверия',
      survey: 'Опрос удовлетворённости',
      renewal: 'Продление',
      'up-sell': 'Допродажа',
    },
    name: 'Сценарий',
    forWhat: 'Для чего',
    calledBy: 'Что запускает',
    today: 'Сегодня',
    version: 'Версия',
    calledFor: 'Запущен сегодня для',
    calledForNobody: 'Сегодня ни для кого.',
    about: 'Об этом сценарии',
    goal: 'Цель',
    over: 'Окончен, когда',
    noExit: 'Все шаги сделаны.',
    lasts: 'Длится не дольше',
    season: 'Время года',
    span: (from, to) => `${from} — ${to}`,
    seasonNow: (until) => `сейчас, до ${until}`,
    whom: 'Для кого',
    everybody: 'Все клиенты в работе.',
    inSegment: (name) => `Только в сегменте «${name}».`,
    nothingCalls: 'Сам по себе не запускается.',
    sinceAlert: (alert, day) => `${alert}, с ${day}`,
    sheet: (version) => `Сценарий, версия ${version}`,
    ownerOf: 'Ответственный',
  },
  calendar: {
    title: 'Календарь',
    lead: (now, due) => [
      now === 0
        ? 'Сегодня ни одна кампания не идёт.'
        : `Сегодня ${plural(now, {
            one: 'кампания идёт',
            few: 'кампании идут',
            many: 'кампаний идёт',
            other: 'кампании идёт',
          })}.`,
      due === 0
        ? 'В ближайшие двенадцать месяцев сроков нет.'
        : `В ближайшие двенадцать месяцев — ${plural(due, {
            one: 'срок',
            few: 'срока',
            many: 'сроков',
            other: 'срока',
          })}.`,
    ],
    seasons: (year) => `Кампании ${year} года`,
    seasonsWhy: 'Одни и те же дни каждый год.',
    always: 'весь год, по дате каждого клиента',
    noSeasons: 'Ни у одного сценария нет времени года.',
    noSeasonsWhy: 'Здесь появится сценарий, у которого указаны дни года.',
    today: (day) => `Сегодня, ${day}`,
    days: 'Дни',
    months: 'Ближайшие сроки',
    monthsWhy: 'Двенадцать месяцев с сегодняшнего дня, насколько известно из записей и планов.',
    month: 'Месяц',
    campaigns: 'Кампании',
    renewals: 'Продления',
    reviews: 'Квартальные обзоры (QBR)',
    visits: 'Визиты',
    late: 'просрочено',
    none: 'нет',
    more: (count) => `и ещё ${count}`,
    subscribe: 'Подписаться',
    subscribeWhy:
      'Вставьте адрес в подписку своего календаря, а ленту — в программу чтения: дальше всё обновляется само.',
    everything: 'Всё, календарь',
    alertsFeed: 'Оповещения, лента',
    alertsJson: 'Оповещения, JSON',
    all: 'Для всех',
    byPerson: 'По людям',
    byClient: 'По клиентам',
  },
} satisfies Partial<Messages>;
