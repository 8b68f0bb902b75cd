import type { Span } from './bars.ts';
import { flagPath, hatchPath, standingMark } from './marks.ts';
import type { GanttInput } from './input.ts';
import { type GanttSheet, layoutGantt, type PlacedText } from './layout.ts';
import { escapeXml } from '../text/markup.ts';

export type { GanttGroup, GanttInput, GanttRow, GanttStanding } from './input.ts';

/** Half the height of a planned bar and of what was worked, px. */
const PLANNED = 7;
const WORKED = 3.5;

/**
 * The schedule of a plan as drawings one below the other, each `<svg class="gantt-sheet">` small enough to stay whole on
 * a landscape page. They are hidden from screen readers: a table or list beside them has to say the same.
 */
export function renderGantt(input: GanttInput): string[] {
  return layoutGantt(input).map(renderSheet);
}

function renderSheet(sheet: GanttSheet): string {
  const { width, height, top } = sheet;
  const content = [
    ...sheet.ticks.map((x) => `<path class="tick" d="M${x} ${top - 18}V${height}"/>`),
    ...sheet.rules.map((y) => `<path class="rule" d="M0 ${y}H${width}"/>`),
    sheet.day === undefined ? '' : `<path class="day" d="M${sheet.day} 16V${height}"/>`,
    ...sheet.rows.map(renderRow),
    ...sheet.texts.map(renderText),
  ];
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg class="gantt-sheet" ${size} font-size="13" aria-hidden="true">\n${content.filter(Boolean).join('\n')}\n</svg>`;
}

function renderRow({ middle, standing, mark, bars }: GanttSheet['rows'][number]): string {
  const { planned, worked, over, due, delivered, live } = bars;
  const content = [
    over
      ? `${bar('over', over, middle, PLANNED)}<path class="hatch" d="${hatchPath(over, middle, PLANNED)}"/>`
      : '',
    planned ? bar('plan', planned, middle, PLANNED) : '',
    worked ? bar('work', worked, middle, WORKED) : '',
    due === undefined ? '' : diamond('plan', due, middle),
    delivered === undefined ? '' : diamond('work', delivered, middle),
    live ? `<path class="live" d="${flagPath(live.x, middle, live.points)}"/>` : '',
    `<g class="mark" transform="translate(${mark} ${middle})">${standingMark(standing)}</g>`,
  ];
  return `<g class="${standing}">${content.join('')}</g>`;
}

function bar(name: string, { from, to }: Span, middle: number, half: number): string {
  const width = Math.round((to - from) * 10) / 10;
  return `<rect class="${name}" x="${from}" y="${middle - half}" width="${width}" height="${half * 2}" rx="2"/>`;
}

function diamond(name: string, x: number, middle: number): string {
  return `<path class="${name}" d="M${x} ${middle - 6}L${x + 6} ${middle} ${x} ${middle + 6} ${x - 6} ${middle}Z"/>`;
}

function renderText({ kind, text, x, y, width, style }: PlacedText): string {
  const size = style.size === 13 ? '' : ` font-size="${style.size}"`;
  const length = Math.max(0.5, Math.round(width * 2) / 2);
  return `<text class="t-${kind}" x="${x}" y="${y}"${size} textLength="${length}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}
