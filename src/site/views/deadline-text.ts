import type { Briefing } from '../../../schemas/briefing.ts';
import type { BriefingState } from '../../playbook/briefing-state.ts';
import type { Site } from '../site.ts';
import type { StatusView } from './tones.ts';

const statuses: Record<BriefingState['state'], Omit<StatusView, 'word'>> = {
  'not-sent': { tone: 'idle', icon: 'idle' },
  waiting: { tone: '', icon: 'wait' },
  late: { tone: 'watch', icon: 'watch' },
  returned: { tone: 'ok', icon: 'ok' },
};

/** Where a briefing stands against its deadline: "3 business days late, was due on Tue 17 Nov". */
export function deadlineView(
  briefing: BriefingState,
  { sent, returned }: Pick<Briefing, 'sent' | 'returned'>,
  site: Site,
): StatusView {
  return { ...statuses[briefing.state], word: deadlineText(briefing, sent, returned, site) };
}

function deadlineText(
  { state, due, daysLate, daysLeft, returnedLate }: BriefingState,
  sent: string | undefined,
  returned: string | undefined,
  { messages, formats: f }: Site,
): string {
  const m = messages.briefing;
  if (state === 'not-sent') return sent === undefined ? m.notSent : m.toBeSent(f.weekday(sent));
  if (state === 'returned' && returned !== undefined) {
    const day = f.shortDay(returned);
    if (due === undefined) return m.returned(day);
    return returnedLate > 0 ? m.returnedLate(day, returnedLate) : m.returnedInTime(day);
  }
  const day = f.weekday(due ?? '');
  // the day after a deadline may be one on which nobody works
  if (state === 'late') return daysLate > 0 ? m.late(daysLate, day) : m.lateSince(day);
  return daysLeft > 0 ? m.dueIn(daysLeft, day) : m.dueToday;
}
