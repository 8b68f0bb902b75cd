import { parseDuration } from '../../playbook/calendar.ts';
import { reviewOf } from '../../playbook/review.ts';
import type { RecordOf } from '../../records/record.ts';
import type { Site } from '../site.ts';
import type { ReviewView } from './sop-review.ts';

/** Whether research was looked at in time; the days between the soonest and the latest are open for it. */
export function researchReview(record: RecordOf<'research'>, site: Site): ReviewView {
  const { sop: m, research, segment } = site.messages;
  const { today } = site.playbook;
  const review = reviewOf(record, today, site.calendars.team);
  if (!review)
    return { over: false, short: m.reviewNone, status: undefined, why: m.reviewNoneWhy, printed: undefined };
  const { from, due, every, over } = review;
  const day = site.formats.day(due);
  const short =
    from === due ? m.reviewDue(day) : research.between(site.formats.shortDay(from), site.formats.day(due));
  const isOpen = from !== due && from <= today;
  return {
    over,
    short: over ? m.reviewLate(day) : short,
    status: over
      ? { tone: 'watch', icon: 'watch', word: m.reviewOver }
      : isOpen
        ? { tone: 'info', icon: 'eye', word: research.openReview }
        : { tone: 'ok', icon: 'ok', word: m.reviewOk },
    why: (over ? m.reviewWas : m.reviewNext)(segment.everyOf(parseDuration(every)), day),
    printed: m.reviewPrinted(day),
  };
}
