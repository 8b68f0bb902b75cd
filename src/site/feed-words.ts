import type { AlertWords } from '../feeds/alert-text.ts';
import type { CalendarWords } from '../feeds/calendar-events.ts';
import { addDays, parseDuration } from '../playbook/calendar.ts';
import type { Site } from './site.ts';
import { nameOf } from './titles.ts';
import { actionSource, actionText } from './views/client-work.ts';
import { factTextOf } from './views/fact-text.ts';
import { playRun } from './views/play-run.ts';
import { phaseName } from './views/texts.ts';

/** What calendars say, in the site's language. */
export function calendarWords(site: Site): CalendarWords {
  const { messages, formats: f, playbook } = site;
  const m = messages.feeds;
  return {
    phase: (phase) => ({
      title: phaseName(phase),
      text: messages.timeline.plannedSpan(f.day(phase.planned.from), f.day(addDays(phase.planned.to, -1))),
    }),
    touchpoint: ({ type, title }) => ({ title: title ?? messages.touchpointType[type], text: '' }),
    contact: ({ by, every, due, last }) => ({
      title: m.due(messages.contactBy[by]),
      text:
        every === undefined || due === undefined
          ? ''
          : messages.fact.contactDueWhy(
              messages.segment.everyOf(parseDuration(every)),
              f.day(due),
              last?.date ? f.day(last.date) : '',
            ),
    }),
    meeting: ({ meeting }) => ({ title: m.due(messages.touchpointType[meeting]), text: '' }),
    action: (action) => ({
      title: `${actionText(action, site)} (${nameOf(action.who, playbook)})`,
      text: actionSource(action, '', site).text,
    }),
    activation: ({ name }) => ({ title: messages.plan.isLive(name), text: '' }),
    renewal: { title: m.renewal, text: '' },
  };
}

/** What the feed and the file of alerts say, in the site's language. */
export function alertWords(site: Site): AlertWords {
  const { messages, formats, playbook } = site;
  const m = messages.feeds;
  return {
    title: m.alerts,
    fact: (fact, state) => factTextOf(fact, state, site),
    author: (role) => (role === undefined ? playbook.site.data.name : nameOf(role, playbook)),
    since: (day) => m.since(formats.day(day)),
    play: (play, state) => {
      const title = playbook.of.play.get(play)?.data.title ?? play;
      const run = playRun(play, state, site);
      return run ? `${m.play(title)} ${run.sentence}.` : m.play(title);
    },
    severity: messages.alert.severity,
  };
}
