import type { Condition, FactCondition } from '../../../schemas/condition.ts';
import { type Duration, parseDuration } from '../../playbook/calendar.ts';
import type { Site } from '../site.ts';
import { factText } from './texts.ts';

/** A condition in words: a sentence without its full stop, or a heading with what belongs under it. */
export type ConditionText = { text: string } | { head: string; parts: ConditionText[] };

/** A condition as a nested list, one line for each fact. */
export function conditionText(condition: Condition, site: Site): ConditionText {
  return asList(condition, site, false);
}

/** A condition in one line: "the client is in Onboarding and the last feeling is not poor". */
export function conditionLine(condition: Condition, site: Site): string {
  return asLine(condition, site, false, false);
}

function asList(condition: Condition, site: Site, not: boolean): ConditionText {
  const { condition: m } = site.messages;
  const opened = openUp(condition);
  if ('not' in opened) return asList(opened.not, site, !not);
  if ('kind' in opened) return { text: capitalised(clauseOf(opened, site, not)) };
  const [head, inner] =
    'all' in opened ? [not ? m.notAll : m.all, opened.all] : [not ? m.none : m.any, opened.any];
  const [only] = inner;
  if (only && inner.length === 1) return asList(only, site, not);
  return { head, parts: inner.map((part) => asList(part, site, false)) };
}

/** The opposite of "all" is "any of the opposites", and the other way round. */
function asLine(condition: Condition, site: Site, not: boolean, nested: boolean): string {
  const opened = openUp(condition);
  if ('not' in opened) return asLine(opened.not, site, !not, nested);
  if ('kind' in opened) return clauseOf(opened, site, not);
  const inner = 'all' in opened ? opened.all : opened.any;
  const parts = inner.map((part) => asLine(part, site, not, inner.length > 1));
  const together = 'all' in opened !== not;
  const line = together ? site.formats.list(parts) : site.messages.condition.or(parts);
  return nested && parts.length > 1 ? `(${line})` : line;
}

/** An opportunity at a place of the journey is two facts in one. */
function openUp(condition: Condition): Condition {
  if (!('kind' in condition) || condition.kind !== 'opportunity') return condition;
  const { kind, engagement, ...where } = condition;
  if (where.phase === undefined && where.stage === undefined && where.after === undefined) return condition;
  return {
    all: [
      { kind, engagement },
      { kind: 'in-phase', ...where },
    ],
  };
}

type Writers = {
  [K in FactCondition['kind']]: (
    condition: Extract<FactCondition, { kind: K }>,
    site: Site,
    not: boolean,
  ) => string;
};

function clauseOf(condition: FactCondition, site: Site, not: boolean): string {
  // each writer takes the conditions of its own kind
  const write = writers[condition.kind] as (condition: FactCondition, site: Site, not: boolean) => string;
  return write(condition, site, not);
}

const writers: Writers = {
  'phase-entered': (condition, site, not) =>
    words(site).phaseEntered(placeOf(condition, site), parseDuration(condition.within), not),
  'phase-changed': ({ within }, site, not) => words(site).phaseChanged(parseDuration(within), not),
  'phase-overrun': (condition, site, not) =>
    words(site).phaseOverrun(placeOf(condition, site), maybe(condition.by), not),
  'in-phase': (condition, site, not) =>
    words(site).inPhase(placeOf(condition, site), maybe(condition.after), not),
  age: ({ from, to }, site, not) => words(site).age(parseDuration(from), maybe(to), not),
  'metric-change': ({ metric, up, down, over }, site, not) => {
    const share = site.formats.percent(Number.parseInt(up ?? down ?? '0', 10) / 100);
    const name = metricText(metric, site);
    const write = up === undefined ? words(site).metricDown : words(site).metricUp;
    return write(name, share, parseDuration(over), not);
  },
  'feature-use': ({ importance, unused_for }, site, not) =>
    words(site).featureUnused(importance ?? 'any', parseDuration(unused_for), not),
  'renewal-due': ({ within }, site, not) => words(site).renewalDue(parseDuration(within), not),
  'meeting-due': ({ meeting, every, ahead }, site, not) =>
    words(site).meetingDue(site.messages.touchpointType[meeting], parseDuration(every), maybe(ahead), not),
  'follow-up-due': ({ by, late }, site, not) =>
    words(site).followUpDue(
      by === undefined ? '' : site.messages.contactBy[by].toLowerCase(),
      maybe(late),
      not,
    ),
  opportunity: ({ engagement }, site, not) => words(site).opportunity(site.formats.number(engagement), not),
  'potential-stale': ({ after }, site, not) => words(site).potentialStale(parseDuration(after), not),
  feeling: ({ mood, fell_by }, site, not) => {
    if (mood !== undefined) return words(site).mood[mood](not);
    return fell_by === undefined ? words(site).feelingDisagrees(not) : words(site).feelingFell(fell_by, not);
  },
  health: ({ below, at_least }, site, not) =>
    below === undefined
      ? words(site).healthAtLeast(site.formats.number(at_least ?? 0), not)
      : words(site).healthBelow(site.formats.number(below), not),
  'checklist-late': ({ sop, steps }, site, not) =>
    words(site).stepsLate(
      steps,
      sop === undefined ? '' : (site.playbook.of.sop.get(sop)?.data.title ?? sop),
      not,
    ),
  'briefing-late': ({ questionnaire: id }, site, not) =>
    words(site).briefingLate(
      id === undefined ? '' : (site.playbook.of.questionnaire.get(id)?.data.title ?? id),
      not,
    ),
  'actions-late': ({ count }, site, not) => words(site).actionsLate(count, not),
  'access-open': ({ state }, site, not) =>
    state === 'asked' ? words(site).accessAsked(not) : words(site).accessGranted(not),
  'change-pending': (condition, site, not) => words(site).changePending(parseDuration(condition.for), not),
  'scope-check-in': ({ ahead }, site, not) => words(site).scopeCheckIn(maybe(ahead), not),
  'segment-differs': (_condition, site, not) => words(site).segmentDiffers(not),
  silent: (condition, site, not) => words(site).silent(parseDuration(condition.for), not),
};

const words = (site: Site) => site.messages.condition;

function maybe(duration: string | undefined): Duration | undefined {
  return duration === undefined ? undefined : parseDuration(duration);
}

/** The names of a phase, as the first journey with it has it, and of a stage. */
function placeOf(
  { phase, stage }: { phase?: string | undefined; stage?: 'onboarding' | 'ongoing' | undefined },
  site: Site,
) {
  const phases = [...site.playbook.of.journey.values()].flatMap(({ data }) => data.phases);
  return {
    phase: phase && (phases.find(({ id }) => id === phase)?.name ?? phase),
    stage: stage && site.messages.stage[stage],
  };
}

/** `active-users` as "Active users", `feature:saving-report` as "Use of Saving report". */
function metricText(metric: string, site: Site): string {
  const name = metric.replace(/^feature:/, '');
  return name === metric ? factText(name) : words(site).useOf(factText(name));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
