import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import type { Known } from '../link.ts';
import { isOverride, segmentClient } from '../segmentation.ts';

/**
 * Clients whose declared segment the rules would not give, without a reason and its author. It informs only: facts
 * change without anybody deciding, and the page of the client says so until somebody has.
 */
export function unexplainedSegments(
  records: readonly AnyRecord[],
  known: Known,
): (record: AnyRecord) => Problem[] {
  const segments = records.filter((record): record is RecordOf<'segment'> => record.kind === 'segment');
  const names = new Map(segments.map(({ id, data }) => [id, data.name]));
  // a segment that could not be read may be the one that fits
  if (segments.length < known.ids.segment.size) return () => [];
  return (record) => {
    if (record.kind !== 'client' || record.data.segment === undefined || record.data.ended) return [];
    const { segment, segment_reason, segment_by } = record.data;
    const name = names.get(segment);
    const missing = [
      ...(segment_reason === undefined ? ['segment_reason'] : []),
      ...(segment_by === undefined ? ['segment_by'] : []),
    ];
    if (name === undefined || missing.length === 0) return [];
    const found = segmentClient(record.data, segments);
    if (!isOverride(found)) return [];
    const fits = found.byRule.map((id) => names.get(id) ?? id);
    return [
      {
        rule: 'segment-unexplained',
        path: ['segment'],
        message: `The segment is declared as ${name}; by the rules it ${
          fits.length === 0 ? 'is none' : `is ${fits.join(' and ')}`
        }.`,
        hint: `Write ${missing.map((field) => `\`${field}\``).join(' and ')}, or correct the segment.`,
      },
    ];
  };
}
