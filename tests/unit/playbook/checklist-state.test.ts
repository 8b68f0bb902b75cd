import { describe, expect, test } from 'vitest';
import type { ChecklistState } from '../../../src/playbook/checklist-state.ts';
import { type Files, fileOf, stateOn } from '../../fixtures/linked.ts';

const SOP = 'sops/kickoff.md';
const RUN = 'clients/padaria/checklists/kickoff.md';

/** The state of a run started on Monday, 4 May 2026, of a procedure with these steps. */
function runOn(
  today: string,
  run: string,
  sop = run,
  yaml = 'version: 2\nstarted: 2026-05-04',
): ChecklistState {
  const files: Files = {
    [SOP]: fileOf('title: Kick-off\nowner: csm\nversion: 2', sop),
    [RUN]: fileOf(yaml, run),
  };
  const state = stateOn(today, files).runs.get('kickoff');
  if (!state) throw new Error('there is no run');
  return state;
}

const states = (state: ChecklistState) =>
  state.sections.flatMap(({ steps }) => steps.map((step) => step.state));

describe('a step is late', () => {
  test.each([
    ['2026-05-05', 'open', 0],
    ['2026-05-06', 'open', 0],
    ['2026-05-07', 'late', 1],
  ])('only after its day: on %s it is %s', (today, state, late) => {
    const run = runOn(today, '- [ ] Send {#send due=+2bd}');
    expect(states(run)).toEqual([state]);
    expect(run.late).toHaveLength(late);
    expect(run.nextDue).toBe('2026-05-06');
  });

  test('by the due day of the procedure where the run has none of its own', () => {
    const sop = '- [ ] Send {#send due=+2bd role=csm}';
    expect(runOn('2026-05-07', '- [ ] Send {#send}', sop).late).toMatchObject([
      { due: '2026-05-06', role: 'csm' },
    ]);
    expect(runOn('2026-05-07', '- [ ] Send {#send due=+9d}', sop).late).toEqual([]);
  });

  test('before the start of the run where its day lies there', () => {
    expect(runOn('2026-05-04', '- [ ] Ask {#ask due=-3bd}').late).toMatchObject([{ due: '2026-04-29' }]);
  });

  test('never in a run that has not started', () => {
    const run = runOn('2030-01-01', '- [ ] Send {#send due=+2bd}', undefined, 'version: 2');
    expect(run).toMatchObject({ late: [], nextDue: undefined, open: 1 });
  });

  test('not for being optional: it does not hold anybody up', () => {
    const run = runOn('2026-05-20', '- [ ] Send {#send due=+2bd}', '- [ ] Send {#send due=+2bd optional}');
    expect(run).toMatchObject({ late: [], complete: true, open: 1 });
    expect(states(run)).toEqual(['late']);
  });
});

describe('progress', () => {
  const body =
    '## A\n- [x] One {done=2026-05-05}\n- [ ] Two {skipped="not needed"}\n## B\n- [ ] Three\n- [ ] Four {optional}';

  test('counts ticked steps and those left out with a reason', () => {
    const run = runOn('2026-05-20', body);
    expect(states(run)).toEqual(['done', 'skipped', 'open', 'open']);
    expect(run).toMatchObject({ total: 4, done: 2, open: 2, complete: false, finished: '2026-05-05' });
  });

  test('is complete without the optional steps', () => {
    expect(runOn('2026-05-20', body.replace('- [ ] Three', '- [x] Three {done=2026-05-04}'))).toMatchObject({
      complete: true,
      open: 1,
      finished: '2026-05-05',
    });
  });

  test('names the earliest day on which something is due', () => {
    expect(runOn('2026-05-01', '- [ ] A {due=+9d}\n- [ ] B {due=+2d}\n- [x] C {due=+1d}').nextDue).toBe(
      '2026-05-06',
    );
  });

  test('says who does a step: the step, the procedure, its owner', () => {
    const sop = '- [ ] A {#a role=csm}\n- [ ] B {#b}\n';
    const run = runOn('2026-05-01', '- [ ] A {#a}\n- [ ] B {#b}\n- [ ] C {#c role=csm}', sop);
    expect(run.sections[0]?.steps.map(({ role }) => role)).toEqual(['csm', 'csm', 'csm']);
  });
});

test('a run of an older version than the procedure is outdated', () => {
  const body = '- [ ] Send';
  expect(runOn('2026-05-04', body, body, 'version: 1').outdated).toBe(true);
  expect(runOn('2026-05-04', body, body, 'version: 2').outdated).toBe(false);
  expect(runOn('2026-05-04', body, body, 'version: 3').outdated).toBe(false);
});
