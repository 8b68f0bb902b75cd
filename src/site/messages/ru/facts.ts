import type { Messages } from '../messages.ts';
import { businessDays, days, plural } from './words.ts';

/** What fires alerts, in words, and where to act. */
export const facts = {
  fact: {
    phaseOver: (phase, over) => `Этап «${phase}»: на ${days(over)} дольше плана`,
    phaseOverWhy: (day, planned) => `День ${day}, по плану ${planned}.`,
    feelingPoor: 'Плохая оценка после последнего контакта',
    feelingPoorWhy: (emotionWord, day, note) => `${emotionWord}, ${day}.${note ? ` ${note}` : ''}`,
    feelingFell: { trust: 'Доверие падает', satisfaction: 'Удовлетворённость падает' },
    feelingFellWhy: (from, to, since, until) => `Было ${from} (${since}), стало ${to} (${until}).`,
    briefingLate: 'Анкета просрочена',
    briefingLateWhy: (title, due, count) =>
      `${title}: срок был ${due}, просрочено на ${businessDays(count)}.`,
    actionsLate: (count) =>
      plural(count, {
        one: 'действие просрочено',
        few: 'действия просрочены',
        many: 'действий просрочено',
        other: 'действия просрочено',
      }),
    actionsLateWhy: (first, count) =>
      `${first}: ${count === 0 ? 'срок прошёл' : `просрочено на ${businessDays(count)}`}.`,
    accessUnverified: (count) =>
      plural(count, {
        one: 'доступ не проверен',
        few: 'доступа не проверены',
        many: 'доступов не проверено',
        other: 'доступа не проверено',
      }),
    accessUnverifiedWhy: (platforms) => `${platforms}: доступ выдан, но никто ещё не входил.`,
    accessWaiting: (count) =>
      `Ждём ${plural(count, { one: 'доступ', few: 'доступа', many: 'доступов', other: 'доступа' })}`,
    accessWaitingWhy: (platforms) => `${platforms}: доступ запрошен, но ещё не выдан.`,
    stepsLate: (count) =>
      plural(count, {
        one: 'шаг просрочен',
        few: 'шага просрочены',
        many: 'шагов просрочено',
        other: 'шага просрочено',
      }),
    stepsLateWhy: (sop) => `Чек-лист «${sop}».`,
    renewalNear: (count) =>
      count < 0
        ? 'Срок договора истёк'
        : count === 0
          ? 'Продление сегодня'
          : `Продление через ${days(count)}`,
    renewalNearWhy: (day, count) => `Договор ${count < 0 ? 'действовал' : 'действует'} до ${day}.`,
    segmentDiffers: (byRule, declared) => `По правилу «${byRule}», указан «${declared}»`,
    segmentDiffersFact: (fact, test) => `${fact} (${test})`,
    segmentDiffersWhy: (facts) => `Что нашло правило: ${facts}.`,
    silent: (count) => `Нет контактов ${days(count)}`,
    silentWhy: (day) => `Последний контакт ${day}.`,
    phaseEntered: (phase, on) => `Этап «${phase}» начался ${on}`,
    phaseEnteredWhy: (count) => (count === 0 ? 'Сегодня первый день.' : `${days(count)} назад.`),
    inPhase: (phase, count) => `${phase}, уже ${days(count)}`,
    inPhaseWhy: 'Где клиент сейчас на своём пути.',
    age: (count) => `Клиент уже ${days(count)}`,
    ageWhy: (start) => `Путь начался ${start}.`,
    wentUp: (metric, share) => `${metric}: рост на ${share}`,
    wentDown: (metric, share) => `${metric}: падение на ${share}`,
    changedWhy: (from, to, since, until) => `Было ${from} (${since}), стало ${to} (${until}).`,
    unused: (count) =>
      plural(count, {
        one: 'функция не используется',
        few: 'функции не используются',
        many: 'функций не используется',
        other: 'функции не используется',
      }),
    unusedWhy: (names, features, count) =>
      features === 1
        ? `${names}: никто не пользуется ${days(count)}.`
        : `${names}: дольше всего без использования — ${days(count)}.`,
    meetingDue: (meeting, late) =>
      late > 0
        ? `${meeting}: просрочено на ${days(late)}`
        : late === 0
          ? `${meeting}: срок сегодня`
          : `${meeting}: через ${days(-late)}`,
    meetingDueWhy: (due, last) =>
      last ? `Срок ${due}; в прошлый раз ${last}.` : `Срок ${due}; ещё ни разу не было.`,
    contactDue: (way, late) => `${way}: просрочено на ${days(late)}`,
    contactDueWhy: (every, due, last) =>
      `Периодичность: ${every}, срок ${due}. ${last ? `В прошлый раз ${last}.` : 'Ещё ни разу не было.'}`,
    engaged: (score) => `Хорошо пользуется продуктом: ${score} из 100`,
    engagedWhy: 'По сравнению с собственным лучшим полугодием.',
    potentialStale: (count) => `Потенциал не пересматривали ${days(count)}`,
    potentialStaleWhy: (day) => (day ? `Последняя оценка от ${day}.` : 'Оценки ещё нет.'),
    changeWaiting: (number, count) => `Запрос ${number} ждёт решения ${businessDays(count)}`,
    changeWaitingWhy: (title, asked, others) =>
      `${title}, запрошено ${asked}.${others === 0 ? '' : ` Ещё ждут решения: ${others}.`}`,
    feelingIs: {
      good: 'Хорошая оценка после последнего контакта',
      neutral: 'Нейтральная оценка после последнего контакта',
    },
    disagrees: (score) => `Цифры в порядке (${score} из 100), оценка менеджера плохая`,
    health: (score) => `Индекс здоровья ${score} из 100`,
    healthWhy: 'Составляющие индекса ниже, у каждой указаны записи.',
    do: {
      health: 'Посмотреть индекс',
      numbers: 'Посмотреть цифры',
      phase: 'Открыть путь клиента',
      feeling: 'Посмотреть, что было',
      briefing: 'Открыть бриф',
      actions: 'К ближайшим действиям',
      change: 'Открыть запрос',
      scope: 'Открыть объём работ',
      access: 'Посмотреть доступы',
      steps: 'Открыть чек-лист',
      contract: 'Открыть клиента',
      segment: 'Проверить сегмент',
    },
  },
} satisfies Partial<Messages>;
