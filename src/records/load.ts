import { existsSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Kind } from '../../schemas/kind-names.ts';
import { type ContentFile, listContentFiles, type ReadText, readText } from './content-files.ts';
import type { IdsOf } from './describe-value.ts';
import { type Diagnostic, type Problem, printPath } from './diagnostic.ts';
import { YAML_LINE } from './fences.ts';
import { readFrontmatter } from './frontmatter.ts';
import { type ParsedFile, parseRecord } from './parse-record.ts';
import { type Place, type Placement, placeOf } from './place.ts';
import { makeLocator } from './positions.ts';
import type { AnyRecord, BrokenRecord } from './record.ts';
import { type RuleId, rules } from './rules.ts';
import { findSecretsInName, maskPath } from './secrets/find-in-name.ts';
import { findSecrets } from './secrets/find-secrets.ts';
import { makeMask } from './secrets/mask.ts';
import { columnOf } from './tables/read-table.ts';

/** Everything that a content folder holds. */
export interface LoadedContent {
  records: AnyRecord[];
  /** Files that are no records because of an error, as far as they can be read. */
  broken: BrokenRecord[];
  /** Whether an error hides what else may be wrong in its file. */
  incomplete: boolean;
  /** Where a file of a kind lies, whether or not it could be read: a reference to a broken record is not a second fault. */
  places: Place[];
  diagnostics: Diagnostic[];
  /** Gives problems found later, while linking, their file and line. */
  locate: (file: string, problems: readonly Problem[]) => Diagnostic[];
}

/** Files read before, by path, so that a second reading costs only what changed. */
export type LoadCache = Map<string, { bytes: number; modified: number; parsed: ReadFile }>;

/** A file as read, with the secrets that were found in it and that no message may print. */
interface ReadFile extends ParsedFile {
  secrets: string[];
}

/** A misuse of the command rather than a fault of the content: the folder is not there. */
export class ContentFolderError extends Error {}

/**
 * Reads every record below a folder. Never throws over content: what is wrong is in the diagnostics.
 *
 * @throws ContentFolderError if the folder does not exist.
 */
export function loadContent(folder: string, cache: LoadCache = new Map()): LoadedContent {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ContentFolderError(
      `There is no folder ${folder}. Name the folder of your records with --content DIR.`,
    );
  }
  const label = relative(process.cwd(), folder).split(sep).join('/') || '.';
  const secrets: string[] = [];
  const inNames: string[] = [];
  const findPlaces = (file: string, problems: readonly Problem[]) =>
    locateProblems(folder, label, file, problems);
  const files = listContentFiles(folder);
  const records: AnyRecord[] = [];
  const broken: BrokenRecord[] = [];
  let incomplete = false;
  const diagnostics: Diagnostic[] = [];
  const badFolders = new Set<string>();
  const placed = files.map((file) => ({ file, placement: placeOf(file.path) }));
  const meant = placed.map(({ file: { path }, placement }) => ({
    path,
    place: 'place' in placement ? placement.place : placement.meant,
  }));
  // where a file lies, or was meant to lie: what refers to it is right
  const places = meant.flatMap(({ place }) => place ?? []);
  const ids = idsAmong(places);
  for (const { file, placement } of placed) {
    const parsed = parseFile(folder, file, placement, cache, ids);
    const { record } = parsed;
    const named = findSecretsInName(file.path);
    const problems = [...named.problems, ...parsed.problems];
    inNames.push(...named.values);
    secrets.push(...parsed.secrets, ...named.values);
    if (record) records.push(record);
    if (parsed.broken) broken.push(parsed.broken);
    incomplete ||= !record && problems.some(({ rule }) => rule !== 'secret' && isError(rule));
    const badFolder = 'place' in placement ? undefined : placement.folder;
    const isTold = badFolder !== undefined && badFolders.has(badFolder);
    const news = isTold ? problems.filter(({ rule }) => rule !== 'bad-file-name') : problems;
    if (badFolder !== undefined) badFolders.add(badFolder);
    if (news.length > 0) diagnostics.push(...findPlaces(file.path, news));
  }
  const paths = new Set(files.map((file) => file.path));
  for (const path of cache.keys()) if (!paths.has(path)) cache.delete(path);
  diagnostics.push(...findMissingFiles(meant).flatMap(({ file, problem }) => findPlaces(file, [problem])));
  const mask = maskDiagnostic(makeMask(secrets), inNames);
  const locate = (file: string, problems: readonly Problem[]) => findPlaces(file, problems).map(mask);
  return { records, broken, incomplete, places, diagnostics: diagnostics.map(mask), locate };
}

/** Messages quote what is wrong, and what is wrong may be a secret, of this file or of another; so may a file's name. */
function maskDiagnostic(
  mask: (text: string) => string,
  inNames: readonly string[],
): (found: Diagnostic) => Diagnostic {
  return (found) => {
    const file = maskPath(found.file, inNames);
    return found.rule === 'secret'
      ? { ...found, file }
      : { ...found, file, path: mask(found.path), message: mask(found.message), hint: mask(found.hint) };
  };
}

function isError(rule: RuleId): boolean {
  return rules[rule].severity === 'error';
}

function idsAmong(places: readonly Place[]): IdsOf {
  const ids = new Map<Kind, string[]>();
  return (kind) => {
    let found = ids.get(kind);
    if (!found) {
      found = places.flatMap((place) => (place.kind === kind ? [place.id] : [])).sort();
      ids.set(kind, found);
    }
    return found;
  };
}

function parseFile(
  folder: string,
  file: ContentFile,
  placement: Placement,
  cache: LoadCache,
  ids: IdsOf,
): ReadFile {
  if (file.problems.length > 0) return { problems: file.problems, secrets: [] };
  const before = cache.get(file.path);
  if (before && before.bytes === file.bytes && before.modified === file.modified) return before.parsed;
  const read = readText(folder, file.path);
  const { values, problems } = findSecrets(read.text || (read.undecoded ?? ''));
  const found = parseText(file.path, placement, read, ids);
  const parsed: ReadFile = { ...found, problems: [...problems, ...found.problems], secrets: values };
  // what is said of a file with an error names ids of others, which may change while it does not
  if (parsed.record) cache.set(file.path, { bytes: file.bytes, modified: file.modified, parsed });
  return parsed;
}

function parseText(path: string, placement: Placement, read: ReadText, ids: IdsOf): ParsedFile {
  if ('place' in placement) return readRecord(path, placement.place, read, ids);
  // under a wrong name there is no record, but what is wrong in it can be said at once
  const { problem, meant, readAs = meant } = placement;
  const inside = readAs && readRecord(path, readAs, read, ids);
  const { record, broken = record } = inside ?? {};
  return { ...(broken && { broken }), problems: [problem, ...(inside?.problems ?? [])] };
}

function readRecord(path: string, place: Place, { text, problems }: ReadText, ids: IdsOf): ParsedFile {
  if (problems.some(({ rule }) => isError(rule))) return { problems };
  const parsed = parseRecord(path, place, text, ids);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

interface PlacedFile {
  path: string;
  place: Place | undefined;
}

function findMissingFiles(files: readonly PlacedFile[]): { file: string; problem: Problem }[] {
  const missing: { file: string; problem: Problem }[] = [];
  if (!files.some(({ place }) => place?.kind === 'site')) {
    missing.push({
      file: 'site.md',
      problem: {
        rule: 'missing-site',
        message: 'There is no site.md.',
        hint: 'Create it with `name`, `locale`, `timezone`, `currency` and `country` between two lines of `---`.',
      },
    });
  }
  const folderOf = ({ path }: PlacedFile) => /^clients\/([^/]+)\/./.exec(path)?.[1] ?? [];
  const known = new Set(files.filter(({ place }) => place?.kind === 'client').flatMap(folderOf));
  for (const client of new Set(files.flatMap(folderOf))) {
    if (known.has(client)) continue;
    missing.push({
      file: `clients/${client}/client.md`,
      problem: {
        rule: 'missing-client',
        message: `The folder clients/${client}/ has no client.md.`,
        hint: 'Create it with `name`, `owner`, `journey` and `start`, or move the other files to the folder of their client.',
      },
    });
  }
  return missing;
}

function locateProblems(
  folder: string,
  label: string,
  path: string,
  problems: readonly Problem[],
): Diagnostic[] {
  const file = label === '.' ? path : `${label}/${path}`;
  const needsYaml = problems.some((problem) => problem.path && problem.line === undefined);
  const read = needsYaml ? readFrontmatter(readText(folder, path).text) : undefined;
  const locator = read && 'frontmatter' in read ? makeLocator(read.frontmatter.yaml) : undefined;
  const needsTable = problems.some(({ cell }) => cell !== undefined);
  const lines = needsTable ? readText(folder, path).text.split('\n') : [];
  const columnOfCell = ({ line = 1, cell }: Problem) =>
    cell === undefined ? undefined : columnOf(lines[line - 1] ?? '', cell, ',');
  return problems.map((problem) => {
    const found = problem.path && locator?.(problem.path, problem.atKey ?? false);
    return {
      rule: problem.rule,
      severity: problem.severity ?? rules[problem.rule].severity,
      file,
      line: problem.line ?? (found ? found.line + YAML_LINE - 1 : 1),
      column: problem.column ?? columnOfCell(problem) ?? found?.column ?? 1,
      path: problem.path ? printPath(problem.path) : '',
      message: problem.message,
      hint: problem.hint,
    };
  });
}
