import type { Duration } from '../../../playbook/calendar.ts';
import type { Messages } from '../messages.ts';
import { makePlural, type PluralForms } from '../plural.ts';

export const plural = makePlural('ru');
/** "21 день", "3 дня", "5 дней": also what stands after «на» and «через». */
export const days = (count: number) => plural(count, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
/** "из 21 дня", "из 28 дней" */
export const ofDays = (count: number) => plural(count, { one: 'дня', other: 'дней' });
export const businessDays = (count: number) =>
  plural(count, {
    one: 'рабочий день',
    few: 'рабочих дня',
    many: 'рабочих дней',
    other: 'рабочего дня',
  });
/** "просрочено на 3 раб. дня": where a table leaves little room. */
const shortBusinessDays = (count: number) =>
  plural(count, { one: 'раб. день', few: 'раб. дня', many: 'раб. дней', other: 'раб. дня' });
export const clients = (count: number) =>
  plural(count, { one: 'клиент', few: 'клиента', many: 'клиентов', other: 'клиента' });
/** "из 21 клиента", "из 13 клиентов" */
export const ofClients = (count: number) => plural(count, { one: 'клиента', other: 'клиентов' });
export const steps = (count: number) =>
  plural(count, { one: 'шаг', few: 'шага', many: 'шагов', other: 'шага' });
/** "из 21 шага", "из 12 шагов" */
export const ofSteps = (count: number) => plural(count, { one: 'шага', other: 'шагов' });
export const questions = (count: number) =>
  plural(count, { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' });
/** "из 21 вопроса", "из 32 вопросов" */
export const ofQuestions = (count: number) => plural(count, { one: 'вопроса', other: 'вопросов' });

/** A length of time after «раз в» and «через»; only the week has a form of its own there. */
export const accusative = (duration: string) => duration.replace(/неделя$/, 'неделю');

const unit: Record<Duration['unit'], (count: number) => string> = {
  d: days,
  bd: businessDays,
  w: (count) => plural(count, { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' }),
  m: (count) => plural(count, { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' }),
  y: (count) => plural(count, { one: 'год', few: 'года', many: 'лет', other: 'года' }),
};
const genitives: Record<Duration['unit'], PluralForms> = {
  d: { one: 'дня', other: 'дней' },
  bd: { one: 'рабочего дня', other: 'рабочих дней' },
  w: { one: 'недели', other: 'недель' },
  m: { one: 'месяца', other: 'месяцев' },
  y: { one: 'года', other: 'лет' },
};
const length = ({ amount, unit: name }: Duration) => unit[name](Math.abs(amount));

/** "раз в месяц", "раз в 45 дней" */
export const everyOf = (duration: Duration) => `раз в ${accusative(length(duration)).replace(/^1 /, '')}`;
/** "в течение месяца", "в течение 45 дней" */
export const genitive = ({ amount, unit: name }: Duration) =>
  plural(amount, genitives[name]).replace(/^1 /, '');
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The words that pages share: states, counts, lengths of time. */
export const words = {
  standing: {
    ok: 'В норме',
    watch: 'Внимание',
    risk: 'Риск',
    opportunity: 'Возможность',
    waiting: 'Ожидание',
    paused: 'На паузе',
    ended: 'Завершён',
  },
  // of the manager's assessment, «оценка»
  mood: {
    good: 'Хорошая',
    neutral: 'Нейтральная',
    poor: 'Плохая',
    faded: 'Устарела',
    none: 'Не записана',
  },
  emotion: {
    enthusiastic: 'Энтузиазм',
    confident: 'Уверенность',
    hopeful: 'Надежда',
    curious: 'Интерес',
    calm: 'Спокойствие',
    neutral: 'Нейтрально',
    impatient: 'Нетерпение',
    worried: 'Беспокойство',
    frustrated: 'Разочарование',
    tense: 'Напряжение',
    angry: 'Злость',
  },
  touchpointType: {
    welcome: 'Приветственный звонок',
    kickoff: 'Стартовое совещание',
    'follow-up': 'Плановый контакт',
    meeting: 'Встреча',
    results: 'Встреча по результатам',
    qbr: 'Квартальный обзор (QBR)',
    visit: 'Личный визит',
    training: 'Обучение',
    survey: 'Опрос',
    call: 'Звонок',
    mail: 'Письмо',
    message: 'Сообщение',
    bulletin: 'Сводка',
    'scope-check-in': 'Сверка объёма работ',
    internal: 'Внутренняя встреча',
  },
  // of an access, «доступ»
  access: {
    verified: (day) => `Проверен ${day}`,
    granted: (day) => `Выдан ${day}, не проверен`,
    asked: (day) => `Запрошен ${day}`,
    revoked: (day) => `Отозван ${day}`,
    'not-asked': () => 'Ещё не запрошен',
  },
  // of a step, «шаг»
  stepState: { done: 'Выполнен', skipped: 'Пропущен', late: 'Просрочен', open: 'Не выполнен' },
  // of a briefing, «бриф»
  briefingState: {
    'not-sent': 'Не отправлен',
    waiting: 'Ждём клиента',
    late: 'Просрочен',
    returned: 'Получен',
  },
  objectiveKind: {
    branding: 'Брендинг',
    visibility: 'Охват',
    audience: 'Аудитория',
    sales: 'Продажи',
    adoption: 'Внедрение',
  },
  scopeState: { excluded: 'Вне объёма', 'phase-2': 'Второй этап' },
  contactBy: {
    meeting: 'Встреча',
    call: 'Звонок',
    mail: 'Письмо',
    visit: 'Личный визит',
    bulletin: 'Сводка',
    training: 'Обучение',
  },
  stage: { onboarding: 'Онбординг', ongoing: 'Сопровождение' },
  comparison: {
    above: (value) => `больше ${value}`,
    at_least: (value) => `не меньше ${value}`,
    below: (value) => `меньше ${value}`,
    at_most: (value) => `не больше ${value}`,
    is: (value) => value,
    in: (value) => `одно из: ${value}`,
  },
  counts: { days, clients, steps, questions },
  duration: length,
  due: {
    offset: (text, sign) =>
      sign === 'same'
        ? 'в тот же день'
        : sign === 'before'
          ? `за ${accusative(text)}`
          : `через ${accusative(text)}`,
    takes: (amount, of) => (of === 'min' ? `${amount} мин` : `${amount} ч`),
    late: (day, count) =>
      `${day}, ${count === 0 ? 'срок прошёл' : `просрочено на ${shortBusinessDays(count)}`}`,
  },
  feeling: 'Оценка менеджера',
  outOfFive: (value) => `${value} из 5`,
  outOf: (part, whole) => `${part} из ${whole}`,
} satisfies Partial<Messages>;
