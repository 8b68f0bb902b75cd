import type { GateCondition } from '../../../schemas/gate.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { atTheGate, type Kickoff } from '../../playbook/kickoff.ts';
import type { GateResult } from '../../playbook/readiness.ts';
import type { Link } from '../page.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { newBriefingLink } from './briefings-view.ts';
import { newAccessLink, newPlanLink, newRunLink, newScopeLink } from './client-starts.ts';
import { conditionText, countText } from './gate-texts.ts';
import type { StatusView } from './tones.ts';

/** One condition for the kick-off. */
export interface GateConditionView {
  met: boolean;
  /** Met and when, or missing. */
  word: string;
  text: string;
  /** Where it is met, on the site. */
  to: string;
  /** How much of it there is. */
  count: string | undefined;
  /** What is missing, by name. */
  open: string | undefined;
  /** Whether those names are from the client's records, and in their language. */
  namesOfClient: boolean;
  /** Where to put it right, in the web editor. */
  act: Link | undefined;
}

/** Whether a client is ready for its kick-off, or how its kick-off was. */
export interface GateView {
  title: string;
  status: StatusView;
  answer: string;
  /** What the conditions below are, where they are not the whole gate. */
  caption: string | undefined;
  /** The missing ones first. */
  conditions: GateConditionView[];
  /** What a journey without conditions is told to write. */
  none: { edit: string | undefined; file: string } | undefined;
}

/** Names in a list of what is missing. */
const MOST_NAMES = 6;

export function gateView(state: ClientState, site: Site): GateView | undefined {
  const { messages, playbook } = site;
  const m = messages.gate;
  if (state.kickoff) return state.gate.length > 0 ? heldView(state.kickoff, state, site) : undefined;
  const waiting = atTheGate(state, playbook.today);
  if (!waiting) return noGate(state, site);
  const missing = waiting.missing.length;
  const results = [...waiting.missing, ...state.gate.filter(({ met }) => met)];
  return {
    title: m.title,
    status:
      missing === 0
        ? { tone: 'ok', icon: 'ok', word: m.ready }
        : { tone: 'watch', icon: 'wait', word: m.notReady },
    answer: missing === 0 ? m.readyWhy(waiting.of) : m.missingOf(missing, waiting.of),
    caption: undefined,
    conditions: results.map((result) => conditionView(result, state, site)),
    none: undefined,
  };
}

/** After the kick-off: what was missing on its day, each as it is today. */
function heldView(kickoff: Kickoff, state: ClientState, site: Site): GateView {
  const { messages, formats: f } = site;
  const m = messages.gate;
  const missing = kickoff.gate.filter(({ met }) => !met);
  const names = f.list(missing.map(({ condition }) => conditionText(condition, site)));
  const wereMissing = new Set(missing.map(({ condition }) => condition));
  return {
    title: m.heldTitle,
    status:
      missing.length === 0
        ? { tone: 'ok', icon: 'ok', word: m.held }
        : { tone: 'watch', icon: 'watch', word: m.held },
    answer: missing.length === 0 ? m.heldWell(f.day(kickoff.on)) : m.heldAlthough(f.day(kickoff.on), names),
    caption: missing.length === 0 ? undefined : m.sinceThen,
    conditions: state.gate
      .filter(({ condition }) => wereMissing.has(condition))
      .map((result) => conditionView(result, state, site)),
    none: undefined,
  };
}

/** Of a client that is on its way to a kick-off in a journey without conditions. */
function noGate({ file, timeline, gate, standing }: ClientState, site: Site): GateView | undefined {
  const { messages, playbook } = site;
  const journey = playbook.of.journey.get(file.client.data.journey);
  const isOnboarding = timeline.current?.phase.stage === 'onboarding' && standing !== 'ended';
  if (!journey || gate.length > 0 || !isOnboarding) return undefined;
  return {
    title: messages.gate.title,
    status: { tone: 'idle', icon: 'idle', word: messages.gate.notReady },
    answer: messages.gate.none,
    caption: undefined,
    conditions: [],
    none: { edit: editLink(playbook.site.data, journey.file), file: journey.file },
  };
}

function conditionView(result: GateResult, state: ClientState, site: Site): GateConditionView {
  const m = site.messages.gate;
  const { met, on, missing, condition } = result;
  const rest = missing.length - MOST_NAMES;
  const names = [...missing.slice(0, MOST_NAMES), ...(rest > 0 ? [`+${rest}`] : [])];
  return {
    met,
    word: met ? (on ? site.formats.shortDay(on) : m.met) : m.missing,
    text: conditionText(condition, site),
    to: placeOf(condition, state),
    count: countText(result, site),
    open: met || names.length === 0 ? undefined : m.open(names.join('; ')),
    namesOfClient: 'access' in condition,
    act: met ? undefined : actOf(condition, state, site),
  };
}

/** The place on the site where a client's part of a condition is. */
function placeOf(condition: GateCondition, { file, runs, briefings }: ClientState): string {
  const home = `/clients/${file.id}/`;
  const { contract, accounts } = file.client.data;
  if ('contract' in condition) return `${home}#${contract ? 'contract' : 'people'}`;
  if ('access' in condition) return `${home}#access`;
  if ('briefing' in condition)
    return briefings.has(condition.briefing)
      ? `${home}briefing/${condition.briefing}/`
      : `/questionnaires/${condition.briefing}/`;
  if ('checklist' in condition)
    return runs.has(condition.checklist)
      ? `${home}checklists/${condition.checklist}/`
      : `/sops/${condition.checklist}/`;
  if ('kpis' in condition) return `${home}#numbers`;
  if ('accounts' in condition) return `${home}#${accounts.length > 0 ? 'accounts' : 'people'}`;
  if ('scope' in condition) return file.scope ? `${home}scope/` : `${home}#agreed`;
  return `${home}#plan`;
}

/** The record to write in, in the web editor: begun where there is none. */
function actOf(condition: GateCondition, state: ClientState, site: Site): Link | undefined {
  const { gate: m, briefing } = site.messages;
  const { file, runs, briefings } = state;
  const edit = (record: { file: string } | undefined) =>
    record && state.standing !== 'ended' ? editLink(site.playbook.site.data, record.file) : undefined;
  const link = (text: string, to: string | undefined) => (to === undefined ? undefined : { text, to });
  const fill = (name: string, record: { file: string } | undefined, begin: string | undefined) =>
    link(m.fillInRecord(name), record ? edit(record) : begin);
  if ('briefing' in condition) {
    // answers come from the client: the sheet to ask them by is on the page of the briefing
    if (briefings.has(condition.briefing)) return undefined;
    return link(briefing.add, newBriefingLink(condition.briefing, state, site));
  }
  if ('checklist' in condition)
    return runs.has(condition.checklist)
      ? undefined
      : link(m.start, newRunLink(condition.checklist, state, site));
  if ('access' in condition) return fill('access.md', file.access, newAccessLink(state, site));
  if ('scope' in condition) return fill('scope.md', file.scope, newScopeLink(state, site));
  if ('plan' in condition) return fill('plan.md', file.plan, newPlanLink(state, site));
  return link(m.fillIn, edit(file.client));
}
