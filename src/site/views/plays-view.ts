import type { RecordOf } from '../../records/record.ts';
import { newText } from '../new-records.ts';
import { framePage, type Link, type PageFrame } from '../page.ts';
import { newRecordLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type CalledBy, calledBy, calledFor } from './play-parts.ts';
import { type ReviewView, reviewView } from './sop-review.ts';
import { stepsOf } from './sop-steps.ts';

/** A play as a row. */
export interface PlayRow {
  title: string;
  to: string;
  goal: string | undefined;
  strategy: string;
  owner: Link;
  calledBy: CalledBy;
  steps: number;
  review: ReviewView;
  /** Clients that it is called for today; empty for none. */
  today: string;
}

export interface PlaysView {
  frame: PageFrame;
  title: string;
  lead: [string, string];
  groups: { id: string; title: string; answer: string; rows: PlayRow[] }[];
  add: string | undefined;
}

/** All plays, those for a kind of client before those of a season. */
export function playsView(site: Site): PlaysView {
  const { messages, playbook } = site;
  const m = messages.play;
  const plays = [...playbook.of.play.values()];
  const states = [...site.states.values()];
  const called = new Set(states.flatMap((state) => state.plays.map(({ play }) => play)));
  return {
    frame: framePage(site, {
      title: m.listTitle,
      section: '/plays/',
      search: { kind: messages.search.kinds.overview },
    }),
    title: m.listTitle,
    lead: m.listLead(plays.length, called.size, states.filter((state) => state.plays.length > 0).length),
    groups: (['profile', 'seasonal'] as const)
      .map((kind) => ({
        id: kind,
        title: m.kind[kind],
        answer: m.kindWhy[kind],
        rows: plays.filter(({ data }) => data.kind === kind).map((play) => rowOf(play, site)),
      }))
      .filter(({ rows }) => rows.length > 0),
    add: newRecordLink(playbook.site.data, 'plays/new-play.md', newText('play', site)),
  };
}

function rowOf(play: RecordOf<'play'>, site: Site): PlayRow {
  const { data, id } = play;
  const count = calledFor(id, site).length;
  return {
    title: data.title,
    to: `/plays/${id}/`,
    goal: data.goal,
    strategy: site.messages.play.strategy[data.strategy],
    owner: { text: nameOf(data.owner, site.playbook), to: `/team/#${data.owner}` },
    calledBy: calledBy(play, site),
    steps: stepsOf(play).length,
    review: reviewView(play, site),
    today: count === 0 ? '' : site.messages.counts.clients(count),
  };
}
