import type { Severity } from '../../../schemas/alert.ts';
import type { FeelingState, Mood } from '../../playbook/feeling.ts';
import type { Standing } from '../../playbook/standing.ts';
import type { IconName } from '../icons.ts';
import type { Messages } from '../messages/messages.ts';

/** A status as it is shown: silhouette, word, colour. */
export interface StatusView {
  tone: '' | 'ok' | 'watch' | 'risk' | 'info' | 'idle';
  icon: IconName;
  word: string;
}

const standings: Record<Standing, Omit<StatusView, 'word'>> = {
  ok: { tone: 'ok', icon: 'ok' },
  watch: { tone: 'watch', icon: 'watch' },
  risk: { tone: 'risk', icon: 'risk' },
  opportunity: { tone: 'info', icon: 'opp' },
  waiting: { tone: '', icon: 'wait' },
  paused: { tone: '', icon: 'pause' },
  ended: { tone: '', icon: 'idle' },
};

export function standingView(standing: Standing, messages: Messages): StatusView {
  return { ...standings[standing], word: messages.standing[standing] };
}

const severities: Record<Severity, Omit<StatusView, 'word'>> = {
  critical: { tone: 'risk', icon: 'risk' },
  high: { tone: 'risk', icon: 'risk' },
  low: { tone: 'watch', icon: 'watch' },
  info: { tone: '', icon: 'eye' },
};

/** How much an alert asks for, in the signs of the standing that it makes. */
export function severityView(severity: Severity, messages: Messages): StatusView {
  return { ...severities[severity], word: messages.alert.severity[severity] };
}

/** A mood as a face, a word and a class. */
export interface MoodView {
  mood: Mood;
  icon: IconName;
  word: string;
  tone: '' | 'bad' | 'faded';
}

const faces: Record<Mood, IconName> = {
  good: 'good',
  neutral: 'flat',
  poor: 'bad',
  faded: 'none',
  none: 'none',
};

export function moodView({ mood }: Pick<FeelingState, 'mood'>, messages: Messages): MoodView {
  const tone = mood === 'poor' ? 'bad' : mood === 'faded' || mood === 'none' ? 'faded' : '';
  return { mood, icon: faces[mood], word: messages.mood[mood], tone };
}
