import { describe, expect, test } from 'vitest';
import { weekdays } from '../../../src/playbook/calendar.ts';
import { deriver } from '../../../src/playbook/derive-client.ts';
import { changesBetween, lastReview } from '../../../src/playbook/since-review.ts';
import { type Files, fileOf, playbookOf } from '../../fixtures/linked.ts';

const touchpoint = (day: string, yaml: string): Files => ({
  [`clients/padaria/touchpoints/${day}-contact.md`]: fileOf(yaml),
});
const client = (more = '') =>
  fileOf(`name: Padaria Aurora
owner: ana-prado
journey: adoption
start: 2026-05-04
kpis: [{ metric: Active users, baseline: 100, target: 200, by: 2026-12-31 }]
${more}`);

function derive(files: Files) {
  const playbook = playbookOf({ 'clients/padaria/client.md': client(), ...files });
  const [file] = playbook.clients.values();
  if (!file) throw new Error('client.md has a fault');
  return deriver(file, playbook, weekdays);
}
const changes = (files: Files, from: string, to = '2026-11-20') => changesBetween(derive(files), from, to);

describe('the last review', () => {
  const held = (files: Files, day = '2026-11-20') => lastReview(derive(files)(day), day)?.date;

  test('is the latest QBR, also where a results meeting came after it', () => {
    const files = {
      ...touchpoint('2026-07-01', 'type: qbr'),
      ...touchpoint('2026-09-01', 'type: qbr'),
      ...touchpoint('2026-10-01', 'type: results'),
    };
    expect(held(files)).toBe('2026-09-01');
  });

  test('is the latest results meeting where no QBR was held', () => {
    expect(held(touchpoint('2026-10-01', 'type: results'))).toBe('2026-10-01');
    expect(held({})).toBeUndefined();
  });

  test('is not the one of the day itself, nor one to come', () => {
    const files = { ...touchpoint('2026-07-01', 'type: qbr'), ...touchpoint('2026-11-20', 'type: qbr') };
    expect(held(files)).toBe('2026-07-01');
    expect(held(files, '2026-11-21')).toBe('2026-11-20');
  });
});

describe('what changed between two days', () => {
  test('are the phases entered and left, a day of the last review left out', () => {
    const files = {
      'clients/padaria/client.md': client(
        'phases: { welcome: { entered: 2026-05-04, left: 2026-06-01 }, adoption: { entered: 2026-06-01 } }',
      ),
    };
    const moves = (from: string) =>
      changes(files, from).phases.map(({ phase, move, on }) => `${on} ${move} ${phase.id}`);
    expect(moves('2026-05-31').slice(0, 2)).toEqual([
      '2026-06-01 left welcome',
      '2026-06-01 entered adoption',
    ]);
    expect(moves('2026-06-01').filter((move) => move.includes('welcome'))).toEqual([]);
  });

  test('are the baseline, the confirmation and decided changes of the scope', () => {
    const change = (title: string, approved: boolean) =>
      fileOf(`title: ${title}
asked: { by: Marta, on: 2026-09-01 }
decision: { approved: ${approved}, by: Marta, on: 2026-09-04 }
add: [{ name: ${title} }]`);
    const files = {
      'clients/padaria/scope.md': fileOf(
        'baseline: 2026-05-10\nconfirmed: { by: Marta, on: 2026-05-12 }\nincluded: [Monthly report]',
      ),
      'clients/padaria/changes/0001-weekly-call.md': null,
      'clients/padaria/changes/0001-radio.md': change('Radio', true),
      'clients/padaria/changes/0002-film.md': change('Film', false),
    };
    const events = (from: string, to?: string) =>
      changes(files, from, to).scope.map(({ kind, on, what }) => `${on} ${kind} ${what}`.trim());
    expect(events('2026-05-04')).toEqual([
      '2026-05-10 agreed',
      '2026-05-12 confirmed Marta',
      '2026-09-04 changed Radio',
      '2026-09-04 rejected Film',
    ]);
    expect(events('2026-05-12', '2026-09-03')).toEqual([]);
  });

  test('are key figures before and now; before the first value the baseline counts', () => {
    const files = {
      'clients/padaria/metrics.csv':
        'date,metric,value\n2026-06-30,active-users,110\n2026-10-31,active-users,140\n',
    };
    const figure = (from: string, to?: string) => {
      const [kpi] = changes(files, from, to).kpis;
      return [kpi?.before?.value, kpi?.now?.value, kpi?.difference];
    };
    expect(figure('2026-07-01')).toEqual([110, 140, 30]);
    expect(figure('2026-05-04')).toEqual([undefined, 140, 40]);
    expect(figure('2026-07-01', '2026-08-01')).toEqual([110, 110, undefined]);
  });

  test('are feelings: the last one before, and those since', () => {
    const feeling = (emotion: string) => `type: call\nfeeling: { emotion: ${emotion} }`;
    const files = {
      ...touchpoint('2026-06-01', feeling('calm')),
      ...touchpoint('2026-07-01', feeling('worried')),
      ...touchpoint('2026-08-01', feeling('confident')),
    };
    const { before, since } = changes(files, '2026-07-01').feelings;
    expect(before?.feeling.emotion).toBe('worried');
    expect(since.map(({ feeling: { emotion } }) => emotion)).toEqual(['confident']);
  });

  test('are actions done since, and those open on the last day', () => {
    const files = touchpoint(
      '2026-06-01',
      `type: call
next:
  - { do: Before, who: ana-prado, due: 2026-06-10, done: 2026-07-01 }
  - { do: Since, who: ana-prado, due: 2026-06-10, done: 2026-07-02 }
  - { do: After, who: ana-prado, due: 2026-06-10, done: 2026-10-01 }
  - { do: Never, who: ana-prado, due: 2026-06-09 }`,
    );
    const { done, open } = changes(files, '2026-07-01', '2026-09-30');
    expect(done.map(({ what }) => what)).toEqual(['Since']);
    expect(open.map(({ what }) => what)).toEqual(['Never', 'After']);
  });
});
