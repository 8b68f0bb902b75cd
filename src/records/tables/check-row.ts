import { FEATURE, isMetricName, type MetricRow } from '../../../schemas/metrics.ts';
import { idFromName } from '../../../schemas/names.ts';
import { isDay } from '../../../schemas/values.ts';
import type { Problem } from '../diagnostic.ts';
import { shorten } from '../words.ts';
import { readNumber } from './read-number.ts';
import { columnOf, type Separator, type TableLine } from './read-table.ts';

type Fault = Pick<Problem, 'rule' | 'message' | 'hint'>;

/**
 * One line of figures, or undefined where something is wrong with it, which is told.
 *
 * @param seen the rows above, by day and figure; the row is added.
 * @param source gives the line as it stands in the file; only asked for where there is a fault.
 */
export function checkRow(
  { line, cells }: TableLine,
  separator: Separator,
  seen: Map<string, MetricRow>,
  tell: (problem: Problem) => void,
  source: () => string,
): MetricRow | undefined {
  const at = (cell: number, fault: Fault) =>
    tell({ ...fault, line, column: columnOf(source(), cell, separator) });
  if (cells.length !== 3) {
    at(cells.length > 3 ? 3 : 0, wrongCount(cells, separator));
    return undefined;
  }
  const [date = '', metric = '', value = ''] = cells;
  const number = readNumber(value, separator !== ',');
  if (!isDay(date)) at(0, badDate(date));
  if (!isMetricName(metric)) at(1, badMetric(metric));
  if ('hint' in number) at(2, { rule: 'wrong-type', ...number });
  if (!isDay(date) || !isMetricName(metric) || 'hint' in number) return undefined;
  const row: MetricRow = { date, metric, value: number.value, line };
  const key = `${date} ${metric}`;
  const before = seen.get(key);
  if (before) at(0, duplicate(row, before));
  else seen.set(key, row);
  return row;
}

function wrongCount(cells: readonly string[], separator: Separator): Fault {
  const [date = '', metric = '', whole = '', decimals = ''] = cells;
  if (cells.length === 4 && /^-?\d+$/.test(whole) && /^\d+$/.test(decimals)) {
    return {
      rule: 'malformed-csv',
      message: `The line has 4 columns, because the comma in \`${whole},${decimals}\` separates two of them.`,
      hint: `Write the number with a point: \`${date},${metric},${whole}.${decimals}\`.`,
    };
  }
  const message = `The line has ${cells.length === 1 ? '1 column' : `${cells.length} columns`}; it must have 3: date, metric and value.`;
  const other = separator === ',' && cells.length < 3 && cells.some((cell) => /[;\t]/.test(cell));
  const hint = other
    ? `Separate the columns by commas: \`${shorten(cells.join(',').replace(/[;\t]/g, ','))}\`.`
    : cells.length > 3
      ? 'Delete what stands behind the third column.'
      : 'Add what is missing, or delete the line.';
  return { rule: 'malformed-csv', message, hint };
}

function badDate(date: string): Fault {
  if (date === '')
    return { rule: 'empty-value', message: 'The date is empty.', hint: 'Write it like `2026-09-30`.' };
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(date) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isPlainDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const meant = [date.slice(0, 10), turned].find((text) => text !== date && isDay(text));
  return {
    rule: 'impossible-date',
    message: isPlainDay
      ? `There is no day \`${date}\`.`
      : `\`${shorten(date)}\` is not a date as it is written here.`,
    hint: `Write the year, the month and the day, like \`${meant ?? '2026-09-30'}\`.`,
  };
}

function badMetric(metric: string): Fault {
  if (metric === '') {
    return {
      rule: 'empty-value',
      message: 'The name of the figure is empty.',
      hint: 'Write what was measured, like `active-users`.',
    };
  }
  const isFeature = metric.toLowerCase().startsWith(FEATURE);
  const name = idFromName(isFeature ? metric.slice(FEATURE.length) : metric);
  return {
    rule: 'bad-id',
    message: `\`${shorten(metric)}\` is not the name of a figure: names are lower-case words joined by hyphens.`,
    hint: `Write \`${isFeature ? FEATURE : ''}${name || 'active-users'}\`.`,
  };
}

function duplicate(row: MetricRow, before: MetricRow): Fault {
  return {
    rule: 'duplicate-row',
    message: `\`${row.metric}\` on ${row.date} is already on line ${before.line}.`,
    hint:
      row.value === before.value
        ? 'Delete one of the two lines.'
        : `Keep the line that is right: line ${before.line} says ${before.value}, this one ${row.value}.`,
  };
}
