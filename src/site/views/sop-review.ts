import { parseDuration } from '../../playbook/calendar.ts';
import { reviewOf } from '../../playbook/review.ts';
import type { Site } from '../site.ts';
import type { Procedure } from '../../records/record.ts';
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

export function reviewView(record: Procedure, site: Site): ReviewView {
  const m = site.messages.sop;
  const review = reviewOf(record, site.playbook.today, site.calendars.team);
  if (!review)
    return { over: false, short: m.reviewNone, status: undefined, why: m.reviewNoneWhy, printed: undefined };
  const { over } = review;
  const day = site.formats.day(review.due);
  return {
    over,
    short: over ? m.reviewLate(day) : m.reviewDue(day),
    status: over
      ? { tone: 'watch', icon: 'watch', word: m.reviewOver }
      : { tone: 'ok', icon: 'ok', word: m.reviewOk },
    why: (over ? m.reviewWas : m.reviewNext)(site.messages.segment.everyOf(parseDuration(review.every)), day),
    printed: m.reviewPrinted(day),
  };
}
