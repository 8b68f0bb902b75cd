import type { RecordOf } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';

/** A phase that uses a procedure. */
interface Use {
  journey: RecordOf<'journey'>;
  phase: RecordOf<'journey'>['data']['phases'][number];
}

/** The phases that name a procedure, that of its own field `phase` first. */
export function phasesOf(sop: RecordOf<'sop'>, site: Site): Use[] {
  const uses = [...site.playbook.of.journey.values()].flatMap((journey) =>
    journey.data.phases
      .filter((phase) => phase.sops.includes(sop.id) || phase.id === sop.data.phase)
      .map((phase) => ({ journey, phase })),
  );
  return uses.sort((a, b) => Number(b.phase.id === sop.data.phase) - Number(a.phase.id === sop.data.phase));
}

export function phaseLinks(sop: RecordOf<'sop'>, site: Site): Link[] {
  const several = site.playbook.of.journey.size > 1;
  return phasesOf(sop, site).map(({ journey, phase }) => ({
    text: several ? site.messages.sop.inJourney(phase.name, journey.data.name) : phase.name,
    to: `/journeys/${journey.id}/#${phase.id}`,
  }));
}
