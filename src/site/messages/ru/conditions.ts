import type { Duration } from '../../../playbook/calendar.ts';
import type { Place } from '../en/conditions.ts';
import type { Messages } from '../messages.ts';
import { accusative, everyOf, genitive, ofSteps, plural, words } from './words.ts';

/** "на 7 дней", "за неделю" */
const after = (duration: Duration) => accusative(words.duration(duration));
/** «менее 7 дней», «более недели» */
const than = genitive;
const at = ({ phase, stage }: Place) =>
  phase ? `на этапе «${phase}»` : stage ? `в части пути «${stage}»` : 'на одном из этапов';
const onePhase = ({ phase, stage }: Place, any: string) =>
  phase ? `на этапе «${phase}»` : stage ? `на одном из этапов части «${stage}»` : any;
const into = ({ phase, stage }: Place) =>
  phase ? `на этап «${phase}»` : stage ? `на этап части «${stage}»` : 'на новый этап';
const no = (not: boolean) => (not ? 'не ' : '');

const features = {
  any: 'функций',
  essential: 'основных функций',
  differential: 'отличительных функций',
};

/** Conditions as clauses that begin in lower case; `not` says the opposite. */
export const conditions = {
  condition: {
    all: 'Верно всё перечисленное:',
    any: 'Верно хотя бы одно:',
    none: 'Неверно всё перечисленное:',
    notAll: 'Хотя бы одно неверно:',
    or: (parts) => parts.join(' или '),
    phaseEntered: (place, within, not) =>
      `клиент ${not ? 'не переходил' : 'перешёл'} ${into(place)} менее ${than(within)} назад`,
    phaseChanged: (within, not) => `клиент ${not ? 'не менял' : 'сменил'} этап менее ${than(within)} назад`,
    phaseOverrun: (place, by, not) =>
      `клиент ${not ? 'не находится' : 'находится'} ${onePhase(place, 'на текущем этапе')} ${
        by ? `дольше плана на ${after(by)} или больше` : 'дольше плана'
      }`,
    inPhase: (place, from, not) =>
      `клиент ${not ? 'не находится' : 'находится'} ${at(place)}${from ? ` не менее ${than(from)}` : ''}`,
    age: (from, to, not) =>
      `клиент ${not ? 'не работает' : 'работает'} с нами не менее ${than(from)}${to ? ` и менее ${than(to)}` : ''}`,
    useOf: (feature) => `Использование «${feature}»`,
    metricUp: (metric, share, over, not) =>
      `${metric}: ${not ? 'нет роста' : 'рост'} на ${share} или больше за ${after(over)}`,
    metricDown: (metric, share, over, not) =>
      `${metric}: ${not ? 'нет падения' : 'падение'} на ${share} или больше за ${after(over)}`,
    featureUnused: (which, time, not) =>
      not
        ? `каждая из ${features[which]} использовалась менее ${than(time)} назад`
        : `одна из ${features[which]} не используется уже ${after(time)}`,
    renewalDue: (within, not) =>
      not
        ? `договор не заканчивается в течение ${than(within)}`
        : `договор заканчивается в течение ${than(within)} или уже истёк`,
    meetingDue: (meeting, often, ahead, not) =>
      `${meeting}: ${not ? 'срок ещё не подошёл' : 'подошёл срок'} (${everyOf(often)}${
        ahead ? `, напоминание за ${after(ahead)}` : ''
      })`,
    followUpDue: (way, late, not) =>
      `${way ? `следующий контакт (${way})` : 'контакт по графику сегмента'} ${no(not)}просрочен${
        late ? ` на ${after(late)} или больше` : ''
      }`,
    opportunity: (score, not) =>
      `клиент ${not ? 'не пользуется' : 'пользуется'} продуктом хорошо (${score} из 100 или больше)`,
    potentialStale: (time, not) =>
      not
        ? `потенциал клиента пересматривали менее ${than(time)} назад`
        : `потенциал клиента не пересматривали ${after(time)} или дольше`,
    mood: {
      poor: (not) => `последняя оценка менеджера ${no(not)}плохая`,
      neutral: (not) => `последняя оценка менеджера ${no(not)}нейтральная`,
      good: (not) => `последняя оценка менеджера ${no(not)}хорошая`,
    },
    feelingFell: (points, not) =>
      `доверие или удовлетворённость ${not ? 'не снижались' : 'снизились'} на ${plural(points, {
        one: 'балл',
        few: 'балла',
        many: 'баллов',
        other: 'балла',
      })} или больше из 5`,
    feelingDisagrees: (not) =>
      not
        ? 'цифры не в порядке или оценка менеджера не плохая'
        : 'цифры в порядке, а оценка менеджера плохая',
    healthBelow: (score, not) => `индекс здоровья ${no(not)}ниже ${score}`,
    healthAtLeast: (score, not) => `индекс здоровья ${not ? 'не достигает' : 'не ниже'} ${score}`,
    stepsLate: (count, sop, not) =>
      `${
        count === 1
          ? not
            ? 'ни один шаг не просрочен'
            : 'просрочен хотя бы один шаг'
          : `просрочено ${not ? 'меньше' : 'не меньше'} ${ofSteps(count)}`
      } ${sop ? `в чек-листе «${sop}»` : 'в чек-листах'}`,
    briefingLate: (questionnaire, not) =>
      questionnaire
        ? `анкета «${questionnaire}» ${no(not)}просрочена`
        : not
          ? 'ни одна анкета не просрочена'
          : 'одна из анкет просрочена',
    actionsLate: (count, not) =>
      count === 1
        ? not
          ? 'ни одно наше действие не просрочено'
          : 'просрочено хотя бы одно наше действие'
        : `просрочено ${not ? 'меньше' : 'не меньше'} ${plural(count, {
            one: 'нашего действия',
            other: 'наших действий',
          })}`,
    accessAsked: (not) => (not ? 'нет доступов, которых мы ждём' : 'доступ запрошен, но не выдан'),
    accessGranted: (not) =>
      not ? 'все выданные доступы проверены' : 'доступ выдан, но никто его не проверил',
    segmentDiffers: (not) => `указанный сегмент ${not ? 'совпадает' : 'не совпадает'} с сегментом по правилу`,
    changePending: (time, not) =>
      `${not ? 'ни один запрос на изменение не ждёт' : 'запрос на изменение ждёт'} решения более ${than(time)}`,
    scopeCheckIn: (ahead, not) =>
      `сверка объёма работ: ${not ? 'срок ещё не подошёл' : 'подошёл срок'}${
        ahead ? ` (напоминание за ${after(ahead)})` : ''
      }`,
    silent: (time, not) =>
      not
        ? `с клиентом говорили менее ${than(time)} назад`
        : `с клиентом никто не говорил больше ${than(time)}`,
  },
} satisfies Partial<Messages>;
