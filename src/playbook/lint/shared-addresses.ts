import type { AnyRecord } from '../../records/record.ts';
import { addressOf } from '../addresses.ts';
import type { Lint } from './lint-rule.ts';

/** Two files for one page: welcome.md and welcome.mdx, or a person and a role of the same id. */
export function sharedAddresses(): Lint {
  const first = new Map<string, AnyRecord>();
  return (record) => {
    const address = addressOf(record);
    const other = first.get(address);
    if (!other) first.set(address, record);
    if (!other || ['access', 'plan', 'change'].includes(record.kind)) return [];
    return [
      {
        rule: 'duplicate-id',
        line: 1,
        message: `The page \`${address}\` is already that of ${other.file}.`,
        hint: 'Rename one of the two files, or delete the one that is not needed.',
      },
    ];
  };
}
