import { expect, test } from 'vitest';
import { messagesFor } from '../../../../src/site/messages/messages.ts';
import { driftLine, driftView, stepMarks } from '../../../../src/site/views/drift-view.ts';
import { driftedRuns } from '../../../../src/site/views/drifted-runs.ts';
import { fileOf } from '../../../fixtures/linked.ts';
import { siteOf } from './site-of.ts';

const play =
  'title: Rescue\nkind: profile\nstrategy: engagement\nowner: csm\nversion: 2\ngoal: G\nexit: { kind: health, at_least: 60 }';
const site = siteOf({
  'plays/rescue.md': fileOf(play, '- [ ] Call them {#call}\n- [ ] Write {#write}\n'),
  'clients/padaria/checklists/rescue.md': fileOf(
    'version: 1\nstarted: 2026-11-02',
    '- [ ] Call {#call}\n- [ ] Visit {#visit}\n',
  ),
});
const state = site.states.get('padaria');
const run = site.playbook.of.checklist.get('padaria/rescue');

test('the drift of a run of a play speaks of the play, wherever it is told', () => {
  if (!state || !run) throw new Error('there is no run');
  const drifted = driftedRuns(state, site).find(({ sop }) => sop === 'rescue');
  const told = JSON.stringify([
    driftView(run, site),
    [...stepMarks(run, site).values()],
    drifted && driftLine(drifted.drift, site),
  ]);
  expect(told).toContain('Added to the play');
  expect(told).toContain('the play is now v2');
  expect(told).toContain('no longer in the play');
  expect(told).not.toContain('procedure');
});

test('in Portuguese and Russian as well', () => {
  const words = (locale: 'pt-BR' | 'ru') => {
    const m = messagesFor(locale).drift;
    return [m.line('play', 1, 2, '…'), m.note('play', 1, 2, '…'), m.why('play'), m.isGone('play')].join('\n');
  };
  expect(`${words('pt-BR')}\n${words('ru')}`).toMatchInlineSnapshot(`
    "Copiado da v1; o play já está na v2: …
    Este checklist foi copiado da versão 1. O play já está na versão 2: ….
    As etapas deste checklist ao lado das do play de hoje.
    não está mais no play
    Копия v1, а сценарий уже v2: …
    Этот чек-лист скопирован с версии 1. Теперь сценарий в версии 2: ….
    Шаги этого чек-листа рядом с шагами нынешнего сценария.
    в сценарии больше нет"
  `);
});
