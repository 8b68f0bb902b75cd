import type { Span } from './bars.ts';
import type { GanttStanding } from './input.ts';

/** Silhouettes around their own origin, at most 6 px in each direction; those of the site's statuses. */
const silhouettes: Readonly<Record<GanttStanding, string>> = {
  done: '<circle class="f" r="5.5"/><path class="k" d="M-2.4.2-.7 1.9 2.4-1.7"/>',
  'done-late': '<path class="o" d="M0-5 5.5 4.7H-5.5Z"/><path class="o" d="M-1.6 1.6-.4 2.8 1.8.2"/>',
  late: '<path class="f" d="M-2.3-5.5H2.3L5.5-2.3V2.3L2.3 5.5H-2.3L-5.5 2.3V-2.3Z"/><path class="k" d="M0-2.8V.5M0 2.7v.1"/>',
  running: '<circle class="o" r="5.2"/><path class="o" d="M0-2.9V0L2 1.3"/>',
  planned: '<circle class="o" r="5.2" stroke-dasharray="2.2 2.2"/>',
};

export function standingMark(standing: GanttStanding): string {
  return silhouettes[standing];
}

/** A pennant on a pole: the day on which a campaign goes live. */
export function flagPath(x: number, middle: number, points: 'left' | 'right'): string {
  const tip = points === 'right' ? 9 : -9;
  return `M${x} ${middle + 9}V${middle - 9}l${tip} 4 ${-tip} 4`;
}

/** px between two strokes of a hatching. */
const STEP = 5;

/** Strokes at 45° that fill a bar, cut off at its edges: a pattern without an id, so that drawings never share one. */
export function hatchPath({ from, to }: Span, middle: number, half: number): string {
  const height = half * 2;
  const strokes: string[] = [];
  for (let foot = from - height + STEP; foot < to; foot += STEP) {
    const left = Math.max(from, foot);
    const right = Math.min(to, foot + height);
    if (right <= left) continue;
    const y = (x: number) => round(middle + half - (x - foot));
    strokes.push(`M${round(left)} ${y(left)}L${round(right)} ${y(right)}`);
  }
  return strokes.join('');
}

/** The small picture of a part of the drawing for its key; the word has to stand beside it. */
export function ganttKeyMark(part: 'plan' | 'work' | 'over' | 'due' | 'live'): string {
  const drawings = {
    plan: '<rect class="plan" x="1" y="2" width="24" height="14" rx="2"/>',
    work: '<rect class="plan" x="1" y="2" width="24" height="14" rx="2"/><rect class="work" x="1" y="5.5" width="16" height="7" rx="2"/>',
    over: `<rect class="over" x="1" y="2" width="24" height="14" rx="2"/><path class="hatch" d="${hatchPath({ from: 1, to: 25 }, 9, 7)}"/>`,
    due: '<path class="plan" d="M13 3 19 9 13 15 7 9Z"/>',
    live: `<path class="live" d="${flagPath(9, 9, 'right')}"/>`,
  };
  return `<svg class="gantt-sheet" viewBox="0 0 26 18" width="26" height="18" aria-hidden="true">${drawings[part]}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
