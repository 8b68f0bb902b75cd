import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import { placeholders } from '../../records/placeholders.ts';
import type { AnyRecord } from '../../records/record.ts';

const words: ReadonlySet<string> = new Set(
  Object.values(placeholders).flatMap((each) => Object.values(each)),
);

/** Whether a text is what a new record begins with: that alone is told of it. */
export function isPlaceholder(text: string): boolean {
  return words.has(text);
}

/** A line of text that is a placeholder and nothing else: a paragraph, an item of a list, a step with its braces. */
const line = new RegExp(
  `^[ \\t]*(?:[-*] (?:\\[[ xX]\\] )?)?(${[...words].map(escaped).join('|')})(?: \\{[^}\\n]*\\})?[ \\t]*\\r?$`,
  'gm',
);

/** Texts of a template that nobody has replaced: they would be published as if they were facts. */
export function leftPlaceholders(record: AnyRecord): Problem[] {
  const fields = holdsPlaceholder(record.data)
    ? stringsOf(record.data, []).filter(({ text }) => words.has(text))
    : [];
  return [
    ...fields.map(({ text, path }): Problem => ({ ...unfilled(text), path })),
    ...[...record.markdown.matchAll(line)].map((match): Problem => {
      const before = record.markdown.slice(0, match.index).split('\n').length - 1;
      return { ...unfilled(match[1] ?? ''), line: record.markdownLine + before };
    }),
  ];
}

function unfilled(text: string): Problem {
  return {
    rule: 'placeholder',
    message: `“${text}” is what a new record begins with, and nobody has replaced it.`,
    hint: 'Write what is meant, or take it out.',
  };
}

/** Asked of every record, of which hardly one does: places are told only then. */
function holdsPlaceholder(value: unknown): boolean {
  if (typeof value === 'string') return words.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(holdsPlaceholder);
}

function stringsOf(value: unknown, path: DataPath): { text: string; path: DataPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => stringsOf(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => stringsOf(each, [...path, key]));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
