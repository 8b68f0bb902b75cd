/** What is said of deliverables and results, alike on the page of a plan and on that of its client. */
import type { DeliverableStanding, DeliverableState } from '../../playbook/plan-state.ts';
import type { ObjectiveResult, ScenarioPlace } from '../../playbook/scenarios.ts';
import type { Site } from '../site.ts';
import { amount } from './kpi-view.ts';
import type { StatusView } from './tones.ts';

const standings: Record<DeliverableStanding, Omit<StatusView, 'word'>> = {
  done: { tone: 'ok', icon: 'ok' },
  'done-late': { tone: '', icon: 'watch' },
  late: { tone: 'risk', icon: 'risk' },
  running: { tone: 'info', icon: 'wait' },
  planned: { tone: 'idle', icon: 'idle' },
};

export function standingOfDeliverable({ standing }: DeliverableState, site: Site): StatusView {
  return { ...standings[standing], word: site.messages.plan.standing[standing] };
}

/** "Late, due 18 Nov", "Delivered 12 Nov". */
export function deliverableWords({ standing, done, deliverable }: DeliverableState, site: Site): string {
  const { plan: m } = site.messages;
  const due = site.formats.shortDay(deliverable.due);
  if (done === undefined) return m.dueOn(m.standing[standing], due);
  const day = site.formats.shortDay(done);
  return standing === 'done-late' ? m.deliveredLate(day, due) : m.deliveredOn(day);
}

/** "goes live 26 Nov", and once it has, "live since 26 Nov". */
export function activationWords({ deliverable, done }: DeliverableState, site: Site): string | undefined {
  const { activates } = deliverable;
  if (activates === undefined) return undefined;
  const day = site.formats.shortDay(activates);
  const { plan: m } = site.messages;
  return activates <= site.playbook.today && done !== undefined ? m.wentLive(day) : m.goesLive(day);
}

/** Before the day of the objective a low result is no failure, only a reason to look. */
const places: Record<ScenarioPlace, Record<'open' | 'final', Omit<StatusView, 'word'>>> = {
  'below-low': { open: { tone: 'watch', icon: 'watch' }, final: { tone: 'risk', icon: 'risk' } },
  'at-low': { open: { tone: '', icon: 'wait' }, final: { tone: 'watch', icon: 'watch' } },
  'low-to-base': { open: { tone: '', icon: 'wait' }, final: { tone: 'watch', icon: 'watch' } },
  'at-base': { open: { tone: 'ok', icon: 'ok' }, final: { tone: 'ok', icon: 'ok' } },
  'base-to-high': { open: { tone: 'ok', icon: 'ok' }, final: { tone: 'ok', icon: 'ok' } },
  'at-high': { open: { tone: 'ok', icon: 'ok' }, final: { tone: 'ok', icon: 'ok' } },
  'above-high': { open: { tone: 'info', icon: 'opp' }, final: { tone: 'info', icon: 'opp' } },
};

/** Where a result lies among the scenarios; undefined where there is nothing to compare. */
export function placeOfResult(
  { place, direction, final }: ObjectiveResult,
  site: Site,
): StatusView | undefined {
  if (!place) return undefined;
  const { plan: m } = site.messages;
  const word = (direction === 'less' && m.placeOfLess[place]) || m.place[place];
  return { ...places[place][final ? 'final' : 'open'], word };
}

/** A figure of an objective as its key figure is written. */
export function resultAmount(value: number, { kpi }: Pick<ObjectiveResult, 'kpi'>, site: Site): string {
  return amount(value, kpi?.unit, site);
}
