import { FEATURE } from '../../../schemas/metrics.ts';
import type { Fact, FactOf } from '../../playbook/alerts/fact.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { daysBetween, parseDuration } from '../../playbook/calendar.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { criterionText, factText, phaseName } from './texts.ts';
import { procedureOf } from '../../playbook/procedures.ts';

/** A fact in words, with its figures and where to act. */
export interface FactText {
  title: string;
  why: string;
  act: Link;
}

/** What a fact is told of. */
interface Subject {
  state: ClientState;
  site: Site;
  /** Address of the client's page. */
  page: string;
}

type Writers = { [K in Fact['kind']]: (fact: FactOf<K>, subject: Subject) => FactText };

export function factTextOf(fact: Fact, state: ClientState, site: Site): FactText {
  const subject = { state, site, page: `/clients/${state.file.id}/` };
  // each writer takes the facts of its own kind
  return (writers[fact.kind] as (fact: Fact, subject: Subject) => FactText)(fact, subject);
}

const nameOfPhase = ({ name, cycle }: { name: string; cycle: number }) =>
  phaseName({ phase: { name }, cycle });

const journey = ({ state, site }: Subject): Link => ({
  text: site.messages.fact.do.phase,
  to: `/journeys/${state.file.client.data.journey}/`,
});
const happened = ({ site, page }: Subject): Link => ({
  text: site.messages.fact.do.feeling,
  to: `${page}#happened`,
});
const numbers = ({ site, page }: Subject): Link => ({
  text: site.messages.fact.do.numbers,
  to: `${page}#how`,
});
const people = ({ site, page }: Subject): Link => ({
  text: site.messages.fact.do.access,
  to: `${page}access/`,
});
const score = ({ site, page }: Subject): Link => ({
  text: site.messages.fact.do.health,
  to: `${page}#health`,
});
const contract = ({ site, page }: Subject): Link => ({ text: site.messages.fact.do.contract, to: page });

const writers: Writers = {
  'phase-entered': (fact, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.phaseEntered(nameOfPhase(fact), formats.shortDay(fact.on)),
      why: messages.fact.phaseEnteredWhy(fact.days),
      act: journey(subject),
    };
  },
  'phase-over': (fact, subject) => {
    const m = subject.site.messages.fact;
    return {
      title: m.phaseOver(nameOfPhase(fact), fact.over),
      why: m.phaseOverWhy(fact.days, fact.planned),
      act: journey(subject),
    };
  },
  'in-phase': (fact, subject) => {
    const m = subject.site.messages.fact;
    return { title: m.inPhase(nameOfPhase(fact), fact.days), why: m.inPhaseWhy, act: journey(subject) };
  },
  age: ({ days, start }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.age(days),
      why: messages.fact.ageWhy(formats.day(start)),
      act: journey(subject),
    };
  },
  'metric-changed': ({ metric, from, to, change }, subject) => {
    const { messages, formats: f } = subject.site;
    const m = messages.fact;
    const share = f.percent(Math.round(Math.abs(change) * 100) / 100);
    const name = metricText(metric, subject.site);
    return {
      title: change < 0 ? m.wentDown(name, share) : m.wentUp(name, share),
      why: m.changedWhy(f.number(from.value), f.number(to.value), f.shortDay(from.date), f.shortDay(to.date)),
      act: numbers(subject),
    };
  },
  'feature-unused': ({ features, days }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.unused(features.length),
      why: messages.fact.unusedWhy(
        formats.list(features.map((id) => featureName(id, subject.site))),
        features.length,
        days,
      ),
      act: numbers(subject),
    };
  },
  'renewal-near': ({ on, days }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.renewalNear(days),
      why: messages.fact.renewalNearWhy(formats.day(on), days),
      act: contract(subject),
    };
  },
  'meeting-due': ({ meeting, due, last }, subject) => {
    const { messages, formats, playbook } = subject.site;
    return {
      title: messages.fact.meetingDue(messages.touchpointType[meeting], daysBetween(due, playbook.today)),
      why: messages.fact.meetingDueWhy(formats.shortDay(due), last ? formats.shortDay(last) : ''),
      act: happened(subject),
    };
  },
  'contact-due': ({ by, every, due, late, last }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.contactDue(messages.contactBy[by], late),
      why: messages.fact.contactDueWhy(
        messages.segment.everyOf(parseDuration(every)),
        formats.shortDay(due),
        last ? formats.shortDay(last) : '',
      ),
      act: happened(subject),
    };
  },
  engaged: (fact, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.engaged(formats.number(Math.round(fact.score))),
      why: messages.fact.engagedWhy,
      act: score(subject),
    };
  },
  'potential-stale': ({ updated, days }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.potentialStale(days),
      why: messages.fact.potentialStaleWhy(updated ? formats.day(updated) : ''),
      act: contract(subject),
    };
  },
  'feeling-is': ({ mood, last }, subject) => {
    const { messages, formats } = subject.site;
    const m = messages.fact;
    const { feeling, date } = last;
    return {
      title: mood === 'poor' ? m.feelingPoor : m.feelingIs[mood],
      why: m.feelingPoorWhy(messages.emotion[feeling.emotion], formats.shortDay(date), feeling.note ?? ''),
      act: happened(subject),
    };
  },
  'feeling-fell': ({ of, from, to }, subject) => {
    const { messages, formats: f } = subject.site;
    const [before, after] = [from.feeling[of] ?? 0, to.feeling[of] ?? 0];
    return {
      title: messages.fact.feelingFell[of],
      why: messages.fact.feelingFellWhy(before, after, f.shortDay(from.date), f.shortDay(to.date)),
      act: happened(subject),
    };
  },
  'feeling-disagrees': ({ last, score: figures }, subject) => {
    const { messages, formats } = subject.site;
    const { feeling, date } = last;
    return {
      title: messages.fact.disagrees(formats.number(Math.round(figures))),
      why: messages.fact.feelingPoorWhy(
        messages.emotion[feeling.emotion],
        formats.shortDay(date),
        feeling.note ?? '',
      ),
      act: score(subject),
    };
  },
  health: (fact, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.health(formats.number(fact.score)),
      why: messages.fact.healthWhy,
      act: score(subject),
    };
  },
  'steps-late': ({ sop, count }, { site, page }) => {
    const m = site.messages.fact;
    return {
      title: m.stepsLate(count),
      why: m.stepsLateWhy(procedureOf(site.playbook, sop)?.data.title ?? sop),
      act: { text: m.do.steps, to: `${page}checklists/${sop}/` },
    };
  },
  'briefing-late': ({ questionnaire, due, days }, { site, page }) => {
    const m = site.messages.fact;
    const title = site.playbook.of.questionnaire.get(questionnaire)?.data.title ?? questionnaire;
    return {
      title: m.briefingLate,
      why: m.briefingLateWhy(title, site.formats.shortDay(due), days),
      act: { text: m.do.briefing, to: `${page}briefing/${questionnaire}/` },
    };
  },
  'actions-late': ({ count, first, days }, { site, page }) => {
    const m = site.messages.fact;
    return {
      title: m.actionsLate(count),
      why: m.actionsLateWhy(first, days),
      act: { text: m.do.actions, to: `${page}#next` },
    };
  },
  'access-untried': ({ platforms }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.accessUnverified(platforms.length),
      why: messages.fact.accessUnverifiedWhy(formats.list(platforms)),
      act: people(subject),
    };
  },
  'access-waiting': ({ platforms }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.accessWaiting(platforms.length),
      why: messages.fact.accessWaitingWhy(formats.list(platforms)),
      act: people(subject),
    };
  },
  'change-waiting': ({ number, title, asked, days, others }, { site, page }) => {
    const m = site.messages.fact;
    return {
      title: m.changeWaiting(number, days),
      why: m.changeWaitingWhy(title, site.formats.shortDay(asked), others),
      act: { text: m.do.change, to: `${page}scope/#change-${number}` },
    };
  },
  'check-in-due': ({ due, days, last }, { site, page }) => {
    const { messages, formats } = site;
    const m = messages.fact;
    return {
      title: m.meetingDue(messages.touchpointType['scope-check-in'], days),
      why: m.meetingDueWhy(formats.shortDay(due), last ? formats.shortDay(last) : ''),
      act: { text: m.do.scope, to: `${page}scope/` },
    };
  },
  'segment-differs': ({ declared, byRule }, { state, site }) => {
    const m = site.messages.fact;
    const nameOf = (id: string) => site.playbook.of.segment.get(id)?.data.name ?? id;
    const fit = state.segmentation.fits.find(({ segment }) => segment === byRule);
    const facts = (fit?.met ?? []).map((criterion) => {
      const { fact, test } = criterionText(criterion, site);
      return m.segmentDiffersFact(fact === fact.toUpperCase() ? fact : fact.toLowerCase(), test);
    });
    return {
      title: m.segmentDiffers(nameOf(byRule), nameOf(declared)),
      why: m.segmentDiffersWhy(site.formats.list(facts)),
      act: { text: m.do.segment, to: `/segments/${byRule}/` },
    };
  },
  silent: ({ days, last }, subject) => {
    const { messages, formats } = subject.site;
    return {
      title: messages.fact.silent(days),
      why: messages.fact.silentWhy(formats.shortDay(last)),
      act: happened(subject),
    };
  },
};

/** `active-users` as "Active users", and a feature by its own name. */
export function metricText(metric: string, site: Site): string {
  if (!metric.startsWith(FEATURE)) return factText(metric);
  const id = metric.slice(FEATURE.length);
  return featureName(id, site);
}

function featureName(id: string, { playbook }: Site): string {
  const features = playbook.site.data.products.flatMap((product) => product.features);
  return features.find((feature) => feature.id === id)?.name ?? id;
}
