/** What people write in braces that is not quite an attribute, and what they meant. */
import { isDay, isId } from '../../../schemas/values.ts';
import { dayMeant } from '../day-meant.ts';
import type { Problem } from '../diagnostic.ts';
import { type Attributes, attributesOf, type Part } from './attributes.ts';

/** The attributes that may stand in some braces. */
export interface Allowed {
  values: string[];
  flags: string[];
}

/** Attributes whose value may be of several words, and then needs quotation marks. */
const TEXTS = ['skipped', 'when', 'badge'];
const NAMES = ['role', 'by'];
const LENGTHS = ['takes', 'due'];

/**
 * The attributes as they were meant, with a problem for every one that is written otherwise. A part that was mended is
 * not found wrong a second time, and one that nothing is made of stays as it is.
 */
export function mendAttributes(
  given: Attributes,
  line: number,
  allowed: Allowed,
): { attributes: Attributes; problems: Problem[] } {
  const problems: Problem[] = [];
  const mended: Part[] = [];
  const rest = [...given.parts];
  const note = (column: number, message: string, hint: string) =>
    problems.push({ rule: 'step-attribute', line, column, message, hint });
  for (let part = rest.shift(); part; part = rest.shift()) {
    const named = part.kind === 'id' || part.quoted ? undefined : nameOf(part, rest, allowed);
    if (!named) {
      mended.push(part);
      continue;
    }
    const words = takeWords(named.name, named.value, rest, allowed);
    const written = [named.value, ...words].filter((word) => word !== '').join(' ');
    const value = written.replace(/^["'“”„«‘’]+|["'“”»‘’]+$/gu, '').trim();
    const isText = TEXTS.includes(named.name);
    if (value !== '') mended.push({ ...part, kind: 'value', name: named.name, value });
    const right = `${named.name}=${isText || value.includes(' ') ? `"${value}"` : value}`;
    if (value === '')
      note(part.column, `\`${named.name}\` has no value.`, `Write it as \`${named.name}=…\`.`);
    else if (written !== value) {
      const isOpen = written.startsWith('"') && !written.slice(1).includes('"');
      const what = isOpen ? 'is not closed' : 'is not a straight one';
      note(
        part.column,
        `The quotation mark of \`${named.name}\` ${what}.`,
        `Write \`${named.name}="${value}"\`.`,
      );
    } else if (isText && words.length > 0) {
      note(
        part.column,
        `\`${named.name}=${value}\` has several words.`,
        `Put them in quotes: \`${named.name}="${value}"\`.`,
      );
    } else if (!named.isRight) {
      note(
        part.column,
        `\`${named.raw}\` is not written as the others in the braces.`,
        `Write \`${right}\`, with an equals sign and no spaces around it.`,
      );
    }
  }
  return { attributes: attributesOf(withoutBare(mended, allowed, note), given.column), problems };
}

interface Named {
  name: string;
  value: string;
  raw: string;
  /** Written as `name=value`. */
  isRight: boolean;
}

/** A part that gives a value to a known name, also as `name: value`, `name = value` or with an open quotation mark. */
function nameOf(part: Part, rest: Part[], { values }: Allowed): Named | undefined {
  if (part.kind === 'value') {
    return values.includes(part.name) ? { ...part, isRight: true } : undefined;
  }
  const [, name = '', sign = '', value = ''] = /^([\w-]+)([:=]?)(.*)$/.exec(part.raw) ?? [];
  if (!values.includes(name)) return undefined;
  const next = rest[0]?.raw ?? '';
  if (sign === '' && !/^[:=]/.test(next)) return undefined;
  let raw = part.raw;
  let found = value;
  if (sign === '') {
    rest.shift();
    raw = `${raw} ${next}`;
    found = next.slice(1);
  }
  if (found === '' && rest[0]?.kind === 'word') {
    found = rest.shift()?.raw ?? '';
    raw = `${raw} ${found}`;
  }
  return { name, value: found, raw, isRight: sign === '=' && raw === part.raw };
}

/** The words behind a value that belong to it. */
function takeWords(name: string, value: string, rest: Part[], { values, flags }: Allowed): string[] {
  const words: string[] = [];
  const isOpen = /^["'“„«‘]/u.test(value) && !/["'”“»’]$/u.test(value.slice(1));
  const belongs = ({ kind, raw }: Part): boolean => {
    if (isOpen) return !/["'”»’]$/u.test(words.at(-1) ?? '');
    if (kind !== 'word' || flags.includes(raw)) return false;
    if (TEXTS.includes(name)) return !/^[\w-]+[:=]/.test(raw) || !values.includes(raw.split(/[:=]/)[0] ?? '');
    if (NAMES.includes(name)) return /^\p{L}[\p{L}'’-]*$/u.test(raw) && !values.includes(raw);
    return LENGTHS.includes(name) && /^[+-]?\d+$/.test(value) && /^\p{L}+$/u.test(raw) && words.length === 0;
  };
  while (rest[0] && belongs(rest[0])) words.push(rest.shift()?.raw ?? '');
  return words;
}

/** A day and a person without their names are one fault: `2026-11-19 maria-silva`. */
function withoutBare(
  parts: Part[],
  { values, flags }: Allowed,
  note: (column: number, message: string, hint: string) => void,
): Part[] {
  const words = parts.filter(({ kind, raw }) => kind === 'word' && !flags.includes(raw));
  const day = words.find(({ raw }) => isDay(raw) || dayMeant(raw)?.rest === '');
  if (!day || !values.includes('done') || parts.some(({ name }) => name === 'done')) return parts;
  const hasBy = parts.some(({ kind, name }) => kind === 'value' && name === 'by');
  const person = hasBy ? undefined : words.find((word) => word !== day && isId(word.raw));
  const bare = words.filter((word) => word === day || word === person);
  const done: Part = { ...day, kind: 'value', name: 'done', value: dayMeant(day.raw)?.day ?? day.raw };
  const by: Part | undefined = person && { ...person, kind: 'value', name: 'by', value: person.raw };
  note(
    bare[0]?.column ?? day.column,
    `\`${bare.map(({ raw }) => raw).join(' ')}\` stands in the braces without saying what it is.`,
    `Write \`done=${done.value}${by ? ` by=${by.value}` : ''}\`.`,
  );
  return [...parts.filter((part) => !bare.includes(part)), done, ...(by ? [by] : [])];
}
