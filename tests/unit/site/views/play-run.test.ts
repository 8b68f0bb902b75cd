import { describe, expect, test } from 'vitest';
import { alertView } from '../../../../src/site/views/alert-view.ts';
import { calledPlayViews } from '../../../../src/site/views/care-view.ts';
import { checklistLines } from '../../../../src/site/views/client-work.ts';
import { playRun } from '../../../../src/site/views/play-run.ts';
import { playView } from '../../../../src/site/views/play-view.ts';
import { runView } from '../../../../src/site/views/run-view.ts';
import { check } from '../../../fixtures/small-playbook.ts';
import { clientIn, siteOf } from './site-of.ts';

const ALERT =
  '---\ntitle: A while with us\nseverity: high\nto: csm\nwhen: { kind: age, from: 1d }\nplay: rescue\n---\n';
const play = (version: number) =>
  `---\ntitle: Rescue\nkind: profile\nstrategy: recovery\nowner: csm\nversion: ${version}\n---\n- [ ] Call {#call due=+2bd}\n- [ ] Write {#write}\n`;
const run = (ticks: string) => `---\nversion: 1\nstarted: 2026-11-03\n---\n${ticks}`;
const RUN = 'clients/padaria/checklists/rescue.md';
const begun = '- [x] Call {#call done=2026-11-04 by=ana-prado}\n- [ ] Write {#write}\n';
const done = begun.replace('[ ] Write {#write', '[x] Write {#write done=2026-11-10 by=ana-prado');
const with_ = (ticks: string | null, version = 1) => ({
  'alerts/while.md': ALERT,
  'plays/rescue.md': play(version),
  ...(ticks !== null && { [RUN]: run(ticks) }),
});

/** What an alert and the list of plays say of the play. */
function told(ticks: string | null) {
  const site = siteOf(with_(ticks));
  const state = clientIn(site);
  const [alert] = state.alerts.filter(({ rule }) => rule.id === 'while');
  return {
    alert: alert && alertView(alert, state, site).plays,
    called: calledPlayViews(state, site).map(({ run: each }) => each?.sentence),
  };
}

describe('a play that is called', () => {
  test('leads to the play while nobody has begun it', () => {
    expect(told(null)).toEqual({
      alert: [{ text: 'Rescue', to: '/plays/rescue/', isRun: false }],
      called: [undefined],
    });
  });

  test('and running says so instead', () => {
    expect(told(begun)).toEqual({
      alert: [
        {
          text: 'Rescue: running since 3 Nov, 1 of 2 steps',
          to: '/clients/padaria/checklists/rescue/',
          isRun: true,
        },
      ],
      called: ['Running since 3 Nov, 1 of 2 steps'],
    });
  });

  test('and run to its end says when', () => {
    expect(told(done).called).toEqual(['Run to its end on 10 Nov']);
  });
});

describe('the run of a play', () => {
  const site = siteOf(with_(begun, 2));
  const state = clientIn(site);

  test('passes the check', () => {
    expect(check(with_(begun))).toEqual([]);
  });

  test('is on the client page and on the page of the play, and drifts', () => {
    expect(checklistLines(state, site).find(({ title }) => title === 'Rescue')).toMatchObject({
      count: '1 of 2',
      drift: expect.stringContaining('v2'),
    });
    const record = site.playbook.of.play.get('rescue');
    expect(record && playView(record, site).use).toMatchObject({ running: 1, finished: 0 });
  });

  test('names the play that it was copied from', () => {
    const record = state.file.checklists.find(({ id }) => id === 'rescue');
    const facts = record && runView(record, state, site)?.facts;
    expect(facts).toContainEqual({
      label: 'Copied from',
      value: 'Rescue, version 1',
      to: '/plays/rescue/',
    });
  });

  test('is not there for a play that nobody has begun', () => {
    expect(playRun('other', state, site)).toBeUndefined();
  });

  test('of neither a procedure nor a play is told', () => {
    const [found] = check({ ...with_(null), 'clients/padaria/checklists/rescu.md': run(begun) });
    expect(found).toMatchObject({
      rule: 'unknown-reference',
      message: 'The file is named after the sop or play `rescu`, which does not exist.',
      hint: 'Rename it to `rescue.md`.',
    });
  });
});
