import type { MapNode } from './map-node.ts';
import { cleanText, safeHref } from '../text/markup.ts';

/** What a node says of itself by a small drawing: ticked or not, that it has a note, that it leads somewhere. */
export type Sign = 'done' | 'open' | 'note' | 'page' | 'web';

/** Room for a sign with its gap, px. */
export const signStep = 17;

/** Drawn around its own origin, at most 6 px in each direction. */
const drawings: Readonly<Record<Sign, string>> = {
  done: '<rect x="-5.5" y="-5.5" width="11" height="11" rx="2"/><path d="M-3 0-1 2.5 3.5-3"/>',
  open: '<rect x="-5.5" y="-5.5" width="11" height="11" rx="2"/>',
  note: '<path d="M-4-5H4V2L1 5H-4ZM-2-2H2M-2 .5H2"/>',
  page: '<path d="M-4 0H4M1-3 4 0 1 3"/>',
  web: '<path d="M-3 3 3-3M-1.5-3H3V1.5"/>',
};

/** The sign with its middle at `x`, `y` (px); behind a text from right to left an arrow points to the left. */
export function drawSign(sign: Sign, x: number, y: number, rightToLeft: boolean): string {
  const mirror = rightToLeft && (sign === 'page' || sign === 'web') ? ' scale(-1 1)' : '';
  return `<g class="sg ${sign}" transform="translate(${x} ${y})${mirror}" fill="none">${drawings[sign]}</g>`;
}

/** The box before the text. */
export function tickOf({ done }: MapNode): Sign | undefined {
  return done === undefined ? undefined : done ? 'done' : 'open';
}

/** The signs behind the text. */
export function signsAfter({ note, href }: MapNode): Sign[] {
  const address = safeHref(href);
  const signs: Sign[] = cleanText(note ?? '') === '' ? [] : ['note'];
  if (address !== undefined) signs.push(/^[a-z]+:/i.test(address) ? 'web' : 'page');
  return signs;
}
