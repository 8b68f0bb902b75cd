import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../diagnostic.ts';

/** A line of a table that is not empty. */
export interface TableLine {
  /** Line of the file, from 1. */
  line: number;
  cells: string[];
}

export type Separator = ',' | ';' | '\t';

/** No line of ours is as long; a longer one is text by mistake. */
const MAX_LINE = 1000;

/**
 * Cuts the text of a CSV file into lines and cells. Every line of the file is one of the table: a quoted cell that goes
 * on in the next line is taken for a forgotten quote, so that it spoils no other line.
 */
export function readTable(text: string, separator: Separator): { lines: TableLine[]; problems: Problem[] } {
  try {
    const lines = parseLines(text, separator);
    if (lines.every(({ cells }) => cells.every((cell) => !cell.includes('\n'))))
      return { lines, problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  // something is wrong: line by line, for the place of every fault
  const lines: TableLine[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((source, index) => {
    const line = index + 1;
    try {
      lines.push(...parseLines(source, separator).map(({ cells }) => ({ line, cells })));
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      problems.push({ ...explainCsvError(error, source), line });
    }
  });
  return { lines, problems };
}

interface ParsedLine {
  record: string[];
  info: { lines: number };
}

function parseLines(text: string, separator: Separator): TableLine[] {
  // with `info` every record comes with its line, which the types of csv-parse do not say
  const found = parse(text, {
    bom: true,
    delimiter: separator,
    info: true,
    max_record_size: MAX_LINE,
    // counted by the caller, who knows what each column is for
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n'],
    trim: true,
  }) as unknown as ParsedLine[];
  return found
    .map(({ record, info }) => ({ line: info.lines, cells: record }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function explainCsvError({ code }: CsvError, source: string): Problem {
  const column = source.indexOf('"') + 1 || 1;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return {
      rule: 'malformed-csv',
      message: `The line is longer than ${MAX_LINE} characters.`,
      hint: 'A line holds a date, the name of a figure and a number, nothing else.',
    };
  }
  return {
    rule: 'malformed-csv',
    column,
    message:
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quotation mark is opened and not closed on this line.'
        : 'A quotation mark stands in the middle of a value.',
    hint: `Quotation marks are not needed here: write \`${source.replaceAll('"', '').trim().slice(0, 80)}\`.`,
  };
}

/** The column of the file, from 1, in which a cell of a line begins. */
export function columnOf(source: string, cell: number, separator: Separator): number {
  let at = 0;
  let quoted = false;
  for (let left = cell; left > 0 && at < source.length; at++) {
    if (source[at] === '"') quoted = !quoted;
    else if (source[at] === separator && !quoted) left--;
  }
  while (source[at] === ' ') at++;
  return at + 1;
}
