import { describe, expect, test } from 'vitest';
import { capacityView } from '../../../../src/site/views/capacity-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { siteOf } from './site-of.ts';

const SEGMENT = 'segments/enterprise.md';
const CLIENT = 'clients/padaria/client.md';
const revenue = (facts: string): Changes => ({
  [CLIENT]: smallPlaybook[CLIENT]?.replace('{ staff: 140 }', facts) ?? '',
});
const costly: Changes = {
  'people/ana-prado.md':
    '---\nname: Ana Prado\nrole: csm\nsegments: [enterprise]\nmonthly_cost: 14000\n---\n',
};
const declared: Changes = {
  [SEGMENT]:
    smallPlaybook[SEGMENT]?.replace(
      'clients_per_manager: 30',
      'clients_per_manager: 30\ndeclared_clients: { cs: 75, sales: 10 }',
    ) ?? '',
};
const inLocale = (locale: string): Changes => ({
  'site.md': smallPlaybook['site.md']?.replace('locale: en', `locale: ${locale}`) ?? '',
});

describe('the three answers', () => {
  const view = capacityView(siteOf({ ...costly, ...declared, ...revenue('{ staff: 140, mrr: 5000 }') }));

  test('stand side by side with their sums', () => {
    expect(view.lead).toEqual(['Managers by ratio: 1; by revenue: 1; by cost: 0.', 'There is 1.']);
    expect(
      view.segments.map(({ name, size, revenue: mrr, each, people, roles }) => [
        name,
        size,
        mrr,
        each,
        people,
        roles,
      ]),
    ).toEqual([
      [
        'Enterprise',
        '1 client',
        'R$\u00a05,000',
        '20 each, at an average ticket of R$\u00a05,000',
        '1',
        ['CSM: 1'],
      ],
      ['All segments', '1 client', 'R$\u00a05,000', undefined, '1', ['CSM: 1']],
    ]);
    expect(view.segments[0]?.answers.map(({ managers, how }) => `${managers}: ${how}`)).toEqual([
      '1: 1 ÷ 30 = 0.03',
      '1: R$\u00a05,000 ÷ R$\u00a0100,000 = 0.05',
      '0: 10% × R$\u00a05,000 ÷ R$\u00a014,000 = 0.04',
    ]);
    expect(view.missing).toEqual([]);
  });

  test('of the counts kept elsewhere disagree, and that is said', () => {
    expect(
      view.declared[0]?.counts.map(({ source, clients, difference, answers, apart, disagree }) =>
        [source, clients, difference, ...answers.map(({ managers }) => managers), apart, disagree].join(
          ' | ',
        ),
      ),
    ).toEqual([
      'these records | 1 | – | 1 | 1 | 0 | They agree | false',
      'CS | 75 | 74 more | 3 | 4 | 2 | 1.3 managers | true',
      'Sales | 10 | 9 more | 1 | 1 | 0 | 0.2 managers | false',
    ]);
  });
});

describe('what is missing', () => {
  test('is said, and no figure stands in for it', () => {
    const view = capacityView(siteOf(declared));
    expect(view.segments[0]?.answers.map(({ managers, known }) => [managers, known])).toEqual([
      ['1', true],
      ['not known', false],
      ['not known', false],
    ]);
    expect(view.missing).toEqual([
      'No "mrr" among the facts, so not in the revenue: Padaria Aurora.',
      'No "monthly_cost", so not in the average cost: Ana Prado.',
      'No client of Enterprise has revenue: there is no average ticket.',
    ]);
    expect(view.whatIf?.data.segments['enterprise']).toMatchObject({ ticket: undefined });
  });

  test('many names are cut short', () => {
    const clients = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `clients/c${index}/client.md`,
        smallPlaybook[CLIENT]?.replace('Padaria Aurora', `Client ${index}`) ?? '',
      ]),
    );
    expect(capacityView(siteOf(clients)).missing[0]).toMatch(
      /: Client 0, Client 1, Client 2, Client 3, Client 4 and 4 more\.$/,
    );
  });

  test.each(['en', 'pt-BR', 'ru'])('nobody, on hold, in no segment; in %s', (locale) => {
    const view = capacityView(
      siteOf({
        ...inLocale(locale),
        'people/ana-prado.md': '---\nname: Ana Prado\nrole: csm\n---\n',
        'clients/second/client.md': smallPlaybook[CLIENT]?.replace('staff: 140', 'x: 1') ?? '',
        'clients/third/client.md':
          smallPlaybook[CLIENT]?.replace(
            '{ staff: 140 }',
            '{ x: 1 }\npaused: { since: 2026-11-01, reason: Rest }',
          ) ?? '',
      }),
    );
    expect([
      ...view.lead,
      ...view.missing,
      ...view.managers.flatMap(({ carried }) => carried),
    ]).toMatchSnapshot();
  });
});

describe('a manager', () => {
  const clients = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `clients/c${index}/client.md`,
        smallPlaybook[CLIENT]?.replace('staff: 140', 'staff: 140, mrr: 1000') ?? '',
      ]),
    );
  const row = (count: number, changes: Changes = {}) =>
    capacityView(
      siteOf({
        ...costly,
        ...clients(count),
        [CLIENT]: null,
        ...Object.fromEntries(
          Object.keys(smallPlaybook)
            .filter((path) => path.startsWith('clients/padaria/'))
            .map((path) => [path, null]),
        ),
        ...changes,
      }),
    ).managers[0];

  test('with room, at the limit and beyond it', () => {
    expect(row(28)).toMatchObject({ share: '93%', rooms: ['2 in Enterprise'], full: undefined });
    expect(row(30)).toMatchObject({ share: '100%', rooms: [], full: { word: 'at the limit' } });
    expect(row(31)).toMatchObject({ share: '103%', filled: 100, full: { word: '1 too many' } });
  });

  test('costs a share of what they carry', () => {
    expect(row(28)).toMatchObject({
      cost: 'R$\u00a014,000',
      costShare: '50% of it',
      tooDear: 'more than 10%',
    });
    expect(row(0)).toMatchObject({ revenue: '', costShare: undefined, tooDear: undefined });
  });
});

test('nothing but a site', () => {
  const nothing = Object.fromEntries(
    Object.keys(smallPlaybook)
      .filter((path) => path !== 'site.md')
      .map((path) => [path, null]),
  );
  const view = capacityView(siteOf(nothing));
  expect(view).toMatchObject({ segments: [], declared: [], missing: [], managers: [], whatIf: undefined });
  expect(view.lead[0]).toBe('No segment yet.');
});
