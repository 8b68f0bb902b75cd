import { describe, expect, test } from 'vitest';
import type { Duration } from '../../../src/playbook/calendar.ts';
import { en } from '../../../src/site/messages/en.ts';
import { messagesFor } from '../../../src/site/messages/messages.ts';
import { makePlural } from '../../../src/site/messages/plural.ts';

const ptBR = messagesFor('pt-BR');
const ru = messagesFor('ru');

type Say = (...args: unknown[]) => unknown;
type Leaf = string | string[] | Say;

/** Every text of a language by its path: "client.timeline.now". */
function leavesOf(tree: object, path = ''): Map<string, Leaf> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, Leaf][] => {
      const at = path === '' ? key : `${path}.${key}`;
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return [...leavesOf(value, at)];
      return [[at, value]];
    }),
  );
}

const english = leavesOf(en);
const translations = [
  { name: 'pt-BR', leaves: leavesOf(ptBR) },
  { name: 'ru', leaves: leavesOf(ru) },
];
const all = [{ name: 'en', leaves: english }, ...translations];

const duration: Duration = { amount: 34, unit: 'bd' };
const place = { phase: '31' };
/**
 * What a function is called with where figures will not do. Figures differ from each other, so that a translation
 * which leaves one out is found.
 */
const samples: Record<string, unknown[]> = {
  duration: [duration],
  'due.offset': ['34 days', 'before'],
  'due.takes': [34, 'min'],
  'segment.everyOf': [duration],
  'segment.forOf': [duration],
  'sop.reviewNext': ['every 34 days', '31 Aug'],
  'sop.reviewWas': ['every 34 days', '31 Aug'],
  'alerts.againEvery': [duration],
  'drift.line': ['sop', 31, 42, '2 steps'],
  'drift.note': ['sop', 31, 42, '2 steps'],
  'drift.why': ['play'],
  'drift.added': ['sop'],
  'drift.removed': ['play'],
  'drift.now': ['sop'],
  'drift.isGone': ['play'],
  'condition.or': [['one', 'two']],
  'condition.phaseEntered': [place, duration, false],
  'condition.phaseChanged': [duration, false],
  'condition.phaseOverrun': [place, duration, false],
  'condition.inPhase': [place, duration, false],
  'condition.age': [duration, duration, false],
  'condition.metricUp': [31, 42, duration, false],
  'condition.metricDown': [31, 42, duration, false],
  'condition.featureUnused': ['essential', duration, false],
  'condition.renewalDue': [duration, false],
  'condition.meetingDue': [31, duration, duration, false],
  'condition.followUpDue': [31, duration, false],
  'condition.potentialStale': [duration, false],
  'condition.changePending': [duration, false],
  'condition.scopeCheckIn': [duration, false],
  'condition.silent': [duration, false],
  'client.lead.ended': ['churned', '31 Aug', 'The reason.'],
};
const figures = [31, 42, 53, 64, 75];

function say(path: string, leaf: Leaf, args: readonly unknown[] = samples[path] ?? figures): string {
  if (typeof leaf === 'string') return leaf;
  const said: unknown = typeof leaf === 'function' ? leaf(...args) : leaf;
  return Array.isArray(said) ? said.filter((part) => part !== '').join(' ') : String(said);
}

/** Names, formats and terms that are the same in both languages. */
const sameInPortuguese = new Set([
  'mapTools.link',
  // the field's English terms, as the team says them
  'stage.onboarding',
  'stage.ongoing',
  'objectiveKind.branding',
  'search.kinds.briefing',
  'search.kinds.checklist',
  'search.kinds.play',
  'research.purchase.online',
  'research.type.swot',
  'shell.plays',
  'connections.groups.play',
  'connections.kinds.play',
  'client.briefings',
  'client.checklists',
  'client.fromChecklist',
  'client.mrr',
  'clients.mrr',
  'shell.playbook',
  'shell.json',
  'health.part.checklist',
  'health.title',
  // words that both languages write alike
  'shell.menu',
  'touchpointType.mail',
  'contactBy.mail',
  'client.links',
  'plan.scenario.base',
  'scope.item',
]);
const sameInRussian = new Set(['client.mrr', 'clients.mrr', 'shell.json']);
/** They only arrange what they are given. */
const onlyArrange = new Set([
  'mapTools.scale',
  'comparison.is',
  'due.takes',
  'fact.feelingPoorWhy',
  'fact.segmentDiffersFact',
  'sop.changeOf',
  'sop.dueAndTime',
  'sop.inJourney',
  'sop.versionOf',
  'run.doneBy',
  'run.title',
  'briefing.title',
  'play.span',
  'scope.by',
  'segment.managersWhy',
  'team.awayFrom',
]);
/** Latin letters that Russian keeps: names of formats and files, and abbreviations of the field. */
const latinInRussian =
  /^(NPS|SWOT|SVG|PNG|Mermaid|Enter|CSM?|EBR|HTML|ID|id|ics|JSON|JavaScript|KPI|MDX|MRR|Markdown|QBR|SOP|reviewed|review_every|segment|v\d*|[a-z]+\.md|[a-z]+\.csv|[a-z]+\/|days|bd)$/;

describe('the languages', () => {
  test.each(translations)('$name says all that English says, and no more', ({ leaves }) => {
    expect([...leaves.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, leaf] of leaves) {
      const other = english.get(path);
      expect([path, typeof leaf]).toEqual([path, typeof other]);
      if (Array.isArray(leaf)) expect([path, leaf.length]).toEqual([path, other?.length]);
    }
  });

  test.each(all)('$name: no text is empty or has a stray space', ({ leaves }) => {
    const wrong = [...leaves].flatMap(([path, leaf]) => {
      const text = say(path, leaf);
      return text.trim() === '' || (/^\s|\s$|\s{2}| [.,;:!?]/.test(text) && path !== 'shell.page')
        ? [[path, text]]
        : [];
    });
    expect(wrong).toEqual([]);
  });

  test.each(all)('$name: a text made from figures says no "undefined" or the like', ({ leaves }) => {
    const wrong = [...leaves].flatMap(([path, leaf]) => {
      if (typeof leaf !== 'function') return [];
      const calls =
        path in samples
          ? [samples[path] ?? []]
          : [0, 1, 2, 5, 21].map((n) => [n, n + 1, n + 2, n + 3, n + 4]);
      return calls
        .map((args) => say(path, leaf, args))
        .filter((text) => /undefined|NaN|null|\[object|=>|\$\{/.test(text))
        .map((text) => [path, text]);
    });
    expect(wrong).toEqual([]);
  });

  test.each(translations)('$name repeats every figure that English gives', ({ leaves }) => {
    const figuresOf = (text: string) => (text.match(/\d{2,}/g) ?? []).sort();
    for (const [path, leaf] of leaves) {
      const original = english.get(path);
      if (typeof leaf !== 'function' || original === undefined) continue;
      expect([path, figuresOf(say(path, leaf))]).toEqual([path, figuresOf(say(path, original))]);
    }
  });
});

describe('translation', () => {
  const untranslated = (leaves: Map<string, Leaf>) =>
    [...leaves].flatMap(([path, leaf]) => {
      const original = english.get(path);
      const same = original !== undefined && say(path, leaf) === say(path, original);
      return same && !onlyArrange.has(path) ? [path] : [];
    });

  test('no Portuguese text is the English one, but for terms', () => {
    expect(untranslated(leavesOf(ptBR)).sort()).toEqual([...sameInPortuguese].sort());
  });

  test('no Russian text is the English one, but for names of formats', () => {
    expect(untranslated(leavesOf(ru)).sort()).toEqual([...sameInRussian].sort());
  });

  test('every Russian text is in Cyrillic', () => {
    const foreign = [...leavesOf(ru)].flatMap(([path, leaf]) =>
      /\p{Script=Cyrillic}/u.test(say(path, leaf)) || onlyArrange.has(path) ? [] : [path],
    );
    expect(foreign.sort()).toEqual([...sameInRussian].sort());
  });

  test('no Latin word stands in a Russian text, but for names of formats and files', () => {
    const words = [...leavesOf(ru)].flatMap(([path, leaf]) =>
      (say(path, leaf).match(/[A-Za-z_]{2,}(?:\.md|\.csv|\/)?|[A-Za-z_]+\d/g) ?? [])
        .filter((word) => !latinInRussian.test(word))
        .map((word) => [path, word]),
    );
    expect(words.filter(([path]) => !onlyArrange.has(path ?? '') && !((path ?? '') in samples))).toEqual([]);
  });

  test('no Cyrillic letter hides in English or Portuguese', () => {
    const hidden = [...english, ...leavesOf(ptBR)].filter(([path, leaf]) =>
      /\p{Script=Cyrillic}/u.test(say(path, leaf)),
    );
    expect(hidden.map(([path]) => path)).toEqual([]);
  });
});

describe('plural forms', () => {
  const counts = [1, 2, 5, 11, 21, 22, 1000];
  const shown = (print: (count: number) => string) =>
    counts
      .map(print)
      .join(' · ')
      .replaceAll(/[\u00a0\u202f]/g, '_');
  const lengths = ({ duration: print }: Pick<typeof en, 'duration'>) =>
    (['d', 'bd', 'w', 'm', 'y'] as const).map((unit) => shown((amount) => print({ amount, unit })));

  test('Russian has three', () => {
    expect(Object.values(ru.counts).map(shown)).toMatchInlineSnapshot(`
      [
        "1 день · 2 дня · 5 дней · 11 дней · 21 день · 22 дня · 1_000 дней",
        "1 клиент · 2 клиента · 5 клиентов · 11 клиентов · 21 клиент · 22 клиента · 1_000 клиентов",
        "1 шаг · 2 шага · 5 шагов · 11 шагов · 21 шаг · 22 шага · 1_000 шагов",
        "1 вопрос · 2 вопроса · 5 вопросов · 11 вопросов · 21 вопрос · 22 вопроса · 1_000 вопросов",
      ]
    `);
    expect(lengths(ru)).toMatchInlineSnapshot(`
      [
        "1 день · 2 дня · 5 дней · 11 дней · 21 день · 22 дня · 1_000 дней",
        "1 рабочий день · 2 рабочих дня · 5 рабочих дней · 11 рабочих дней · 21 рабочий день · 22 рабочих дня · 1_000 рабочих дней",
        "1 неделя · 2 недели · 5 недель · 11 недель · 21 неделя · 22 недели · 1_000 недель",
        "1 месяц · 2 месяца · 5 месяцев · 11 месяцев · 21 месяц · 22 месяца · 1_000 месяцев",
        "1 год · 2 года · 5 лет · 11 лет · 21 год · 22 года · 1_000 лет",
      ]
    `);
    expect(shown((count) => ru.portfolio.ofClients(count))).toMatchInlineSnapshot(
      `"из 1 клиента · из 2 клиентов · из 5 клиентов · из 11 клиентов · из 21 клиента · из 22 клиентов · из 1_000 клиентов"`,
    );
    expect(shown((count) => ru.timeline.row(3, count))).toMatchInlineSnapshot(
      `"3 из 1 дня · 3 из 2 дней · 3 из 5 дней · 3 из 11 дней · 3 из 21 дня · 3 из 22 дней · 3 из 1_000 дней"`,
    );
    expect(shown((count) => ru.fact.actionsLate(count))).toMatchInlineSnapshot(
      `"1 действие просрочено · 2 действия просрочены · 5 действий просрочено · 11 действий просрочено · 21 действие просрочено · 22 действия просрочены · 1_000 действий просрочено"`,
    );
    expect(shown((count) => ru.fact.stepsLate(count))).toMatchInlineSnapshot(
      `"1 шаг просрочен · 2 шага просрочены · 5 шагов просрочено · 11 шагов просрочено · 21 шаг просрочен · 22 шага просрочены · 1_000 шагов просрочено"`,
    );
    expect(shown((count) => ru.client.older(count))).toMatchInlineSnapshot(
      `"1 более ранний контакт · 2 более ранних контакта · 5 более ранних контактов · 11 более ранних контактов · 21 более ранний контакт · 22 более ранних контакта · 1_000 более ранних контактов"`,
    );
  });

  test('Portuguese has two', () => {
    expect(Object.values(ptBR.counts).map(shown)).toMatchInlineSnapshot(`
      [
        "1 dia · 2 dias · 5 dias · 11 dias · 21 dias · 22 dias · 1.000 dias",
        "1 cliente · 2 clientes · 5 clientes · 11 clientes · 21 clientes · 22 clientes · 1.000 clientes",
        "1 etapa · 2 etapas · 5 etapas · 11 etapas · 21 etapas · 22 etapas · 1.000 etapas",
        "1 pergunta · 2 perguntas · 5 perguntas · 11 perguntas · 21 perguntas · 22 perguntas · 1.000 perguntas",
      ]
    `);
    expect(lengths(ptBR)).toMatchInlineSnapshot(`
      [
        "1 dia · 2 dias · 5 dias · 11 dias · 21 dias · 22 dias · 1.000 dias",
        "1 dia útil · 2 dias úteis · 5 dias úteis · 11 dias úteis · 21 dias úteis · 22 dias úteis · 1.000 dias úteis",
        "1 semana · 2 semanas · 5 semanas · 11 semanas · 21 semanas · 22 semanas · 1.000 semanas",
        "1 mês · 2 meses · 5 meses · 11 meses · 21 meses · 22 meses · 1.000 meses",
        "1 ano · 2 anos · 5 anos · 11 anos · 21 anos · 22 anos · 1.000 anos",
      ]
    `);
    expect(shown((count) => ptBR.fact.actionsLate(count))).toMatchInlineSnapshot(
      `"Uma ação está atrasada · 2 ações estão atrasadas · 5 ações estão atrasadas · 11 ações estão atrasadas · 21 ações estão atrasadas · 22 ações estão atrasadas · 1000 ações estão atrasadas"`,
    );
    expect(shown((count) => ptBR.portfolio.room(count))).toMatchInlineSnapshot(
      `"cabe mais 1 · cabem mais 2 · cabem mais 5 · cabem mais 11 · cabem mais 21 · cabem mais 22 · cabem mais 1000"`,
    );
  });

  test('a language without a form of its own for a count takes the general one', () => {
    expect(makePlural('ru')(5, { one: 'дня', other: 'дней' })).toBe('5 дней');
    expect(makePlural('en')(2000, { one: 'day', other: 'days' })).toBe('2,000 days');
  });
});

describe('sentences', () => {
  test('the lead of the portfolio agrees with its counts', () => {
    const leads = (say: typeof en) =>
      [
        [0, 11, 0],
        [1, 1, 1],
        [1, 2, 1],
        [2, 3, 0],
        [6, 11, 2],
        [21, 31, 1],
      ].map(([need = 0, all = 0, today = 0]) => say.portfolio.lead(need, all, today).join(' | '));
    expect(leads(en)).toMatchInlineSnapshot(`
      [
        "No client needs anyone this week. | 11 clients, on track or waiting for an answer.",
        "1 of 1 client needs someone today. | ",
        "1 of 2 clients needs someone today. | The other one can wait.",
        "2 of 3 clients need someone this week. | The other one can wait.",
        "6 of 11 clients need someone this week, 2 of them today. | The other 5 can wait.",
        "21 of 31 clients need someone this week, 1 of them today. | The other 10 can wait.",
      ]
    `);
    expect(leads(ptBR)).toMatchInlineSnapshot(`
      [
        "Nenhum cliente precisa de alguém esta semana. | 11 clientes, em dia ou aguardando uma resposta.",
        "1 de 1 cliente precisa de alguém hoje. | ",
        "1 de 2 clientes precisa de alguém hoje. | O outro pode esperar.",
        "2 de 3 clientes precisam de alguém esta semana. | O outro pode esperar.",
        "6 de 11 clientes precisam de alguém esta semana, 2 deles hoje. | Os outros 5 podem esperar.",
        "21 de 31 clientes precisam de alguém esta semana, 1 deles hoje. | Os outros 10 podem esperar.",
      ]
    `);
    expect(leads(ru)).toMatchInlineSnapshot(`
      [
        "На этой неделе никто не требует внимания. | 11 клиентов: всё в норме или ждём ответа.",
        "1 из 1 клиента требует внимания сегодня. | ",
        "1 из 2 клиентов требует внимания сегодня. | Ещё один может подождать.",
        "2 из 3 клиентов требуют внимания на этой неделе. | Ещё один может подождать.",
        "6 из 11 клиентов требуют внимания на этой неделе, из них сегодня — 2. | Остальные 5 могут подождать.",
        "21 из 31 клиента требует внимания на этой неделе, из них сегодня — 1. | Остальные 10 могут подождать.",
      ]
    `);
  });

  test('a length of time takes the form that its sentence asks for', () => {
    const offsets = (say: typeof en) =>
      (['w', 'd', 'bd', 'm', 'y'] as const).map((unit) =>
        say.due.offset(say.duration({ amount: -1, unit }), 'before'),
      );
    expect(offsets(ru)).toEqual(['за 1 неделю', 'за 1 день', 'за 1 рабочий день', 'за 1 месяц', 'за 1 год']);
    expect(offsets(ptBR)).toEqual([
      '1 semana antes',
      '1 dia antes',
      '1 dia útil antes',
      '1 mês antes',
      '1 ano antes',
    ]);
  });

  test('a contract that ends has no "in 0 days"', () => {
    const near = (say: typeof en) => [-3, 0, 1, 5].map(say.fact.renewalNear);
    expect(near(en)).toEqual([
      'The contract has ended',
      'Renewal is due today',
      'Renewal in 1 day',
      'Renewal in 5 days',
    ]);
    expect(near(ptBR)).toEqual([
      'O contrato terminou',
      'A renovação vence hoje',
      'Renovação em 1 dia',
      'Renovação em 5 dias',
    ]);
    expect(near(ru)).toEqual([
      'Срок договора истёк',
      'Продление сегодня',
      'Продление через 1 день',
      'Продление через 5 дней',
    ]);
  });
});
