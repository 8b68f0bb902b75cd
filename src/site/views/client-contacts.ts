import { daysBetween } from '../../playbook/calendar.ts';
import type { ClientState } from '../../playbook/client-state.ts';
import type { FeelingState } from '../../playbook/feeling.ts';
import { moodOf } from '../../playbook/feeling.ts';
import type { RecordOf } from '../../records/record.ts';
import { editLink } from '../repository-links.ts';
import type { Site } from '../site.ts';
import { nameOf } from '../titles.ts';
import { type MoodView, moodView } from './tones.ts';

/** A contact that took place, with what the manager perceived. */
export interface TouchpointView {
  id: string;
  day: string;
  date: string;
  ago: string;
  title: string;
  attendees: string;
  /** Markdown. */
  notes: string;
  next: { what: string; who: string; due: string; done: boolean }[];
  feeling: FeelingView | undefined;
  /** The record in the web editor. */
  edit: string | undefined;
}

export interface FeelingView {
  emotion: string;
  face: MoodView;
  satisfaction: number | undefined;
  trust: number | undefined;
  note: string | undefined;
}

/** Points of the two lines over time; x and y in percent of the drawing, y from the top. */
export interface FeelingChart {
  satisfaction: { x: number; y: number }[];
  trust: { x: number; y: number }[];
  days: { x: number; label: string }[];
  words: string;
}

export interface HappenedView {
  answer: string;
  recent: TouchpointView[];
  older: TouchpointView[];
  olderWord: string;
  chart: FeelingChart | undefined;
}

/** Contacts shown before the rest is folded. */
const RECENT = 4;

export function happenedView(state: ClientState, site: Site): HappenedView {
  const m = site.messages.client;
  const views = state.file.touchpoints.map((touchpoint) => touchpointView(touchpoint, site));
  const last = state.file.touchpoints[0]?.date;
  const older = views.slice(RECENT);
  return {
    answer: last ? m.happenedWhy(views.length, site.formats.shortDay(last)) : m.happenedNone,
    recent: views.slice(0, RECENT),
    older,
    olderWord: m.older(older.length),
    chart: feelingChart(state.feeling, site),
  };
}

function touchpointView(touchpoint: RecordOf<'touchpoint'>, site: Site): TouchpointView {
  const { messages, formats: f, playbook } = site;
  const { type, title, attendees, next, feeling } = touchpoint.data;
  const date = touchpoint.date ?? playbook.today;
  return {
    id: touchpoint.id,
    day: f.shortDay(date),
    date,
    ago: f.fromToday(daysBetween(playbook.today, date)),
    title: title ?? messages.touchpointType[type],
    edit: editLink(playbook.site.data, touchpoint.file),
    attendees: attendees.map((who) => nameOf(who, playbook)).join(', '),
    notes: touchpoint.markdown.trim(),
    next: next.map((action) => ({
      what: action.do,
      who: nameOf(action.who, playbook),
      due: f.shortDay(action.due),
      done: action.done !== undefined,
    })),
    feeling: feeling && {
      emotion: messages.emotion[feeling.emotion],
      face: moodView({ mood: moodOf(feeling) }, messages),
      satisfaction: feeling.satisfaction,
      trust: feeling.trust,
      note: feeling.note,
    },
  };
}

function feelingChart({ history }: FeelingState, site: Site): FeelingChart | undefined {
  const rated = history.filter(
    ({ feeling }) => feeling.satisfaction !== undefined || feeling.trust !== undefined,
  );
  const [first, last] = [rated[0], rated.at(-1)];
  if (!first || !last || rated.length < 2) return undefined;
  const span = Math.max(1, daysBetween(first.date, last.date));
  const x = (date: string) => Math.round((4 + (daysBetween(first.date, date) / span) * 90) * 10) / 10;
  const points = (scale: 'satisfaction' | 'trust') =>
    rated.flatMap(({ date, feeling }) => {
      const value = feeling[scale];
      return value === undefined ? [] : [{ x: x(date), y: (5 - value) * 24 + 8 }];
    });
  const values = (scale: 'satisfaction' | 'trust') =>
    rated.map(({ feeling }) => feeling[scale] ?? '–').join(', ');
  return {
    satisfaction: points('satisfaction'),
    trust: points('trust'),
    days: [first, last].map(({ date }) => ({ x: x(date), label: site.formats.shortDay(date) })),
    words: site.messages.client.feelingLine(values('satisfaction'), values('trust')),
  };
}
