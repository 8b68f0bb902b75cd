import { expect, test } from 'vitest';
import { driftOf, driftSize } from '../../../src/playbook/drift.ts';
import { fileOf, type Files, playbookOf } from '../../fixtures/linked.ts';

const SOP = 'sops/kickoff.md';
const RUN = 'clients/padaria/checklists/kickoff.md';

function drift(run: string, sop: string, versions: [run: number, sop: number] = [1, 2]) {
  const files: Files = {
    [SOP]: fileOf(`title: Kick-off\nowner: csm\nversion: ${versions[1]}`, sop),
    [RUN]: fileOf(`version: ${versions[0]}\nstarted: 2026-05-04`, run),
  };
  const { of } = playbookOf(files);
  const record = of.checklist.get('padaria/kickoff');
  if (!record) throw new Error('there is no run');
  return driftOf(record, of.sop.get('kickoff'));
}

/** Steps by their ids, with what is said of them. */
function idsOf(run: string, sop: string) {
  const found = drift(run, sop);
  return (
    found && {
      added: found.added.map(({ step, section }) => `${step.id} under ${section}`),
      removed: found.removed.map(({ step, stays }) => `${step.id}${stays ? ' stays' : ''}`),
      reworded: found.reworded.map(({ step, now, stays }) => `${step.id}: ${now}${stays ? ' stays' : ''}`),
      moved: found.moved.map(({ step, from, to }) => `${step.id} from ${from} to ${to}`),
      size: driftSize(found),
    }
  );
}

test('steps that came, went, were reworded and moved, with what becomes of them', () => {
  const run = `## Before
- [x] Send the agenda {#agenda done=2026-05-04}
- [ ] Book the room {#room}
- [ ] Buy cake {#cake}
- [ ] Buy flowers {#flowers skipped="Hay fever"}
- [ ] Call a taxi {#taxi}
  For two.
- [ ] Only here {#own extra}
## After
- [ ] Send notes {#notes}
`;
  const sop = `## Before
- [ ] Send the agenda and the figures {#agenda due=+1bd}
- [ ] Send notes on the same day {#notes}
- [ ] Test the line {#line}
## After
- [ ] Book the room of next time {#room optional}
`;
  expect(idsOf(run, sop)).toEqual({
    added: ['line under Before'],
    removed: ['cake', 'flowers stays', 'taxi stays'],
    reworded: [
      'agenda: Send the agenda and the figures stays',
      'room: Book the room of next time',
      'notes: Send notes on the same day',
    ],
    moved: ['room from Before to After', 'notes from After to Before'],
    size: 7,
  });
});

test('a section that is called otherwise has not moved its steps', () => {
  const run = '## Before\n- [ ] Send {#send}\n- [ ] Book {#book}\n';
  const sop = '## Two days before\n- [ ] Send {#send}\n- [ ] Book {#book}\n';
  expect(idsOf(run, sop)).toMatchObject({ moved: [], size: 0 });
});

test('beside the version it was copied from nothing has changed, whatever people did to the run', () => {
  const sop = '- [ ] Send the agenda {#send}\n';
  expect(drift('- [ ] Enviar a pauta {#send}\n- [ ] More {#more}\n', sop, [2, 2])).toBeUndefined();
  expect(drift('- [ ] Enviar a pauta {#send}\n', sop, [1, 2])).toMatchObject({ copied: 1, current: 2 });
});
