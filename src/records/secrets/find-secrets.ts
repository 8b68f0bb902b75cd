import type { Problem } from '../diagnostic.ts';
import { allows, checkAllowances, findAllowances, withoutAllowances } from './allow.ts';
import { findRandomText } from './entropy.ts';
import { findLabelledSecrets, labelHints } from './labels.ts';
import { findMoreTokens, moreHints } from './more-tokens.ts';
import type { Secret } from './secret.ts';
import { findServiceTokens, tokenHints } from './service-tokens.ts';
import { findUrlPasswords } from './url-passwords.ts';

/** A file with more is a list of passwords, and the first lines say so. */
const MOST_TOLD = 50;

/** What is told of the secrets of a file, and the secrets themselves, which nothing may print. */
export interface FoundSecrets {
  problems: Problem[];
  values: string[];
}

/**
 * Finds passwords, keys and tokens in the whole text of a file, whatever it is and whether or not it can be read as a
 * record. What a comment allows with a reason is left out.
 */
export function findSecrets(text: string): FoundSecrets {
  const allowances = findAllowances(text);
  const searched = withoutAllowances(text, allowances);
  const found = joined([...findNamedSecrets(searched), ...findRandomText(searched)]);
  if (found.length + allowances.length === 0) return { problems: [], values: [] };
  const placed = placeAll(text, found);
  const told = placed.filter(({ line }) => !allowances.some((allowance) => allows(allowance, line)));
  return {
    problems: [
      ...told.slice(0, MOST_TOLD).map((one) => secretAt(one, isInBody(text, one.start), told.length)),
      ...checkAllowances(
        allowances,
        placed.map(({ line }) => line),
      ),
    ],
    values: told.map(({ start, end }) => text.slice(start, end)),
  };
}

/** One look for what all finders need, since nearly no record has any of it. */
const HINT = new RegExp([...tokenHints, ...moreHints, ...labelHints].join('|'));

/** Secrets that are told by how they begin or by what stands before them. */
export function findNamedSecrets(text: string): Secret[] {
  if (!HINT.test(text.toLowerCase())) return [];
  return [
    ...findServiceTokens(text),
    ...findMoreTokens(text),
    ...findUrlPasswords(text),
    ...findLabelledSecrets(text),
  ];
}

/** Finds that overlap are one; the first finder names it. */
function joined(secrets: readonly Secret[]): Secret[] {
  const apart: Secret[] = [];
  for (const secret of secrets.toSorted((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || secret.start >= last.end) apart.push({ ...secret });
    else last.end = Math.max(last.end, secret.end);
  }
  return apart;
}

/** Line and column, from 1, of finds in their order. */
function placeAll<T extends { start: number }>(text: string, found: readonly T[]) {
  let line = 1;
  let lineStart = 0;
  return found.map((each) => {
    for (let next = text.indexOf('\n', lineStart); next !== -1 && next < each.start; ) {
      line++;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { ...each, line, column: each.start - lineStart + 1 };
  });
}

function isInBody(text: string, offset: number): boolean {
  const close = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  return close === -1 ? !text.startsWith('---') : offset > close;
}

function secretAt(
  { what, line, column }: { what: string; line: number; column: number },
  inBody: boolean,
  count: number,
): Problem {
  const comment = inBody ? '<!-- jornada-allow secret: why -->' : '# jornada-allow secret: why';
  const more = count > MOST_TOLD ? ` The file has ${count} of them; the first ${MOST_TOLD} are told.` : '';
  return {
    rule: 'secret',
    line,
    column,
    message: `Here stands what looks like ${what}: ••••••.${more}`,
    hint: `Change it at the service now, because the history of git keeps it. Then put the new one into the vault and write only its place, like \`vault: "1Password › Aurora"\`. If it is none, say why on the line: \`${comment}\`.`,
  };
}
