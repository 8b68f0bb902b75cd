import type { MetricRow } from '../../../schemas/metrics.ts';
import type { Problem } from '../diagnostic.ts';
import type { ParsedFile } from '../parse-record.ts';
import type { Place } from '../place.ts';
import { shorten } from '../words.ts';
import { checkRow } from './check-row.ts';
import { readTable, type Separator, type TableLine } from './read-table.ts';

/** The columns of metrics.csv. */
export const METRIC_COLUMNS = ['date', 'metric', 'value'] as const;

const HEADER = METRIC_COLUMNS.join(',');
/** More faults of one file are not told one by one. */
const MOST_FAULTS = 100;

/** Reads the text of a metrics.csv. A table with a fault gives no record, as any other record with a fault. */
export function parseMetrics(path: string, place: Place, text: string): ParsedFile {
  const problems: Problem[] = [];
  const rows = readRows(text, problems);
  if (problems.length > 0) return { problems: capped(problems) };
  const record = {
    kind: 'metrics',
    id: place.id,
    client: place.client,
    date: undefined,
    file: path,
    data: { rows },
    markdown: '',
    markdownLine: 1,
    body: null,
  } as const;
  return { record, problems };
}

function readRows(text: string, problems: Problem[]): MetricRow[] {
  if (text.trim() === '') {
    problems.push({
      rule: 'empty-file',
      message: 'The file is empty.',
      hint: `Begin it with the line \`${HEADER}\`, or delete it.`,
    });
    return [];
  }
  const separator = separatorOf(text);
  const table = readTable(text, separator);
  problems.push(...table.problems);
  if (separator !== ',') problems.push(otherSeparator(separator));
  const [first, ...others] = table.lines;
  const lines = first ? linesToCheck(first, others, separator, problems) : [];
  let sources: string[] | undefined;
  const seen = new Map<string, MetricRow>();
  const rows: MetricRow[] = [];
  for (const line of lines) {
    const row = checkRow(
      line,
      separator,
      seen,
      (problem) => problems.push(problem),
      () => {
        sources ??= text.split('\n');
        return sources[line.line - 1] ?? '';
      },
    );
    if (row) rows.push(row);
  }
  return rows;
}

/** The separator that the first line has most of; a comma where it has none. */
function separatorOf(text: string): Separator {
  const [first = ''] = text.trimStart().split('\n', 1);
  const separators: Separator[] = [',', ';', '\t'];
  const count = (separator: Separator) => first.split(separator).length;
  return separators.reduce((best, each) => (count(each) > count(best) ? each : best));
}

function otherSeparator(separator: Separator): Problem {
  const name =
    separator === ';' ? 'semicolons, as Excel writes them where numbers have a decimal comma' : 'tabs';
  const sign = separator === ';' ? '`;`' : 'tab';
  return {
    rule: 'malformed-csv',
    line: 1,
    message: `The columns are separated by ${name}; they must be separated by commas.`,
    hint: `Replace every decimal comma by a point and then every ${sign} by a comma: \`2026-09-30,active-users,112.5\`. Google Sheets and LibreOffice write it so by themselves when the language of the sheet is English.`,
  };
}

/** Checks the first line, and answers which lines hold figures. */
function linesToCheck(
  first: TableLine,
  others: readonly TableLine[],
  separator: Separator,
  problems: Problem[],
): readonly TableLine[] {
  const names = first.cells.map((name) => name.toLowerCase());
  if (first.cells.join(',') === HEADER) return others;
  const fault = (message: string, hint: string): Problem => ({
    rule: 'malformed-csv',
    line: first.line,
    message,
    hint,
  });
  if (/^\d/.test(names[0] ?? '')) {
    problems.push(
      fault(
        'The first line holds figures already; it must name the columns.',
        `Put the line \`${HEADER}\` above it.`,
      ),
    );
    return [first, ...others];
  }
  problems.push(
    fault(
      `The first line must be \`${HEADER}\`; it is \`${shorten(first.cells.join(separator))}\`.`,
      names.length === METRIC_COLUMNS.length && isReordered(names)
        ? `Put the columns into this order: \`${HEADER}\`.`
        : `Write \`${HEADER}\`.`,
    ),
  );
  return names.length === METRIC_COLUMNS.length && !isReordered(names) ? others : [];
}

function isReordered(names: readonly string[]): boolean {
  return METRIC_COLUMNS.every((name) => names.includes(name)) && names.join(',') !== HEADER;
}

function capped(problems: readonly Problem[]): Problem[] {
  const more = problems.length - MOST_FAULTS;
  const shown = problems.slice(0, MOST_FAULTS);
  const last = shown.at(-1);
  if (more <= 0 || !last) return shown;
  const rest: Problem = {
    rule: 'malformed-csv',
    line: last.line ?? 1,
    column: (last.column ?? 1) + 1,
    message: `The file has ${more} more faults.`,
    hint: 'Mend the ones above first; most of them will be of the same sort.',
  };
  return [...shown, rest];
}
