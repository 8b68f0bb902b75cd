/** The text of a new record, as a person would have typed it. */

import { z } from 'zod';
import type { Kind } from '../../../schemas/kind-names.ts';
import { type Data, schemas } from '../../../schemas/kinds.ts';
import type { MetricRow } from '../../../schemas/metrics.ts';
import { fieldsOf } from '../../../schemas/walk.ts';
import { tidyData } from './tidy-data.ts';
import { blockLines, isMapping } from './yaml-text.ts';

/**
 * The text of a file that is read as a record of a kind with this data and this body.
 *
 * @param data as it is read or as it may be typed; fields that the schema gives by itself are left out.
 * @param body Markdown below the frontmatter; a table has none.
 */
export function formatRecord<K extends Kind>(
  kind: K,
  data: Data<K> | Record<string, unknown>,
  body = '',
): string {
  // rows of a table are what its schema says, which TypeScript cannot follow through the kind
  if (kind === 'metrics') return formatMetrics((data as Data<'metrics'>).rows);
  const tidy = tidyData(schemas[kind], data);
  // a frontmatter has at least one field, also where all of them go without saying
  const isEmpty = isMapping(tidy) && Object.keys(tidy).length === 0;
  const lines = blockLines(isEmpty ? firstField(kind) : tidy);
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** The first field that a kind gives by itself, written out. */
function firstField(kind: Kind): Record<string, unknown> {
  const fields = Object.entries(fieldsOf(schemas[kind]) ?? {});
  const [name, value] =
    fields
      .map(([key, field]) => [key, z.safeParse(field, undefined).data] as const)
      .find(([, given]) => given !== undefined) ?? [];
  return name === undefined ? {} : { [name]: value };
}

function formatMetrics(rows: readonly Omit<MetricRow, 'line'>[]): string {
  return [
    'date,metric,value',
    ...rows.map(({ date, metric, value }) => `${date},${metric},${value}`),
    '',
  ].join('\n');
}
