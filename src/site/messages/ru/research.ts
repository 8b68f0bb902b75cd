import type { Messages } from '../messages.ts';
import { plural } from './words.ts';

const people = (count: number) =>
  plural(count, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
const points = (count: number) =>
  plural(count, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' });
const groups = (count: number) =>
  plural(count, { one: 'группа', few: 'группы', many: 'групп', other: 'группы' });
const categories = (count: number) =>
  plural(count, { one: 'категория', few: 'категории', many: 'категорий', other: 'категории' });
const findings = (count: number) =>
  plural(count, { one: 'вывод', few: 'вывода', many: 'выводов', other: 'вывода' });

/** Из чего проектируют путь клиента: SWOT, аудитория, опросы, эксперименты, деревья действий, планы. */
export const research = {
  research: {
    menu: 'Исследования',
    listTitle: 'Исследования пути клиента',
    listLead: (count, due) => [
      count === 0
        ? 'Исследований пока нет.'
        : `${plural(count, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' })}.`,
      count === 0
        ? ''
        : due === 0
          ? 'Пересматривать пока нечего.'
          : `${plural(due, { one: 'ждёт', few: 'ждут', many: 'ждут', other: 'ждут' })} пересмотра или решения.`,
    ],
    emptyWhy: 'Исследование — это файл в research/; его тип говорит, что в нём. Начните со SWOT-анализа.',
    none: 'Пока нет.',
    type: {
      swot: 'SWOT-анализ',
      audience: 'Аудитория',
      survey: 'Опрос',
      'action-tree': 'Дерево действий',
      experiment: 'Эксперимент',
      'journey-plan': 'План пути клиента',
    },
    group: {
      swot: ['Где мы сейчас', 'Боли, слабости и возможности — и что важнее всего.'],
      audience: ['Кто они', 'Что каждая часть аудитории видела, открывала и покупала.'],
      survey: ['Что они говорят', 'Текущие, новые, вернувшиеся и ушедшие клиенты — по отдельности.'],
      'action-tree': ['Что делаем и что потом', 'Для каждой категории и ситуации, до конца ветви.'],
      experiment: ['Что пробуем', 'По одному изменению — и то, что позволяют сказать числа.'],
      'journey-plan': ['План', 'Стадии, каналы, продукты и категории на одном листе.'],
    },
    add: {
      swot: 'Добавить SWOT-анализ',
      audience: 'Добавить аудиторию',
      survey: 'Добавить опрос',
      'action-tree': 'Добавить дерево действий',
      experiment: 'Добавить эксперимент',
      'journey-plan': 'Добавить план',
    },
    quadrant: {
      strengths: 'Сильные стороны',
      weaknesses: 'Слабые стороны',
      opportunities: 'Возможности',
      threats: 'Угрозы',
    },
    relation: {
      existing: 'текущие клиенты',
      new: 'новые клиенты',
      returning: 'вернувшиеся клиенты',
      potential: 'потенциальные клиенты',
      lost: 'ушедшие клиенты',
    },
    device: { desktop: 'компьютер', mobile: 'телефон', app: 'приложение' },
    purchase: { online: 'онлайн', phone: 'по телефону', 'in-person': 'лично' },
    bias: { price: 'цена', discount: 'скидка', benefit: 'польза', season: 'сезон' },
    state: {
      planned: 'Запланирован',
      running: 'Идёт',
      measured: 'Измерен, ждёт решения',
      decided: 'Решение принято',
      overdue: 'Решение просрочено',
    },
    verdict: {
      'too-few': () =>
        'Людей слишком мало: в одном из вариантов меньше десяти сделали это или меньше десяти не сделали.',
      none: (p) => `Признаков разницы нет: случай дал бы такую или большую в ${p} подобных проверок.`,
      better: (p) => `Лучше: случай дал бы такое в ${p} подобных проверок.`,
      worse: (p) => `Хуже: случай дал бы такое в ${p} подобных проверок.`,
    },
    name: 'Исследование',
    says: 'Что показывает',
    owner: 'Ведёт',
    period: 'Период',
    span: (from, to) => `с ${from} по ${to}`,
    segments: 'Сегменты',
    journey: 'Путь клиента',
    leadsTo: 'Ведёт к',
    how: 'Откуда мы это знаем',
    openReview: 'Пора пересмотреть',
    between: (from, to) => `с ${from} по ${to}`,
    first: 'Что сделать в первую очередь',
    firstWhy: 'То, что меняет больше всего при наименьших усилиях.',
    firstNone: 'Ни один вывод с приоритетом ещё не говорит, что с ним делают.',
    noAction: (count) => `Без действия в первой тройке: ${findings(count)}.`,
    matrix: 'Четыре поля',
    matrixWhy: 'Номер — срочность среди всех: влияние × (6 − усилие) или приоритет × 5.',
    rank: (rank) => `Номер ${rank} среди всех`,
    points,
    impact: (impact, effort) => `влияние ${impact}, усилие ${effort}`,
    weight: (weight) => `приоритет ${weight} из 5`,
    mentions: (count) =>
      plural(count, { one: 'упоминание', few: 'упоминания', many: 'упоминаний', other: 'упоминания' }),
    noFinding: 'Ничего не нашли.',
    waits: 'без приоритета',
    findings,
    urgent: (count, first) => `${count}. Сначала: ${first}`,
    groups: 'Группы',
    groupsWhy: 'За средним не видно никого: те, кто покупает, — отдельно от тех, кто мог бы.',
    groupCount: groups,
    audienceGroup: 'Группа',
    meets: 'Где встречает нас',
    met: 'Видели, открывали, нажимали',
    opened: (what) => `Открывали: ${what}`,
    clicked: (what) => `Нажимали: ${what}`,
    buys: 'Как покупают и что решает',
    days: 'Важные дни',
    say: 'Что говорим сначала',
    loyalty: (what) => `Лояльность: ${what}`,
    people,
    results: 'Что ответили',
    answeredOf: (answered, asked) => `Ответили: ${answered} из ${asked}`,
    asked: 'Опрошены',
    margin: (share) => `± ${share} п. п.`,
    sure: 'Насколько этому можно верить',
    sureWhy: (share, answered, all) =>
      `Доля в этих ответах отличается от доли среди всех (${all}) не больше чем на ${share} п. п. в 95 случаях из 100 — насколько ответившие (${answered}) похожи на промолчавших.`,
    sureFew: 'Ответило меньше половины: промолчавшие могут думать иначе.',
    sureMost: 'Большинство опрошенных ответили.',
    sureAll: 'Ответили все: ничего не оценивается приблизительно.',
    sureNobody: 'Никто ещё не ответил, поэтому ничего не известно.',
    mean: (mean, steps) => `Среднее ${mean} из ${steps}`,
    nps: (score, margin) => `NPS ${score}, ± ${margin} п.`,
    npsParts: (promoters, passives, detractors) =>
      `Рекомендовали бы нас (9 и 10): ${promoters}; не определились (7 и 8): ${passives}; не рекомендовали бы (0–6): ${detractors}.`,
    several: 'Можно было выбрать несколько ответов.',
    themes: 'О чём были ответы',
    answers: (count) => plural(count, { one: 'ответ', few: 'ответа', many: 'ответов', other: 'ответа' }),
    noAnswers: 'Ответы не подсчитаны',
    test: 'Что пробовали',
    hypothesis: 'Мы предполагаем',
    metric: 'Показатель, который решает',
    runs: 'Срок',
    since: (day) => `с ${day}`,
    decideBy: 'Решить до',
    variant: 'Вариант',
    visitors: 'Увидели',
    conversions: 'Сделали',
    rate: 'Доля',
    against: 'По сравнению с нынешним',
    today: 'как сейчас',
    lift: (share, lift) => (lift === undefined ? `${share} п. п.` : `${share} п. п. (${lift})`),
    interval: (from, to) => `от ${from} до ${to} п. п. в 95 случаях из 100`,
    bounds: 'Полоса показывает, где лежит истинная доля в 95 случаях из 100.',
    method: (comparisons) =>
      comparisons < 2
        ? 'Двусторонний z-критерий для двух долей; разница значима, если случай даёт её меньше чем в 5 % проверок.'
        : `Двусторонний z-критерий для двух долей; сравнений ${comparisons}, поэтому порог для каждого — 5 % ÷ ${comparisons}.`,
    needed: (count) =>
      `Такая разница проявилась бы в 80 проверках из 100, если людей в каждом варианте: ${count}.`,
    notCounted: 'Ещё ничего не подсчитано.',
    decision: 'Что решили',
    chosen: (variant, day) => `Остаётся «${variant}», с ${day}.`,
    noneChosen: (day) => `Лучшего нет; решено ${day}.`,
    open: 'Ещё не решено.',
    tree: 'Дерево',
    treeWhy: 'Категория, ситуация, что делаем и что потом.',
    treeSize: (count, ends) =>
      `${categories(count)}, ${plural(ends, { one: 'исход', few: 'исхода', many: 'исходов', other: 'исхода' })}.`,
    ends: 'конец',
    grid: 'План на одном листе',
    gridWhy: 'Стадии — по строкам, категории клиентов — по столбцам.',
    stage: 'Стадия',
    everybody: 'Все',
    planSize: (stages, count) =>
      `${plural(stages, { one: 'стадия', few: 'стадии', many: 'стадий', other: 'стадии' })} × ${categories(count)}`,
    gaps: (count) =>
      count === 0
        ? 'Ни один клиент нигде не остаётся без сообщения.'
        : `Ничего не запланировано: ${plural(count, { one: 'место', few: 'места', many: 'мест', other: 'места' })}.`,
    offer: 'Предложение',
    measure: 'Измеряем',
    by: 'Кто делает',
    gap: 'Ничего не запланировано',
  },
} satisfies Pick<Messages, 'research'>;
