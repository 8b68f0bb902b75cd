import { alertRules } from '../../playbook/alerts/fire.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { CalledPlay } from '../../playbook/plays.ts';
import type { RecordOf } from '../../records/record.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type Capped, type ClientRef, capped, clientRef } from './client-refs.ts';
import { type ConditionText, conditionText } from './condition-text.ts';
import { factTextOf } from './fact-text.ts';
import type { FactView } from './facts.ts';
import { type ConnectionsView, connectionsView } from './connections-view.ts';
import { type CalledBy, calledBy, calledFor } from './play-parts.ts';
import { type EditLine, editsOf } from './record-history.ts';
import { playRun } from './play-run.ts';
import { type ReviewView, reviewView } from './sop-review.ts';
import { dueUnit, minutesInTheRoom, sopSections, stepsOf, type TocEntry, tocOf } from './sop-steps.ts';
import { type SopUse, sopUse } from './sop-use.ts';
import type { StepsSectionView } from './steps-view.ts';
import { durationText } from './texts.ts';

/** A client that a play is called for today. */
export interface CalledClient extends ClientRef {
  /** "Use goes down, since 3 Nov", or the season's end. */
  why: string;
  /** What fired it, in short. */
  facts: string[];
  /** The run of it, where it was begun. */
  run: Link | undefined;
}

/** The page of a play: on screen to be read, on paper to be ticked. */
export interface PlayView {
  frame: PageFrame;
  title: string;
  version: number;
  goal: string | undefined;
  size: string;
  facts: FactView[];
  calledBy: CalledBy;
  /** Segments and condition that the clients must meet; absent for everybody. */
  segments: Link[];
  for: ConditionText | undefined;
  exit: ConditionText | undefined;
  /** Markdown before the first section. */
  intro: string;
  sections: StepsSectionView[];
  toc: TocEntry[];
  review: ReviewView;
  /** Clients for whom it runs or has run. */
  use: SopUse;
  clients: Capped<CalledClient>;
  /** What git tells of the file. */
  edits: EditLine[];
  connections: ConnectionsView;
  /** Labels of the lines to fill in by pen. */
  form: string[];
  signers: string[];
}

/** Clients listed on the page of a play. */
const MOST_CLIENTS = 8;

/** Uses that the terms of the play tell. */
const TOLD = ['play.owner', 'play.segments', 'play.trigger.alert', 'alert.play'];

export function playView(play: RecordOf<'play'>, site: Site): PlayView {
  const { messages, playbook } = site;
  const { play: m, sop: words } = messages;
  const { data } = play;
  const sections = sopSections(play, site);
  const frame = framePage(site, {
    title: data.title,
    section: '/plays/',
    crumbs: [{ text: messages.shell.plays, to: '/plays/' }],
    record: play,
    search: { kind: messages.search.kinds.play },
    printed: [data.title, m.sheet(data.version)].join(' · '),
  });
  return {
    frame,
    title: data.title,
    version: data.version,
    goal: data.goal,
    size: words.summary(stepsOf(play).length, minutesInTheRoom(play)),
    facts: factsOf(play, site),
    calledBy: calledBy(play, site),
    segments: data.segments.map((id) => ({
      text: playbook.of.segment.get(id)?.data.name ?? id,
      to: `/segments/${id}/`,
    })),
    for: data.for && conditionText(data.for, site),
    exit: data.exit && conditionText(data.exit, site),
    intro: play.body.intro,
    sections,
    toc: tocOf(sections),
    review: reviewView(play, site),
    use: sopUse(play, site),
    clients: calledClients(play.id, site),
    edits: editsOf(play, site),
    connections: connectionsView(play, site, { uses: TOLD, clients: true }),
    form: [words.clientName, words.startedOn, words.ledBy, words.finishedOn],
    signers: [nameOf(data.owner, playbook), words.second],
  };
}

function factsOf(play: RecordOf<'play'>, site: Site): FactView[] {
  const { play: m, sop: words } = site.messages;
  const { data } = play;
  const unit = dueUnit(stepsOf(play));
  const facts: (FactView | undefined)[] = [
    { label: m.ownerOf, value: nameOf(data.owner, site.playbook), to: `/team/#${data.owner}` },
    { label: m.forWhat, value: m.strategy[data.strategy] },
    data.lasts === undefined ? undefined : { label: m.lasts, value: durationText(data.lasts, site) },
    {
      label: m.version,
      value: words.versionOf(data.version, data.reviewed ? site.formats.day(data.reviewed) : ''),
    },
    unit && { label: words.dueDates, value: words.dueIn[unit] },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function calledClients(play: string, site: Site): Capped<CalledClient> {
  const { first, ...more } = capped(calledFor(play, site), MOST_CLIENTS, `/clients/?uses=play:${play}`);
  return { first: first.map(({ state, called }) => clientOf(state, called, site)), ...more };
}

function clientOf(state: ClientState, called: CalledPlay, site: Site): CalledClient {
  const { messages, formats: f, playbook } = site;
  const m = messages.play;
  const titles = alertRules(playbook)
    .filter(({ id }) => called.alerts.includes(id))
    .map(({ id, title }) => title ?? id);
  return {
    ...clientRef(state, site),
    why: called.season
      ? m.span(f.shortDay(called.season.from), f.shortDay(called.season.to))
      : m.sinceAlert(f.list(titles), f.shortDay(called.since)),
    run: playRun(called.play, state, site),
    // in a season the facts are what all its clients have in common
    facts: called.season ? [] : called.facts.map((fact) => factTextOf(fact, state, site).title),
  };
}
