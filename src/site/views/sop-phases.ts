import type { RecordOf } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';

/** A phase that uses a procedure. */
interface Use {
  journey: RecordOf<'journey'>;
  phase: RecordOf<'journey'>['data']['phases'][number];
}

/** The phases that name a procedure, that of its own field `phase` first; where none does, the phase it names itself. */
export function phasesOf(sop: RecordOf<'sop'>, site: Site): Use[] {
  const all = [...site.playbook.of.journey.values()].flatMap((journey) =>
    journey.data.phases.map((phase) => ({ journey, phase })),
  );
  const isOwn = ({ phase }: Use) => phase.id === sop.data.phase;
  const uses = all.filter(({ phase }) => phase.sops.includes(sop.id));
  if (uses.length === 0) return all.filter(isOwn);
  return uses.sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

export function phaseLinks(sop: RecordOf<'sop'>, site: Site): Link[] {
  const several = site.playbook.of.journey.size > 1;
  return phasesOf(sop, site).map(({ journey, phase }) => ({
    text: several ? site.messages.sop.inJourney(phase.name, journey.data.name) : phase.name,
    to: `/journeys/${journey.id}/#${phase.id}`,
  }));
}
