import type { Messages } from '../messages.ts';
import { clients, plural, questions, steps } from './words.ts';

const nodes = (count: number) => plural(count, { one: 'узел', few: 'узла', many: 'узлов', other: 'узла' });

/** What the team keeps at hand: questionnaires, process maps, people and the handbook. */
export const library = {
  questionnaire: {
    listTitle: 'Анкеты',
    listLead: (lists, count) => [
      lists === 0
        ? 'Анкет пока нет.'
        : `${questions(count)} в ${plural(lists, { one: 'списке', other: 'списках' })}.`,
      'Клиент отвечает не больше чем на 15–20; остальное спрашивают лично.',
    ],
    emptyWhy: 'Анкета — это файл в questionnaires/ с вопросами по порядку.',
    add: 'Добавить анкету',
    name: 'Анкета',
    questions: 'Вопросы',
    tooMany: 'больше 20',
    lead: (count, needed) => [
      `${questions(count)}.`,
      needed === 0 ? 'Ни один не задерживает работу.' : `Обязательных для начала работы: ${needed}.`,
    ],
    due: 'Срок ответа',
    help: 'Помощь',
    needed: 'нужен для начала работы',
    neededCount: 'Нужны для начала',
    print: 'Распечатать анкету',
    form: 'Форма для заполнения',
    usedBy: 'Кому отправлена',
    returned: (returned, sent) => `получено ${returned} из ${sent}`,
    nobody: 'Пока никому не отправлена.',
    nobodyWhy: 'Появится здесь, когда у клиента будет бриф с таким именем.',
    moreClients: (count) => `и ещё ${clients(count)}`,
    client: 'Клиент',
    state: 'Состояние',
    answers: 'Ответы',
    question: 'Вопрос',
    otherBlock: 'Вопросы',
    clientName: 'Компания',
    filledBy: 'Кто заполнил',
    date: 'Дата',
    returnBy: 'Вернуть до',
  },
  map: {
    listTitle: 'Карты процессов',
    listLead: (count) => [
      count === 0
        ? 'Карт пока нет.'
        : `${plural(count, { one: 'карта', few: 'карты', many: 'карт', other: 'карты' })}.`,
      'Процесс на одной странице.',
    ],
    emptyWhy: 'Карта — это файл в maps/ с вложенным списком; рисунок строится по нему.',
    add: 'Добавить карту',
    name: 'Карта',
    branches: 'Ветви',
    size: (branches, count) =>
      `${plural(branches, { one: 'ветвь', few: 'ветви', many: 'ветвей', other: 'ветви' })}, ${nodes(count)}.`,
    print: 'Распечатать карту',
    asList: 'То же списком',
    asListWhy: 'По нему построена карта.',
    whole: (count) => `Вся карта, ${nodes(count)}`,
  },
  team: {
    title: 'Люди и роли',
    lead: (people, roles, vacant) => [
      people + roles === 0
        ? 'Пока никого нет.'
        : `${plural(people, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })} в ${plural(roles, { one: 'роли', other: 'ролях' })}.`,
      people + roles === 0 ? '' : vacant === 0 ? 'Во всех ролях хватает людей.' : `Открытых мест: ${vacant}.`,
    ],
    emptyWhy: 'Роли — это файлы в roles/, люди — файлы в people/.',
    add: 'Добавить роль',
    roles: 'Роли',
    rolesWhy: 'За что отвечает каждая и кто её выполняет.',
    people: 'Люди',
    peopleWhy: 'Кто сколько клиентов ведёт и кого нет на месте.',
    person: 'Сотрудник',
    role: 'Роль',
    strength: (have, wanted) => `${have} из ${wanted}`,
    have: (have) => plural(have, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }),
    open: (count) => `открытых мест: ${count}`,
    above: (count) => `сверх плана: ${count}`,
    profile: 'Профиль',
    duties: 'Отвечает за',
    tools: 'Инструменты',
    languages: 'Языки',
    segments: 'Сегменты',
    accounts: 'Клиентов',
    accountsOf: (accounts, limit) => `${accounts} из ${limit}`,
    away: 'Отсутствует',
    teamAway: 'Вся команда отсутствует',
    awayFrom: (from, to) => `${from} — ${to}`,
    awayNow: (to) => `до ${to}`,
    owns: 'Регламенты',
    nobody: 'В этой роли никого нет.',
  },
  handbook: {
    title: 'Справочник',
    lead: (count) => [
      count === 0
        ? 'Страниц пока нет.'
        : `${plural(count, { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' })}.`,
      'Как мы работаем и почему.',
    ],
    emptyWhy: 'Страница — это файл в handbook/ в формате Markdown или MDX.',
    add: 'Добавить страницу',
    next: 'Следующая страница',
    previous: 'Предыдущая страница',
    about: 'Об этой странице',
    note: { info: 'Примечание', watch: 'Внимание', risk: 'Важно' },
    procedure: (count, version) => `${steps(count)}, версия ${version}`,
  },
} satisfies Partial<Messages>;
