/** `jornada import`: a file of a mind-map tool or an outliner becomes a record. */
import { idFromName } from '../../../schemas/names.ts';
import { isId } from '../../../schemas/values.ts';
import type { Loss, OutlineFormat } from '../../outlines/outline.ts';
import type { PlaybookSource } from '../../playbook-source.ts';
import { type Split, splitPacked } from '../../records/import/split-packed.ts';
import { counted } from '../../records/import/conversion.ts';
import { printable } from '../../records/words.ts';
import { type Answers, MisuseError, readSet } from '../new/answers.ts';
import type { Asker } from '../new/ask.ts';
import { openDesk } from '../new/desk.ts';
import { placeRecord, whyClosed } from '../new/new-record.ts';
import { checkTarget, convertOutline, type Target } from './convert.ts';
import type { ImportKind } from './kinds.ts';
import { readSource } from './read-source.ts';
import { takeBranch } from './take-branch.ts';
import { lossLines, splitLines } from './tell.ts';

export interface ImportOptions {
  as: ImportKind;
  format?: OutlineFormat;
  client?: string;
  questionnaire?: string;
  id?: string;
  title?: string;
  set?: string[];
  /** Text of a node: only what is below it is read. */
  branch?: string;
  split?: boolean;
  yes?: boolean;
  dryRun?: boolean;
}

/**
 * Makes a record of a file. Answers 0; 1 where the file or the playbook cannot be read, or the record would have an error;
 * 2 where what was asked for cannot be. Whatever it answers, a record is written whole or not at all, and none replaced.
 *
 * @param asker asks for what is missing, and before nodes are split; absent where nobody can answer.
 */
export async function importFile(
  source: PlaybookSource,
  file: string,
  options: ImportOptions,
  asker: Asker | undefined,
): Promise<number> {
  const desk = openDesk(source, new Date(), false);
  const closed = whyClosed(desk);
  if (closed !== undefined) return say(closed, 1);
  const target: Target = { kind: options.as, client: options.client, questionnaire: options.questionnaire };
  try {
    checkTarget(target, desk);
    const sets = (options.set ?? []).map(readSet);
    const read = await readSource(file, options.format);
    if (!read.ok) return say(unreadable(file, read), 1);
    const wanted = options.branch === undefined ? read.outline : takeBranch(read.outline, options.branch);
    const { outline, splits } = splitPacked(wanted);
    if (options.split && !(await agreesToSplit(splits, options, asker))) return 2;
    const tree = options.split ? outline : wanted;
    const titled = options.title === undefined ? tree : { ...tree, title: options.title };
    const made = convertOutline(titled, target, desk);
    const answers = answersFor(target, options, { data: made.data, body: made.body }, sets);
    const code = await placeRecord(desk, options.as, answers, {
      dryRun: options.dryRun ?? false,
      asker,
      command: 'import',
    });
    if (code !== 0) return code;
    tell([
      `Read ${printable(file === '-' ? 'the standard input' : file)} as ${read.format}; as a ${options.as} it is ${made.became}.`,
      ...(options.split ? [] : packedNote(splits)),
      ...made.notes,
      ...lossLines([...read.lost, ...replacedTitle(tree.title, options), ...made.lost]),
    ]);
    return 0;
  } catch (error) {
    if (error instanceof MisuseError) return say(error.message, 2);
    throw error;
  }
}

function answersFor(
  { kind, client, questionnaire }: Target,
  { id, title }: ImportOptions,
  content: { data: Record<string, unknown>; body: string },
  sets: Answers['sets'],
): Answers {
  const fields =
    typeof content.data['title'] === 'string' && content.data['title'] !== ''
      ? { title: content.data['title'] }
      : {};
  // what nobody said is not there: an empty title is asked for
  const { title: _, ...others } = content.data;
  const data = 'title' in fields ? content.data : others;
  if (title !== undefined && (kind === 'scope' || kind === 'briefing')) {
    throw new MisuseError(`a ${kind} has no title. Leave out --title.`);
  }
  if (id !== undefined && (kind === 'scope' || kind === 'briefing')) {
    throw new MisuseError(`the name of the file of a ${kind} follows from its client. Leave out --id.`);
  }
  if (id !== undefined && !isId(id)) {
    throw new MisuseError(
      `"${printable(id)}" is no name of a file. Write it in lower-case letters without accents, digits and single hyphens, such as --id ${idFromName(id) || 'first-call'}.`,
    );
  }
  return {
    fields,
    sets,
    parts: [],
    content: { data, body: content.body },
    ...(client !== undefined && { client }),
    ...(questionnaire !== undefined && { after: questionnaire }),
    ...(id !== undefined && { id }),
  };
}

/** Shows what would be split, and asks whether it should be. */
async function agreesToSplit(
  splits: readonly Split[],
  { yes = false, dryRun = false }: ImportOptions,
  asker: Asker | undefined,
): Promise<boolean> {
  if (splits.length === 0) {
    tell(['Nothing to split: no node holds a list typed into it, such as "1. … 2. …".']);
    return true;
  }
  tell(splitLines(splits));
  if (yes || dryRun) return true;
  if (!asker) {
    say(
      'nothing was written. Add --yes to split so and write, --dry-run to see the record, or leave out --split.',
      2,
    );
    return false;
  }
  const answer = await asker.choose({
    message: 'Split them so?',
    options: [
      { value: 'yes', label: 'Yes, split and go on' },
      { value: 'no', label: 'No, write nothing' },
    ],
  });
  if (answer !== 'yes') say('nothing was written.', 2);
  return answer === 'yes';
}

/** The text in the middle of the map, where another title was asked for. */
function replacedTitle(before: string, { title }: ImportOptions): Loss[] {
  return title === undefined || title === before ? [] : [{ what: 'the title of the file', where: [before] }];
}

function packedNote(splits: readonly Split[]): string[] {
  if (splits.length === 0) return [];
  const parts = splits.reduce((sum, split) => sum + split.parts.length, 0);
  const [has, makes] = splits.length === 1 ? ['holds', 'it'] : ['hold', 'them'];
  return [
    `${counted(splits.length, 'node')} ${has} a list typed into ${splits.length === 1 ? 'it' : 'one'}; --split makes ${counted(parts, 'node')} of ${makes}.`,
  ];
}

function unreadable(
  file: string,
  { message, hint, line }: { message: string; hint: string; line?: number },
): string {
  const place = line === undefined ? '' : `:${line}`;
  return printable(`${file === '-' ? 'the standard input' : file}${place}: ${message} ${hint}`);
}

function tell(lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

function say(message: string, code: number): number {
  process.stderr.write(`jornada: ${message}\n`);
  return code;
}
