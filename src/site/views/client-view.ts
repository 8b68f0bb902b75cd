import { currentPause } from '../../playbook/activity.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { mrrOf } from '../../playbook/portfolio.ts';
import { isOpen } from '../../playbook/scope/change-state.ts';
import { standingOfAlert } from '../../playbook/standing.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type AlertView, alertView } from './alert-view.ts';
import { hasBriefingOverview } from './briefings-view.ts';
import { type CalledPlayView, calledPlayViews, type DueContactView, dueContactViews } from './care-view.ts';
import { type PlanSummary, planSummary } from './client-agreement.ts';
import { type HappenedView, happenedView } from './client-contacts.ts';
import { type ClientStarts, clientStarts } from './client-starts.ts';
import {
  type ActionView,
  actionViews,
  type BriefingLine,
  briefingLines,
  type ChecklistLine,
  checklistLines,
} from './client-work.ts';
import type { FactView } from './facts.ts';
import { type GateView, gateView } from './gate-view.ts';
import { type HealthView, healthView } from './health-view.ts';
import { type NumbersView, numbersView } from './numbers-view.ts';
import { type OtherPacks, otherPacks, packLinks } from './pack-view.ts';
import { type PeopleView, peopleView } from './people-view.ts';
import { type ScopeMapView, scopeMapView } from './scope-map.ts';
import { scopeCounts } from './scope-view.ts';
import { phaseName } from './texts.ts';
import { type TimelineView, timelineView } from './timeline-view.ts';
import { type StatusView, standingView } from './tones.ts';

export interface ClientView {
  frame: PageFrame;
  id: string;
  name: string;
  status: StatusView;
  lead: [string, string];
  meta: FactView[];
  log: string | undefined;
  starts: ClientStarts;
  /** Documents to print. */
  packs: Link[];
  otherPacks: OtherPacks | undefined;
  how: {
    answer: string;
    timeline: TimelineView | undefined;
    alerts: AlertView[];
    plays: CalledPlayView[];
    health: HealthView | undefined;
    gate: GateView | undefined;
    numbers: NumbersView;
  };
  next: {
    answer: string;
    actions: ActionView[];
    contacts: DueContactView[];
    checklists: ChecklistLine[];
    done: ChecklistLine[];
    briefings: BriefingLine[];
    /** The overview of the questionnaires, where there are several. */
    allBriefings: string | undefined;
  };
  agreed: {
    answer: string;
    scope: ScopeMapView | undefined;
    counts: string;
    /** Changes that are not decided, with the place where they are. */
    waiting: Link[];
    plan: PlanSummary | undefined;
  };
  happened: HappenedView;
  people: PeopleView;
}

/** Everything that the page of a client shows, in the site's language. */
export function clientView(state: ClientState, site: Site): ClientView {
  const { file, timeline, standing } = state;
  const client = file.client.data;
  const { messages, playbook } = site;
  const m = messages.client;
  const alerts = state.alerts.map((alert) => alertView(alert, state, site));
  const late = state.actions.filter((action) => action.due < playbook.today).length;
  const runs = checklistLines(state, site);
  const current = timeline.current;
  const owner = nameOf(client.owner, playbook);
  const segment = state.segmentation.segment;
  const newTouchpoint = `clients/${file.id}/touchpoints/${playbook.today}-meeting.md`;
  return {
    frame: framePage(site, {
      title: client.name,
      section: '/clients/',
      crumbs: [{ text: messages.shell.clients, to: '/clients/' }],
      record: file.client,
      search: {
        kind: messages.search.kinds.client,
        manager: owner,
        segment: segment && playbook.of.segment.get(segment)?.data.name,
        phase: current?.phase.name,
      },
      lang: client.lang,
      files: [
        { text: messages.feeds.calendar, to: `/clients/${file.id}.ics` },
        { text: messages.shell.json, to: `/clients/${file.id}.json` },
      ],
    }),
    id: file.id,
    name: client.name,
    status: standingView(standing, messages),
    lead: leadOf(state, alerts, site),
    meta: metaOf(state, site),
    log: newRecordLink(playbook.site.data, newTouchpoint, newText('touchpoint', site, client.owner)),
    starts: clientStarts(state, site),
    packs: packLinks(state, site),
    otherPacks: otherPacks(state, site),
    how: {
      answer: howAnswer(state, site),
      timeline: timelineView(state, site),
      alerts,
      plays: calledPlayViews(state, site),
      health: healthView(state, site),
      gate: gateView(state, site),
      numbers: numbersView(state, site),
    },
    next: {
      answer: m.nextWhy(late, state.actions.length),
      actions: actionViews(state, site),
      contacts: dueContactViews(state, site),
      checklists: runs.filter((run) => !run.complete),
      done: runs.filter((run) => run.complete),
      briefings: briefingLines(state, site),
      allBriefings: hasBriefingOverview(state, site) ? `/clients/${file.id}/briefing/` : undefined,
    },
    agreed: {
      answer: agreedAnswer(state, site),
      scope: scopeMapView(state, site),
      counts: scopeCounts(state, site),
      waiting: waitingChanges(state, site),
      plan: planSummary(state, site),
    },
    happened: happenedView(state, site),
    people: peopleView(state, site),
  };
}

function howAnswer({ timeline, file }: ClientState, site: Site): string {
  const { client: m, timeline: words } = site.messages;
  const { current } = timeline;
  if (current) return m.howWhy(phaseName(current), timeline.behind);
  const { start } = file.client.data;
  return site.playbook.today < start ? words.starts(site.formats.day(start)) : m.howNone;
}

function leadOf(state: ClientState, alerts: readonly AlertView[], site: Site): [string, string] {
  const m = site.messages.client;
  const client = state.file.client.data;
  const { ended } = client;
  const paused = currentPause(client, site.playbook.today);
  if (ended && state.standing === 'ended')
    return [m.lead.ended(ended.as, site.formats.day(ended.on), ended.reason), ''];
  if (paused) {
    const until = paused.until && site.formats.day(paused.until);
    return [m.lead.paused(site.formats.day(paused.since), until, paused.reason), ''];
  }
  const pressing = alerts.filter((_, index) => {
    const alert = state.alerts[index];
    return alert && standingOfAlert(alert) !== 'ok';
  });
  const [first] = pressing;
  if (!first) return [m.lead.ok, ''];
  const others = pressing.length - 1;
  return [`${first.title}.`, others > 0 ? `${first.why} ${m.others(others)}` : first.why];
}

function metaOf(state: ClientState, site: Site): FactView[] {
  const { messages, playbook, formats: f } = site;
  const m = messages.client;
  const client = state.file.client.data;
  const { segment, declared, fits } = state.segmentation;
  const fit = fits.find((known) => known.segment === segment);
  const how = fit?.fits ? m.byRule(fit.met.length, fit.all.length) : declared ? m.declared : '';
  const facts: (FactView | undefined)[] = [
    { label: m.owner, value: nameOf(client.owner, playbook), to: `/people/${client.owner}/` },
    segment === undefined
      ? undefined
      : {
          label: m.segment,
          value: [playbook.of.segment.get(segment)?.data.name ?? segment, how].filter(Boolean).join(', '),
          to: `/segments/${segment}/`,
        },
    {
      label: m.journey,
      value: playbook.of.journey.get(client.journey)?.data.name ?? client.journey,
      to: `/journeys/${client.journey}/`,
    },
    { label: m.since, value: f.day(client.start) },
    mrrOf(state) > 0 ? { label: m.mrr, value: f.money(mrrOf(state)) } : undefined,
    client.contract?.renews ? { label: m.renews, value: f.day(client.contract.renews) } : undefined,
  ];
  return facts.filter((fact) => fact !== undefined);
}

function agreedAnswer(state: ClientState, site: Site): string {
  const { scope } = state;
  const { client: m, ledger } = site.messages;
  if (!scope) return m.agreedNone;
  const { baseline, confirmed } = scope.record.data;
  const { shortDay } = site.formats;
  const changed = scope.version > 1 ? ` ${ledger.changedSince(scope.version, shortDay(scope.since))}` : '';
  const by = scope.confirmed === 'none' ? '' : (confirmed?.by ?? '');
  return m.agreedWhy(shortDay(baseline), by, confirmed ? shortDay(confirmed.on) : '') + changed;
}

/** What was asked and is not decided: "0005 Club page, asked on 1 Oct". */
function waitingChanges({ scope, file }: ClientState, site: Site): Link[] {
  const open = scope?.changes.filter(isOpen) ?? [];
  return open.map(({ number, status, record }) => ({
    text: site.messages.ledger.waiting(
      number,
      record.data.title,
      site.messages.ledger.status[status],
      site.formats.shortDay(record.data.asked.on),
    ),
    to: `/clients/${file.id}/scope/#change-${number}`,
  }));
}
