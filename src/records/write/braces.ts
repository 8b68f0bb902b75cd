/** Changing what stands in the braces of a step and leaving the rest of them as it is written. */
import type { Attributes, Part } from '../bodies/attributes.ts';
import { WriteError } from './write-error.ts';

/** What stands behind a step in braces, besides its id: `null` takes it away. */
export type StepValues = Readonly<
  Partial<Record<'role' | 'due' | 'takes' | 'done' | 'by' | 'skipped', string | null>>
>;

export interface BracesChange {
  id?: string;
  optional?: boolean;
  extra?: boolean;
  values?: StepValues;
}

/**
 * What stands between the braces after a change; nothing where no braces are needed.
 *
 * @param inside what stands between them now.
 * @param attributes the same as it was read.
 * @throws WriteError for a value that braces cannot hold.
 */
export function changeBraces(inside: string, attributes: Attributes, change: BracesChange): string {
  const replaced: { part: Part; by: string }[] = [];
  const added: string[] = [];
  let first = '';
  const set = (part: Part | undefined, written: string) => {
    if (part) replaced.push({ part, by: written });
    else if (written !== '') added.push(written);
  };
  const { parts } = attributes;
  if (change.id !== undefined && change.id !== attributes.id) {
    const part = parts.find(({ kind }) => kind === 'id');
    if (part) replaced.push({ part, by: `#${change.id}` });
    else first = `#${change.id} `;
  }
  for (const [name, value] of Object.entries(change.values ?? {})) {
    const part = parts.find((each) => each.kind === 'value' && each.name === name);
    if (value === undefined || part?.value === value) continue;
    set(part, value === null ? '' : attributeText(name, value));
  }
  for (const flag of ['optional', 'extra'] as const) {
    const wanted = change[flag];
    const part = parts.find(({ kind, name }) => kind === 'word' && name === flag);
    if (wanted !== undefined && wanted !== (part !== undefined)) set(part, wanted ? flag : '');
  }
  let text = inside;
  for (const { part, by } of replaced.sort((a, b) => b.part.column - a.part.column)) {
    text = splice(text, part.column - 1 - attributes.column, part.raw.length, by);
  }
  if (first === '' && added.length === 0) return text;
  const tail = /\s*$/.exec(text)?.[0] ?? '';
  const kept = [text.slice(0, text.length - tail.length), ...added].filter((each) => each !== '').join(' ');
  return `${first}${kept}`.trimEnd() + (text.trim() === '' ? '' : tail);
}

/** Replaces a part; taken away, the space in front of it goes with it. */
function splice(text: string, at: number, length: number, by: string): string {
  const [before, behind] = [text.slice(0, at), text.slice(at + length)];
  if (by !== '') return before + by + behind;
  return before.trim() === '' ? before + behind.trimStart() : before.trimEnd() + behind;
}

/**
 * `done=2026-05-05`, `skipped="not in this contract"`.
 *
 * @throws WriteError for what braces cannot hold: quotation marks, braces, line breaks, nothing.
 */
export function attributeText(name: string, value: string): string {
  const isQuotable = !/["“”„«»‘’{}\r\n]/.test(value) && !/^'|'$/.test(value);
  if (!isQuotable || value === '' || value.trim() !== value) {
    throw new WriteError(`\`${value}\` cannot stand behind \`${name}=\` in the braces of a step.`);
  }
  return /^[\w.+:/-]+$/.test(value) ? `${name}=${value}` : `${name}="${value}"`;
}
