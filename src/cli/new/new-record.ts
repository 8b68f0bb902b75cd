/** `jornada new`: writes the beginning of a record that passes the check. */
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Kind } from '../../../schemas/kind-names.ts';
import { namedAfter, places } from '../../../schemas/kinds.ts';
import { isDay } from '../../../schemas/values.ts';
import type { PlaybookSource } from '../../playbook-source.ts';
import { type Problem, printPath } from '../../records/diagnostic.ts';
import { rules } from '../../records/rules.ts';
import { findSecrets } from '../../records/secrets/find-secrets.ts';
import { makeMask } from '../../records/secrets/mask.ts';
import { parts } from '../../records/templates/parts.ts';
import { draftText } from '../../records/templates/templates.ts';
import { printable, shorten } from '../../records/words.ts';
import { WriteError } from '../../records/write/write-error.ts';
import { knownOf, unknownId } from '../unknown-id.ts';
import { type Answers, MisuseError } from './answers.ts';
import { type Asker, askMissing, Cancelled } from './ask.ts';
import { type Desk, openDesk, problemsOf } from './desk.ts';
import { makeDraft, whatIsMissing } from './make-draft.ts';
import { argumentsOf, idFor, pathOf } from './new-place.ts';
import { nextNumber } from './next-number.ts';
import { writeNew } from './write-new.ts';

export interface NewOptions {
  /** Prints the record instead of writing it. */
  dryRun: boolean;
  /** Asks for what is missing; absent where nobody can answer. */
  asker?: Asker | undefined;
  /** The command whose flags are named where something is missing: every field is given to `import` with `--set`. */
  command?: 'new' | 'import';
}

/**
 * Writes a new record. Answers 0; 1 where the playbook cannot be read, so that nothing can be written into it; 2 where
 * what was asked for cannot be, which is told on the standard error.
 */
export async function newRecord(
  source: PlaybookSource,
  kind: Kind,
  given: Answers,
  options: NewOptions,
): Promise<number> {
  const desk = openDesk(source, new Date(), kind === 'site');
  const closed = kind === 'site' ? undefined : whyClosed(desk);
  if (closed !== undefined) return say(closed, 1);
  return placeRecord(desk, kind, given, options);
}

/** Why nothing can be written into a playbook; undefined where it can. */
export function whyClosed(desk: Desk): string | undefined {
  if (desk.playbook) return undefined;
  return existsSync(join(desk.content, 'site.md'))
    ? `${shown(desk, 'site.md')} has an error. See what is wrong with: jornada check`
    : `there is no ${shown(desk, 'site.md')}. Begin with: jornada new site`;
}

/** Writes a new record into a playbook that was read; answers as `newRecord` does. */
export async function placeRecord(
  desk: Desk,
  kind: Kind,
  given: Answers,
  { dryRun, asker, command = 'new' }: NewOptions,
): Promise<number> {
  try {
    checkNames(kind, given, desk);
    const answers = asker ? await askMissing(kind, given, desk, asker) : given;
    const { path, text, notes } = makeRecord(kind, answers, desk, command);
    if (dryRun) process.stdout.write(text);
    else if (writeNew(desk.content, path, text)) process.stdout.write(`Wrote ${shown(desk, path)}.\n`);
    else throw new MisuseError(isThere(kind, desk, path, command));
    process.stderr.write(notes.map((note) => `${note}\n`).join(''));
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) return say('nothing was written.', 2);
    if (error instanceof MisuseError || error instanceof WriteError) return say(error.message, 2);
    if (error instanceof FaultyFileError) return say(`${error.message}\nNothing was written.`, 1);
    throw error;
  }
}

function say(message: string, code: number): number {
  process.stderr.write(`jornada: ${message}\n`);
  return code;
}

/** @throws MisuseError if something named is not there. */
function checkNames(kind: Kind, answers: Answers, { playbook }: Desk): void {
  const after = namedAfter[kind];
  const missing =
    (playbook && unknownId('client', answers.client, playbook.clients)) ??
    (playbook && after && unknownId(after.join(' or '), answers.after, knownOf(playbook, after)));
  if (missing !== undefined) throw new MisuseError(missing);
  if (answers.date !== undefined && !isDay(answers.date)) {
    throw new MisuseError(
      `"${printable(answers.date)}" is not a day. Write it as YYYY-MM-DD, such as 2026-11-20.`,
    );
  }
}

function makeRecord(
  kind: Kind,
  answers: Answers,
  desk: Desk,
  command: 'new' | 'import',
): { path: string; text: string; notes: string[] } {
  const words = argumentsOf(kind).filter(({ name, required }) => required && answers[name] === undefined);
  if (words.length > 0) {
    const usage = argumentsOf(kind).map(({ label, required }) =>
      required ? label.toUpperCase() : `[${label.toUpperCase()}]`,
    );
    throw new MisuseError(
      `a new ${kind} needs ${list(words.map(({ label }) => label.toUpperCase()))}. Write: jornada new ${kind} ${usage.join(' ')}`,
    );
  }
  const draft = makeDraft(kind, answers, desk);
  checkWhole(kind, draft, command);
  const { name, title } = draft.data;
  const id = answers.id ?? answers.path ?? answers.after ?? idFor(name ?? title ?? answers.type);
  const number = (folder: string) => nextNumber(desk.loaded, folder);
  const path = pathOf(kind, { client: answers.client, id, date: answers.date ?? desk.today, number });
  if (path === undefined) {
    throw new MisuseError(
      `no file name can be made from ${JSON.stringify(name ?? title ?? '')}. Write one: ${command === 'new' ? `jornada new ${kind} ID` : '--id ID'}`,
    );
  }
  if (existsSync(join(desk.content, path))) throw new MisuseError(isThere(kind, desk, path, command));
  const text = draftText(kind, draft);
  const problems = problemsOf(desk, path, text);
  if (command === 'new') {
    if (problems.length > 0) throw new MisuseError(problems.map(printProblem).join('\njornada: '));
    return { path, text, notes: [] };
  }
  // of a file of another tool only an error is in the way; the rest is for whoever tidies the record up
  const print = (problem: Problem) => placeIn(text, problem) + printProblem(problem);
  const errors = problems.filter(({ rule, severity = rules[rule].severity }) => severity === 'error');
  if (errors.length > 0) {
    const isSaid = errors.some((problem) =>
      answers.sets.some(({ path: [key] }) => problem.path?.[0] === key),
    );
    throw new (isSaid ? MisuseError : FaultyFileError)(errors.map(print).join('\njornada: '));
  }
  return { path, text, notes: problems.map(print) };
}

/** What a file of another tool holds would be an error in a record. */
class FaultyFileError extends Error {}

/** Most signs of a line that are shown. */
const SHOWN = 60;

/** Where in a record that was not written a problem is; a secret is not printed. */
function placeIn(text: string, { line }: Problem): string {
  const written = line === undefined ? undefined : text.split('\n')[line - 1]?.trim();
  if (!written || written === '---') return '';
  const mask = makeMask(findSecrets(text).values);
  return `“${shorten(printable(mask(written)), SHOWN)}”: `;
}

/** @throws MisuseError if something has to be said that was not. */
function checkWhole(kind: Kind, draft: Parameters<typeof whatIsMissing>[1], command: 'new' | 'import'): void {
  const { fields, paths, part } = whatIsMissing(kind, draft);
  const isNew = command === 'new';
  const flags = [
    ...fields.map(({ flag, name, isSimple }) =>
      (isNew ? isSimple : name === 'title') ? `--${flag}` : `--set ${name}=…`,
    ),
    ...paths.map((path) => `--set ${path}=…`),
    ...(part && isNew ? [`--${parts[kind]?.name}`] : []),
  ];
  if (flags.length === 0) return;
  throw new MisuseError(`a new ${kind} needs ${list(flags)}. What each means: jornada new ${kind} --help`);
}

function printProblem({ path = [], message, hint }: Problem): string {
  const place = printPath(path);
  const isNamed = place === '' || message.includes(`\`${place}\``);
  return printable(`${isNamed ? '' : `${place}: `}${message} ${hint}`);
}

function isThere(kind: Kind, desk: Desk, path: string, command: 'new' | 'import'): string {
  // the name of some files is not free: there is one scope, and one run of a procedure
  const isFree = /\{(?:id|path|client)\}[^/]*$/.test(places[kind]) && namedAfter[kind] === undefined;
  const rename = `Give the new record another name${command === 'import' ? ' with --id' : ''}`;
  const way = isFree || kind === 'client' ? `${rename}, or edit` : 'Edit';
  return `${shown(desk, path)} is there already, and it stays as it is. ${way} ${basename(path)}.`;
}

function shown({ content }: Desk, path: string): string {
  const file = relative(process.cwd(), join(content, path));
  return printable(file.startsWith('..') ? join(content, path) : file).replaceAll('\\', '/');
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
