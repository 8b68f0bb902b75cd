import { missingAccesses } from '../../playbook/access-state.ts';
import type { TimelinePhase } from '../../playbook/timeline.ts';
import type { Site } from '../site.ts';
import { accessTable } from './pack-access.ts';
import { actionTable } from './pack-actions.ts';
import { openQuestions } from './pack-answers.ts';
import { writtenIn } from './pack-language.ts';
import type { PackPart } from './pack-parts.ts';
import { peoplePart } from './pack-people.ts';
import { planParts, targetsPart } from './pack-plan.ts';
import { agreementParts } from './pack-scope.ts';
import type { PackSource } from './pack-view.ts';
import { phaseName } from './texts.ts';

/** Kick-off: who, the way ahead, plan and figures, the agreement, what is still missing, next steps. */
export function kickoffParts(source: PackSource): PackPart[] {
  return [
    peoplePart(source),
    ...journeyPart(source),
    ...planParts(source),
    ...targetsPart(source),
    ...agreementParts(source),
    ...nextSteps(source),
    ...missingAccess(source),
    ...openQuestions(source),
    { kind: 'notes', id: 'notes', title: source.site.messages.packs.notes, lines: 4 },
  ];
}

/** The phases up to the end of the first round of those that repeat. */
function journeyPart({ client, site }: PackSource): PackPart[] {
  const m = site.messages.packs;
  const phases = client.timeline.phases.filter(({ cycle }) => cycle <= 1);
  if (phases.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'journey',
      title: m.journey,
      answer: m.journeyWhy,
      table: {
        lang: writtenIn(site),
        columns: [{ label: m.phase, isShort: true }, { label: m.goal }, { label: m.when, isShort: true }],
        groups: [
          {
            rows: phases.map((phase) => [
              { text: phaseName(phase) },
              { text: phase.phase.goal ?? '' },
              { text: spanText(phase, site), more: m.phaseState[phase.state] },
            ]),
          },
        ],
      },
    },
  ];
}

/** When a phase really was, or else when it is planned. */
function spanText({ actual, planned, state }: TimelinePhase, { formats: f }: Site): string {
  const from = actual?.from ?? planned.from;
  const to = state === 'done' && actual ? actual.to : planned.to;
  return `${f.day(from)} – ${f.day(to)}`;
}

function missingAccess({ client, site }: PackSource): PackPart[] {
  const missing = missingAccesses(client.file.access?.data.access ?? [], site.playbook.today);
  const m = site.messages.packs;
  if (missing.length === 0) return [];
  const table = accessTable(missing, site);
  return [{ kind: 'table', id: 'access', title: m.missingAccess, answer: m.accessWhy, table }];
}

/** What was promised when people met; the deliverables of the plan stand in the plan. */
function nextSteps({ client, site }: PackSource): PackPart[] {
  const promised = client.actions.filter(({ source }) => source.kind === 'touchpoint');
  const m = site.messages.packs;
  if (promised.length === 0) return [];
  const table = actionTable(promised, 'due', client, site);
  return [{ kind: 'table', id: 'next', title: m.nextSteps, answer: m.nextStepsWhy, table }];
}
