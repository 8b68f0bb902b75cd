import { describe, expect, test } from 'vitest';
import { type Condition, conditionSchema, factConditionSchema } from '../../../../schemas/condition.ts';
import {
  type ConditionText,
  conditionLine,
  conditionText,
} from '../../../../src/site/views/condition-text.ts';
import { smallPlaybook } from '../../../fixtures/small-playbook.ts';
import type { Site } from '../../../../src/site/site.ts';
import { siteOf } from './site-of.ts';

const en = siteOf();
const inLanguage = (locale: string) =>
  siteOf({ 'site.md': (smallPlaybook['site.md'] ?? '').replace('locale: en', `locale: ${locale}`) });
const [portuguese, russian] = [inLanguage('pt-BR'), inLanguage('ru')];

/** One of every kind, and of every choice within a kind. */
const facts = [
  { kind: 'phase-entered', phase: 'adoption', within: '21d' },
  { kind: 'phase-entered', stage: 'onboarding' },
  { kind: 'phase-changed', within: '10d' },
  { kind: 'phase-overrun' },
  { kind: 'phase-overrun', phase: 'adoption', by: '7d' },
  { kind: 'in-phase', stage: 'ongoing' },
  { kind: 'in-phase', phase: 'adoption', after: '1m' },
  { kind: 'age', from: '60d' },
  { kind: 'age', from: '75d', to: '105d' },
  { kind: 'metric-change', metric: 'active-users', up: '25%' },
  { kind: 'metric-change', metric: 'feature:saving-report', down: '20%', over: '1w' },
  { kind: 'feature-use' },
  { kind: 'feature-use', importance: 'essential', unused_for: '1m' },
  { kind: 'renewal-due', within: '90d' },
  { kind: 'meeting-due', meeting: 'qbr', every: '120d', ahead: '30d' },
  { kind: 'meeting-due', meeting: 'survey', every: '1y' },
  { kind: 'follow-up-due' },
  { kind: 'follow-up-due', by: 'visit', late: '2w' },
  { kind: 'opportunity', engagement: 80 },
  { kind: 'potential-stale' },
  { kind: 'feeling', mood: 'poor' },
  { kind: 'feeling', mood: 'good' },
  { kind: 'feeling', fell_by: 2 },
  { kind: 'feeling', disagrees: true },
  { kind: 'health', below: 40 },
  { kind: 'health', at_least: 85 },
  { kind: 'checklist-late' },
  { kind: 'checklist-late', sop: 'kickoff', steps: 2 },
  { kind: 'briefing-late' },
  { kind: 'briefing-late', questionnaire: 'first' },
  { kind: 'actions-late' },
  { kind: 'actions-late', count: 5 },
  { kind: 'access-open', state: 'asked' },
  { kind: 'access-open', state: 'granted' },
  { kind: 'change-pending' },
  { kind: 'scope-check-in' },
  { kind: 'scope-check-in', ahead: '3d' },
  { kind: 'segment-differs' },
  { kind: 'silent', for: '45d' },
].map((fact) => factConditionSchema.parse(fact));

describe('a fact in words', () => {
  test('every kind of condition is in the table', () => {
    const kinds = factConditionSchema.options.map((option) => option.shape.kind.value);
    expect([...new Set(facts.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
  });

  const table = (site: Site) => {
    const lines = facts.flatMap((fact) => [
      conditionLine(fact, site),
      `  ≠ ${conditionLine({ not: fact }, site)}`,
    ]);
    return `\n${lines.join('\n')}\n`.replaceAll('\u00a0', '_');
  };

  test('in English', () =>
    expect(table(en)).toMatchInlineSnapshot(`
      "
      the client entered the phase Adoption less than 21 days ago
        ≠ the client did not enter the phase Adoption less than 21 days ago
      the client entered a phase of Onboarding less than 7 days ago
        ≠ the client did not enter a phase of Onboarding less than 7 days ago
      the client moved to another phase less than 10 days ago
        ≠ the client did not move to another phase less than 10 days ago
      the client is in the current phase for longer than planned
        ≠ the client is not in the current phase for longer than planned
      the client is in the phase Adoption 7 days or more beyond the plan
        ≠ the client is not in the phase Adoption 7 days or more beyond the plan
      the client is in Ongoing
        ≠ the client is not in Ongoing
      the client has been in the phase Adoption for 1 month or more
        ≠ the client has not been in the phase Adoption for 1 month or more
      the client has been with us for 60 days or more
        ≠ the client has not been with us for 60 days or more
      the client has been with us for 75 days or more and less than 105 days
        ≠ the client has not been with us for 75 days or more and less than 105 days
      Active users went up by 25% or more in 30 days
        ≠ Active users did not go up by 25% or more in 30 days
      Use of Saving report went down by 20% or more in 1 week
        ≠ Use of Saving report did not go down by 20% or more in 1 week
      a feature has lain unused for 30 days
        ≠ every feature has been used in the last 30 days
      an essential feature has lain unused for 1 month
        ≠ every essential feature has been used in the last month
      the contract ends within 90 days, or has ended
        ≠ the contract does not end within 90 days
      Quarterly review (QBR) is due (every 120 days, told 30 days ahead)
        ≠ Quarterly review (QBR) is not due (every 120 days, told 30 days ahead)
      Survey is due (every year)
        ≠ Survey is not due (every year)
      a contact that the segment asks for is late
        ≠ a contact that the segment asks for is not late
      the next contact (visit in person) is late by 2 weeks or more
        ≠ the next contact (visit in person) is not late by 2 weeks or more
      the client uses the product well (80 of 100 or more)
        ≠ the client does not use the product well (80 of 100 or more)
      the account potential was not looked at in the last 6 months
        ≠ the account potential was looked at in the last 6 months
      the last feeling is poor
        ≠ the last feeling is not poor
      the last feeling is good
        ≠ the last feeling is not good
      trust or satisfaction fell by 2 points or more (of 5)
        ≠ trust or satisfaction did not fall by 2 points or more (of 5)
      the figures are fine and the feeling is poor
        ≠ the figures are not fine, or the feeling is not poor
      the health score is below 40
        ≠ the health score is not below 40
      the health score is 85 or more
        ≠ the health score is not 85 or more
      a step of the checklists is late
        ≠ no step of the checklists is late
      2 steps or more of the checklist Kick-off are late
        ≠ fewer than 2 steps of the checklist Kick-off are late
      a questionnaire is late
        ≠ no questionnaire is late
      the questionnaire Getting to know you is late
        ≠ the questionnaire Getting to know you is not late
      one of our actions is late
        ≠ none of our actions is late
      5 or more of our actions are late
        ≠ fewer than 5 of our actions are late
      an access was asked for and is not granted
        ≠ no access waits to be granted
      an access was granted and nobody has tried it
        ≠ every access that was granted has been tried
      a change request has waited more than 5 business days for its decision
        ≠ no change request has waited more than 5 business days for its decision
      the scope check-in is due
        ≠ the scope check-in is not due
      the scope check-in is due (told 3 days ahead)
        ≠ the scope check-in is not due (told 3 days ahead)
      the declared segment is not the one that the rule gives
        ≠ the declared segment is the one that the rule gives
      nobody has spoken with the client for more than 45 days
        ≠ somebody has spoken with the client in the last 45 days
      "
    `));

  test('in Portuguese', () =>
    expect(table(portuguese)).toMatchInlineSnapshot(`
      "
      o cliente entrou na fase Adoption há menos de 21 dias
        ≠ o cliente não entrou na fase Adoption há menos de 21 dias
      o cliente entrou em uma fase de Onboarding há menos de 7 dias
        ≠ o cliente não entrou em uma fase de Onboarding há menos de 7 dias
      o cliente mudou de fase há menos de 10 dias
        ≠ o cliente não mudou de fase há menos de 10 dias
      o cliente está na fase atual por mais tempo que o previsto
        ≠ o cliente não está na fase atual por mais tempo que o previsto
      o cliente está na fase Adoption 7 dias ou mais além do previsto
        ≠ o cliente não está na fase Adoption 7 dias ou mais além do previsto
      o cliente está em Ongoing
        ≠ o cliente não está em Ongoing
      o cliente está na fase Adoption há 1 mês ou mais
        ≠ o cliente não está na fase Adoption há 1 mês ou mais
      o cliente está conosco há 60 dias ou mais
        ≠ o cliente não está conosco há 60 dias ou mais
      o cliente está conosco há 75 dias ou mais e há menos de 105 dias
        ≠ o cliente não está conosco há 75 dias ou mais e há menos de 105 dias
      Active users: alta de 25% ou mais em 30 dias
        ≠ Active users: sem alta de 25% ou mais em 30 dias
      Uso de Saving report: queda de 20% ou mais em 1 semana
        ≠ Uso de Saving report: sem queda de 20% ou mais em 1 semana
      uma funcionalidade está sem uso há 30 dias
        ≠ toda funcionalidade foi usada há menos de 30 dias
      uma funcionalidade essencial está sem uso há 1 mês
        ≠ toda funcionalidade essencial foi usada há menos de 1 mês
      o contrato termina em até 90 dias ou já terminou
        ≠ o contrato não termina em até 90 dias
      Reunião trimestral (QBR): está na hora (a cada 120 dias, com aviso 30 dias antes)
        ≠ Reunião trimestral (QBR): ainda não está na hora (a cada 120 dias, com aviso 30 dias antes)
      Pesquisa: está na hora (a cada ano)
        ≠ Pesquisa: ainda não está na hora (a cada ano)
      um contato que o segmento pede está atrasado
        ≠ um contato que o segmento pede não está atrasado
      o próximo contato (visita presencial) está atrasado em 2 semanas ou mais
        ≠ o próximo contato (visita presencial) não está atrasado em 2 semanas ou mais
      o cliente usa bem o produto (80 de 100 ou mais)
        ≠ o cliente não usa bem o produto (80 de 100 ou mais)
      o potencial da conta não é revisto há 6 meses ou mais
        ≠ o potencial da conta foi revisto há menos de 6 meses
      o último CS Feeling é ruim
        ≠ o último CS Feeling não é ruim
      o último CS Feeling é bom
        ≠ o último CS Feeling não é bom
      a confiança ou a satisfação caiu 2 pontos ou mais (de 5)
        ≠ a confiança ou a satisfação não caiu 2 pontos ou mais (de 5)
      os números vão bem e o CS Feeling é ruim
        ≠ os números não vão bem ou o CS Feeling não é ruim
      o health score está abaixo de 40
        ≠ o health score não está abaixo de 40
      o health score é 85 ou mais
        ≠ o health score não é 85 ou mais
      uma etapa dos checklists está atrasada
        ≠ nenhuma etapa dos checklists está atrasada
      2 etapas ou mais do checklist Kick-off estão atrasadas
        ≠ menos de 2 etapas do checklist Kick-off estão atrasadas
      um questionário está atrasado
        ≠ nenhum questionário está atrasado
      o questionário Getting to know you está atrasado
        ≠ o questionário Getting to know you não está atrasado
      uma das nossas ações está atrasada
        ≠ nenhuma das nossas ações está atrasada
      5 ou mais das nossas ações estão atrasadas
        ≠ menos de 5 das nossas ações estão atrasadas
      um acesso foi solicitado e não foi concedido
        ≠ nenhum acesso aguarda concessão
      um acesso foi concedido e ninguém o testou
        ≠ todo acesso concedido já foi testado
      uma solicitação de mudança espera decisão há mais de 5 dias úteis
        ≠ nenhuma solicitação de mudança espera decisão há mais de 5 dias úteis
      está na hora da revisão de escopo
        ≠ ainda não está na hora da revisão de escopo
      está na hora da revisão de escopo (com aviso 3 dias antes)
        ≠ ainda não está na hora da revisão de escopo (com aviso 3 dias antes)
      o segmento declarado não é o que a regra indica
        ≠ o segmento declarado é o que a regra indica
      ninguém fala com o cliente há mais de 45 dias
        ≠ alguém falou com o cliente há menos de 45 dias
      "
    `));

  test('in Russian', () =>
    expect(table(russian)).toMatchInlineSnapshot(`
      "
      клиент перешёл на этап «Adoption» менее 21 дня назад
        ≠ клиент не переходил на этап «Adoption» менее 21 дня назад
      клиент перешёл на этап части «Онбординг» менее 7 дней назад
        ≠ клиент не переходил на этап части «Онбординг» менее 7 дней назад
      клиент сменил этап менее 10 дней назад
        ≠ клиент не менял этап менее 10 дней назад
      клиент находится на текущем этапе дольше плана
        ≠ клиент не находится на текущем этапе дольше плана
      клиент находится на этапе «Adoption» дольше плана на 7 дней или больше
        ≠ клиент не находится на этапе «Adoption» дольше плана на 7 дней или больше
      клиент находится в части пути «Сопровождение»
        ≠ клиент не находится в части пути «Сопровождение»
      клиент находится на этапе «Adoption» не менее месяца
        ≠ клиент не находится на этапе «Adoption» не менее месяца
      клиент работает с нами не менее 60 дней
        ≠ клиент не работает с нами не менее 60 дней
      клиент работает с нами не менее 75 дней и менее 105 дней
        ≠ клиент не работает с нами не менее 75 дней и менее 105 дней
      Active users: рост на 25_% или больше за 30 дней
        ≠ Active users: нет роста на 25_% или больше за 30 дней
      Использование «Saving report»: падение на 20_% или больше за 1 неделю
        ≠ Использование «Saving report»: нет падения на 20_% или больше за 1 неделю
      одна из функций не используется уже 30 дней
        ≠ каждая из функций использовалась менее 30 дней назад
      одна из основных функций не используется уже 1 месяц
        ≠ каждая из основных функций использовалась менее месяца назад
      договор заканчивается в течение 90 дней или уже истёк
        ≠ договор не заканчивается в течение 90 дней
      Квартальный обзор (QBR): подошёл срок (раз в 120 дней, напоминание за 30 дней)
        ≠ Квартальный обзор (QBR): срок ещё не подошёл (раз в 120 дней, напоминание за 30 дней)
      Опрос: подошёл срок (раз в год)
        ≠ Опрос: срок ещё не подошёл (раз в год)
      контакт по графику сегмента просрочен
        ≠ контакт по графику сегмента не просрочен
      следующий контакт (личный визит) просрочен на 2 недели или больше
        ≠ следующий контакт (личный визит) не просрочен на 2 недели или больше
      клиент пользуется продуктом хорошо (80 из 100 или больше)
        ≠ клиент не пользуется продуктом хорошо (80 из 100 или больше)
      потенциал клиента не пересматривали 6 месяцев или дольше
        ≠ потенциал клиента пересматривали менее 6 месяцев назад
      последняя оценка менеджера плохая
        ≠ последняя оценка менеджера не плохая
      последняя оценка менеджера хорошая
        ≠ последняя оценка менеджера не хорошая
      доверие или удовлетворённость снизились на 2 балла или больше из 5
        ≠ доверие или удовлетворённость не снижались на 2 балла или больше из 5
      цифры в порядке, а оценка менеджера плохая
        ≠ цифры не в порядке или оценка менеджера не плохая
      индекс здоровья ниже 40
        ≠ индекс здоровья не ниже 40
      индекс здоровья не ниже 85
        ≠ индекс здоровья не достигает 85
      просрочен хотя бы один шаг в чек-листах
        ≠ ни один шаг не просрочен в чек-листах
      просрочено не меньше 2 шагов в чек-листе «Kick-off»
        ≠ просрочено меньше 2 шагов в чек-листе «Kick-off»
      одна из анкет просрочена
        ≠ ни одна анкета не просрочена
      анкета «Getting to know you» просрочена
        ≠ анкета «Getting to know you» не просрочена
      просрочено хотя бы одно наше действие
        ≠ ни одно наше действие не просрочено
      просрочено не меньше 5 наших действий
        ≠ просрочено меньше 5 наших действий
      доступ запрошен, но не выдан
        ≠ нет доступов, которых мы ждём
      доступ выдан, но никто его не проверил
        ≠ все выданные доступы проверены
      запрос на изменение ждёт решения более 5 рабочих дней
        ≠ ни один запрос на изменение не ждёт решения более 5 рабочих дней
      сверка объёма работ: подошёл срок
        ≠ сверка объёма работ: срок ещё не подошёл
      сверка объёма работ: подошёл срок (напоминание за 3 дня)
        ≠ сверка объёма работ: срок ещё не подошёл (напоминание за 3 дня)
      указанный сегмент не совпадает с сегментом по правилу
        ≠ указанный сегмент совпадает с сегментом по правилу
      с клиентом никто не говорил больше 45 дней
        ≠ с клиентом говорили менее 45 дней назад
      "
    `));
});

/** A list as text, indented. */
function print(text: ConditionText, indent = ''): string[] {
  return 'text' in text
    ? [indent + text.text]
    : [indent + text.head, ...text.parts.flatMap((part) => print(part, `${indent}  `))];
}

const poor: Condition = { kind: 'feeling', mood: 'poor' };
const late: Condition = { kind: 'phase-overrun' };
const open: Condition = { kind: 'access-open', state: 'asked' };
const list = (condition: Condition) => print(conditionText(condition, en));

describe('conditions within each other', () => {
  test('all, any and their opposites have a heading of their own', () => {
    expect(list({ all: [poor, { any: [late, open] }] })).toMatchInlineSnapshot(`
      [
        "All of these hold:",
        "  The last feeling is poor",
        "  At least one of these holds:",
        "    The client is in the current phase for longer than planned",
        "    An access was asked for and is not granted",
      ]
    `);
    expect(list({ not: { any: [poor, late] } })).toMatchInlineSnapshot(`
      [
        "None of these holds:",
        "  The last feeling is poor",
        "  The client is in the current phase for longer than planned",
      ]
    `);
    expect(list({ not: { all: [poor, { not: late }] } })).toMatchInlineSnapshot(`
      [
        "At least one of these does not hold:",
        "  The last feeling is poor",
        "  The client is not in the current phase for longer than planned",
      ]
    `);
  });

  test('a heading over a single line is left out, and two opposites are none', () => {
    expect(list({ all: [poor] })).toEqual(['The last feeling is poor']);
    expect(list({ not: { any: [poor] } })).toEqual(['The last feeling is not poor']);
    expect(list({ not: { not: poor } })).toEqual(['The last feeling is poor']);
  });

  test('in a line the opposite of "all" is "any of the opposites"', () => {
    expect(conditionLine({ all: [poor, { any: [late, open] }] }, en)).toMatchInlineSnapshot(
      `"the last feeling is poor and (the client is in the current phase for longer than planned or an access was asked for and is not granted)"`,
    );
    expect(conditionLine({ not: { all: [poor, late] } }, en)).toMatchInlineSnapshot(
      `"the last feeling is not poor or the client is not in the current phase for longer than planned"`,
    );
    expect(conditionLine({ not: { any: [poor, late] } }, en)).toMatchInlineSnapshot(
      `"the last feeling is not poor and the client is not in the current phase for longer than planned"`,
    );
  });

  test('an opportunity at a place of the journey is two facts', () => {
    const opportunity = conditionSchema.parse({
      kind: 'opportunity',
      engagement: 80,
      stage: 'ongoing',
      after: '30d',
    });
    expect(list(opportunity)).toMatchInlineSnapshot(`
      [
        "All of these hold:",
        "  The client uses the product well (80 of 100 or more)",
        "  The client has been in Ongoing for 30 days or more",
      ]
    `);
    expect(list({ not: opportunity })[0]).toBe('At least one of these does not hold:');
  });

  test('names what no record explains by its id', () => {
    expect(conditionLine({ kind: 'in-phase', phase: 'flight' }, en)).toBe(
      'the client is in the phase flight',
    );
  });
});
