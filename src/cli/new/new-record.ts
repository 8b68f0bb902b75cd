/** `jornada new`: writes the beginning of a record that passes the check. */
import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Kind } from '../../../schemas/kind-names.ts';
import { namedAfter, places } from '../../../schemas/kinds.ts';
import { isDay } from '../../../schemas/values.ts';
import type { PlaybookSource } from '../../playbook-source.ts';
import { type Problem, printPath } from '../../records/diagnostic.ts';
import { parts } from '../../records/templates/parts.ts';
import { draftText } from '../../records/templates/templates.ts';
import { printable } from '../../records/words.ts';
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
}

/**
 * Writes a new record. Answers 0; 1 where the playbook cannot be read, so that nothing can be written into it; 2 where
 * what was asked for cannot be, which is told on the standard error.
 */
export async function newRecord(
  source: PlaybookSource,
  kind: Kind,
  given: Answers,
  { dryRun, asker }: NewOptions,
): Promise<number> {
  const desk = openDesk(source, new Date(), kind === 'site');
  if (!desk.playbook && kind !== 'site') {
    const isThere = existsSync(join(desk.content, 'site.md'));
    const why = isThere
      ? `${shown(desk, 'site.md')} has an error. See what is wrong with: jornada check`
      : `there is no ${shown(desk, 'site.md')}. Begin with: jornada new site`;
    return say(why, 1);
  }
  try {
    checkNames(kind, given, desk);
    const answers = asker ? await askMissing(kind, given, desk, asker) : given;
    const { path, text } = makeRecord(kind, answers, desk);
    if (dryRun) process.stdout.write(text);
    else if (writeNew(desk.content, path, text)) process.stdout.write(`Wrote ${shown(desk, path)}.\n`);
    else throw new MisuseError(isThere(kind, desk, path));
    return 0;
  } catch (error) {
    if (error instanceof Cancelled) return say('nothing was written.', 2);
    if (error instanceof MisuseError || error instanceof WriteError) return say(error.message, 2);
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

function makeRecord(kind: Kind, answers: Answers, desk: Desk): { path: string; text: string } {
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
  checkWhole(kind, draft);
  const { name, title } = draft.data;
  const id = answers.id ?? answers.path ?? answers.after ?? idFor(name ?? title ?? answers.type);
  const number = (folder: string) => nextNumber(desk.loaded, folder);
  const path = pathOf(kind, { client: answers.client, id, date: answers.date ?? desk.today, number });
  if (path === undefined) {
    throw new MisuseError(
      `no file name can be made from ${JSON.stringify(name ?? title ?? '')}. Write one: jornada new ${kind} ID`,
    );
  }
  if (existsSync(join(desk.content, path))) throw new MisuseError(isThere(kind, desk, path));
  const text = draftText(kind, draft);
  const problems = problemsOf(desk, path, text);
  if (problems.length > 0) throw new MisuseError(problems.map(printProblem).join('\njornada: '));
  return { path, text };
}

/** @throws MisuseError if something has to be said that was not. */
function checkWhole(kind: Kind, draft: Parameters<typeof whatIsMissing>[1]): void {
  const { fields, paths, part } = whatIsMissing(kind, draft);
  const flags = [
    ...fields.map(({ flag, name, isSimple }) => (isSimple ? `--${flag}` : `--set ${name}=…`)),
    ...paths.map((path) => `--set ${path}=…`),
    ...(part ? [`--${parts[kind]?.name}`] : []),
  ];
  if (flags.length === 0) return;
  throw new MisuseError(`a new ${kind} needs ${list(flags)}. What each means: jornada new ${kind} --help`);
}

function printProblem({ path = [], message, hint }: Problem): string {
  const place = printPath(path);
  const isNamed = place === '' || message.includes(`\`${place}\``);
  return printable(`${isNamed ? '' : `${place}: `}${message} ${hint}`);
}

function isThere(kind: Kind, desk: Desk, path: string): string {
  // the name of some files is not free: there is one scope, and one run of a procedure
  const isFree = /\{(?:id|path|client)\}[^/]*$/.test(places[kind]) && namedAfter[kind] === undefined;
  const way = isFree || kind === 'client' ? 'Give the new record another name, or edit' : 'Edit';
  return `${shown(desk, path)} is there already, and it stays as it is. ${way} ${basename(path)}.`;
}

function shown({ content }: Desk, path: string): string {
  const file = relative(process.cwd(), join(content, path));
  return printable(file.startsWith('..') ? join(content, path) : file).replaceAll('\\', '/');
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en').format(words);
}
