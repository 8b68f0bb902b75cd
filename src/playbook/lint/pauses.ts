import type { Client } from '../../../schemas/client.ts';
import type { DataPath } from '../../../schemas/walk.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord } from '../../records/record.ts';

/** Later than every day that a record can hold. */
const AFTER_ALL = '9999-12-31';

interface Placed {
  since: string;
  until: string | undefined;
  path: DataPath;
}

/** Pauses of a client that share a day. That one ends before it begins is said by the schema. */
export function overlappingPauses(record: AnyRecord): Problem[] {
  if (record.kind !== 'client') return [];
  const sorted = placed(record.data).sort((a, b) => (a.since < b.since ? -1 : 1));
  const problems: Problem[] = [];
  let longest: Placed | undefined;
  for (const pause of sorted) {
    if (longest && pause.since < (longest.until ?? AFTER_ALL)) {
      const { since, until } = longest;
      problems.push({
        rule: 'pause-overlap',
        path: [...pause.path, 'since'],
        message: `The pause from ${pause.since} begins during the one from ${since}${until ? ` to ${until}` : ', which has no end'}.`,
        hint: until
          ? `Begin it on ${until} or later, or make one pause of the two.`
          : 'Give the earlier pause an `until`, or make one pause of the two.',
      });
    }
    const isLonger = longest?.until !== undefined && (pause.until ?? AFTER_ALL) > longest.until;
    if (!longest || isLonger) longest = pause;
  }
  return problems;
}

function placed({ pauses, paused }: Client): Placed[] {
  const past = pauses.map(({ since, until }, index) => ({ since, until, path: ['pauses', index] }));
  return paused ? [...past, { since: paused.since, until: paused.until, path: ['paused'] }] : past;
}
