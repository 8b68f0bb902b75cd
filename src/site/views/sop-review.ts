import { addDuration, parseDuration } from '../../playbook/calendar.ts';
import type { Site } from '../site.ts';
import type { WithSteps } from './sop-steps.ts';
import type { StatusView } from './tones.ts';

/** Whether a procedure or a play was looked at in time. Only a review that is due asks for a colour. */
export interface ReviewView {
  over: boolean;
  /** For a row of a table. */
  short: string;
  status: StatusView | undefined;
  why: string;
  printed: string | undefined;
}

export function reviewView({ data }: WithSteps, site: Site): ReviewView {
  const m = site.messages.sop;
  const { reviewed, review_every: every } = data;
  if (reviewed === undefined || every === undefined)
    return { over: false, short: m.reviewNone, status: undefined, why: m.reviewNoneWhy, printed: undefined };
  const next = addDuration(reviewed, every, site.calendars.team);
  const over = next < site.playbook.today;
  const day = site.formats.day(next);
  return {
    over,
    short: over ? m.reviewLate(day) : m.reviewDue(day),
    status: over
      ? { tone: 'watch', icon: 'watch', word: m.reviewOver }
      : { tone: 'ok', icon: 'ok', word: m.reviewOk },
    why: (over ? m.reviewWas : m.reviewNext)(site.messages.segment.everyOf(parseDuration(every)), day),
    printed: m.reviewPrinted(day),
  };
}
