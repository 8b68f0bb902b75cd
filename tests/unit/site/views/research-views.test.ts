import { describe, expect, test } from 'vitest';
import { researchesView } from '../../../../src/site/views/researches-view.ts';
import { researchView } from '../../../../src/site/views/research-view.ts';
import { type Changes, smallPlaybook } from '../../../fixtures/small-playbook.ts';
import { onlyOf, seen, siteIn, siteOf } from './site-of.ts';

const file = (yaml: string, body = ''): Changes => ({
  'research/one.md': `---\ntitle: One\n${yaml}\n---\n${body}`,
});
const viewOf = (yaml: string, body?: string) => {
  const site = siteOf(file(yaml, body));
  return researchView(onlyOf(site.playbook.of.research), site);
};

describe('the review', () => {
  const reviewed = (day: string) =>
    viewOf(`type: action-tree\nreviewed: ${day}\nreview_every: 3m..5m`, '- A\n').review;

  test('may wait, is open from the soonest day, and is over after the latest', () => {
    expect(
      ['2026-08-21', '2026-08-20', '2026-06-20', '2026-06-19']
        .map(reviewed)
        .map(({ status, short, over }) => [status?.word, short, over]),
    ).toEqual([
      ['Up to date', 'due 21 Nov to 21 Jan 2027', false],
      ['Review is open', 'due 20 Nov to 20 Jan 2027', false],
      ['Review is open', 'due 20 Sep to 20 Nov 2026', false],
      ['Review is due', 'was due 19 Nov 2026', true],
    ]);
  });

  test('by one length of time is due on one day', () => {
    const { status, short } = viewOf(
      'type: action-tree\nreviewed: 2026-08-20\nreview_every: 4m',
      '- A\n',
    ).review;
    expect([status?.word, short]).toEqual(['Up to date', 'due 20 Dec 2026']);
  });
});

describe('a survey', () => {
  const survey = (counts: string, answered: number) =>
    viewOf(`type: survey\npopulation: lost\nasked: 17\nanswered: ${answered}\nquestions: [${counts}]`);

  test('says how many answered, and how sure that is', () => {
    const { lead, part } = survey('{ kind: scale, ask: How?, counts: [0, 1, 1, 2, 2] }', 6);
    expect(lead[0]).toBe('6 of 17 answered (35%), ± 34 points.');
    expect(part).toMatchObject({
      sure: [expect.stringContaining('Less than half'), expect.stringContaining('within 34 points')],
      questions: [{ result: 'Mean 3.8 of 5', detail: '6 answers' }],
    });
  });

  test('that nobody answered says that nothing is known', () => {
    const { lead, part } = survey('{ kind: nps, ask: Us?, counts: [0,0,0,0,0,0,0,0,0,0,0] }', 0);
    expect(lead[0]).toBe('0 of 17 answered (0%).');
    expect(part).toMatchObject({
      sure: ['Nobody has answered yet, so nothing is known.'],
      questions: [{ result: 'No answer counted' }],
    });
  });

  test('that everybody answered estimates nothing', () => {
    const { lead, part } = survey('{ kind: open, ask: Why? }', 17);
    expect(lead[0]).toBe('17 of 17 answered (100%).');
    expect(part).toMatchObject({ sure: ['Everybody answered: nothing is estimated.'] });
  });
});

test('an experiment says plainly that too few took part', () => {
  const { part } = viewOf(
    'type: experiment\nhypothesis: h\nmetric: m\nstart: 2026-03-02\nvariants: [{ name: A, visitors: 14, conversions: 8 }, { name: B, visitors: 17, conversions: 13 }]',
  );
  expect(part).toMatchObject({
    status: { word: 'Running' },
    variants: [
      { against: 'as today', verdict: undefined },
      { against: '+19.3 points (+34%)', verdict: expect.stringMatching(/^Too few people/), tone: '' },
    ],
  });
});

test('a stage where all meet the same has one cell across', () => {
  const { part } = viewOf(
    'type: journey-plan\ncategories: [A, B]\nstages: [{ name: End, cells: [{ for: all, channel: c, message: m }] }, { name: S, cells: [{ for: A, channel: c, message: m, owner: csm, sop: kickoff }] }]',
  );
  expect(part).toMatchObject({
    rows: [
      { everybody: [{ message: 'm' }], cells: undefined },
      {
        everybody: [],
        cells: [[{ lines: [{ label: 'By', text: 'CSM' }], links: [{ to: '/sops/kickoff/' }] }], []],
      },
    ],
    gaps: 'At 1 place nothing is planned.',
  });
});

describe('the list', () => {
  test('has a group for every type, and a beginning for each', () => {
    const repository = {
      'site.md': String(smallPlaybook['site.md']).replace(
        '---\nname',
        '---\nrepository: https://git.example/a/b\nname',
      ),
    };
    const view = researchesView(siteOf({ ...repository, ...file('type: swot\nweaknesses: [Slow]') }));
    expect(view.lead).toEqual(['1 record.', 'None is due for a review.']);
    expect(view.groups.map(({ id, rows }) => `${id} ${rows.length}`)).toEqual([
      'swot 1',
      'audience 0',
      'survey 0',
      'action-tree 0',
      'experiment 0',
      'journey-plan 0',
    ]);
    for (const { id, add } of view.groups) {
      expect(new URL(add ?? '').searchParams.get('value')).toContain(`type: ${id}\n`);
    }
  });

  test('counts what waits for a review or a decision, in every language', () => {
    const late = file(
      'type: experiment\nhypothesis: h\nmetric: m\nstart: 2026-09-01\nend: 2026-10-01\nvariants: [A, B]',
    );
    const leads = [siteOf(late), siteIn('pt-BR', late), siteIn('ru', late)].map((site) =>
      seen(researchesView(site).lead.join(' ')),
    );
    expect(leads).toMatchInlineSnapshot(`
      [
        "1 record. 1 is due for a review or a decision.",
        "1 registro. 1 espera revisão ou decisão.",
        "1 запись. 1 ждёт пересмотра или решения.",
      ]
    `);
  });
});
