import { alertRules } from '../../playbook/alerts/fire.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import { type CalledPlay, type Season, seasonOn } from '../../playbook/plays.ts';
import { byNeed } from '../../playbook/portfolio.ts';
import { seasonsOf } from '../../playbook/year.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';

/** What sets a play off: alerts that name it or that it names, and the days of a season. */
export interface CalledBy {
  alerts: Link[];
  seasons: { text: string; now: string | undefined }[];
}

export function calledBy(play: RecordOf<'play'>, site: Site): CalledBy {
  const { playbook } = site;
  const m = site.messages.play;
  const { trigger } = play.data;
  const year = playbook.today.slice(0, 4);
  return {
    alerts: alertRules(playbook)
      .filter((rule) => rule.plays.includes(play.id))
      .map(({ id, title }) => ({ text: title ?? id, to: `/alerts/#${id}` })),
    seasons: trigger
      .flatMap((each) => ('season' in each ? [each.season] : []))
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((season) => {
        const now = seasonOn(season, playbook.today);
        return {
          text: spanText({ from: `${year}-${season.from}`, to: `${year}-${season.to}` }, site),
          now: now && m.seasonNow(site.formats.shortDay(now.to)),
        };
      }),
  };
}

/** "9 Nov to 27 Nov" */
function spanText({ from, to }: Season, { messages, formats }: Site): string {
  return messages.play.span(formats.shortDay(from), formats.shortDay(to));
}

/** The seasons of a play in the year of the playbook's day. */
export function seasonsThisYear(play: RecordOf<'play'>, { playbook }: Site): Season[] {
  return seasonsOf(play.data, Number(playbook.today.slice(0, 4)));
}

/** The clients that a play is called for today, those who need somebody first. */
export function calledFor(play: string, site: Site): { state: ClientState; called: CalledPlay }[] {
  return [...site.states.values()]
    .flatMap((state) => {
      const called = state.plays.find((each) => each.play === play);
      return called ? [{ state, called }] : [];
    })
    .sort((a, b) => byNeed(a.state, b.state));
}
