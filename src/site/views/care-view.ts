import { parseDuration } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { newRunLink } from './client-starts.ts';
import { type PlayRun, playRun } from './play-run.ts';

/** A contact that the segment's cadence asks for. */
export interface DueContactView {
  way: string;
  every: string;
  note: string | undefined;
  last: Link | undefined;
  due: string;
  late: boolean;
}

/** A play that is called for the client. */
export interface CalledPlayView {
  play: Link;
  goal: string | undefined;
  /** "Called by Churn risk since 12 Nov." */
  why: string;
  /** The run of it, in words. */
  run: PlayRun | undefined;
  /** The web editor with a run begun, where there is none. */
  begin: string | undefined;
}

export function dueContactViews(state: ClientState, site: Site): DueContactView[] {
  const { messages, formats: f } = site;
  const m = messages.cadence;
  return state.cadence.map(({ by, every, note, last, due, late, automatic }) => ({
    way: messages.contactBy[by],
    every: every === undefined ? m.onDemand : messages.segment.everyOf(parseDuration(every)),
    note,
    last:
      last?.date === undefined
        ? undefined
        : { text: f.shortDay(last.date), to: `/clients/${state.file.id}/#t-${last.id}` },
    due: automatic
      ? m.automatic
      : due === undefined
        ? m.whenNeeded
        : late > 0
          ? m.late(f.weekday(due), late)
          : f.weekday(due),
    late: late > 0,
  }));
}

export function calledPlayViews(state: ClientState, site: Site): CalledPlayView[] {
  const { messages, formats: f, playbook } = site;
  const m = messages.cadence;
  return state.plays.flatMap(({ play: id, alerts, season, since }) => {
    const play = playbook.of.play.get(id);
    if (!play) return [];
    const run = playRun(id, state, site);
    const names = alerts.map((alert) => playbook.of.alert.get(alert)?.data.title ?? alert);
    return [
      {
        play: { text: play.data.title, to: `/plays/${id}/` },
        goal: play.data.goal,
        why: season
          ? m.inSeason(f.shortDay(season.from), f.shortDay(season.to))
          : m.calledBy(f.list(names), f.shortDay(since)),
        run,
        begin: run ? undefined : newRunLink(id, state, site),
      },
    ];
  });
}
