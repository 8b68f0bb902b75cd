import type { NodeFacts } from '../grow.ts';
import { decodeBadge, encodeBadge } from './entities.ts';

/** What stands in braces behind a text. */
type Braces = Pick<NodeFacts, 'badges' | 'folded'>;

const PART = /\s*(?:#[\p{L}\p{N}_.-]+|badge="([^"]*)"|(folded)(?=\s|$))/uy;

/** Takes `{#id badge="2 days; ⭐" folded}` off the end of a line; braces that hold anything else are text. */
export function takeBraces(line: string): { text: string } & Braces {
  const open = line.endsWith('}') ? line.lastIndexOf('{') : -1;
  const inner = line.slice(open + 1, -1);
  if (open === -1 || line[open - 1] === '\\' || inner.trim() === '') return { text: line };
  const badges: string[] = [];
  let folded = false;
  PART.lastIndex = 0;
  while (PART.lastIndex < inner.trimEnd().length) {
    const part = PART.exec(inner);
    if (!part) return { text: line };
    if (part[1] !== undefined) badges.push(...part[1].split(';').map((badge) => decodeBadge(badge.trim())));
    if (part[2] !== undefined) folded = true;
  }
  return { text: line.slice(0, open).trimEnd(), badges, folded };
}

/** The braces for a node, with a blank before them; nothing where there is nothing to say. */
export function bracesFor({ badges = [], folded }: Braces): string {
  const parts = [
    ...(badges.length === 0 ? [] : [`badge="${badges.map(encodeBadge).join('; ')}"`]),
    ...(folded ? ['folded'] : []),
  ];
  return parts.length === 0 ? '' : ` {${parts.join(' ')}}`;
}
