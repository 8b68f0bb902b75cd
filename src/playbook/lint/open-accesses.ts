import type { AnyRecord } from '../../records/record.ts';
import { accessesToRevoke } from '../access-register.ts';
import { byId, type Lint } from './lint-rule.ts';

/** Accesses to what belongs to a client that has left, which nobody has taken back. */
export function openAccesses(records: readonly AnyRecord[], today: string): Lint {
  const clients = byId(records, 'client');
  return (record) => {
    const client = record.kind === 'access' ? clients.get(record.client ?? '')?.data : undefined;
    if (record.kind !== 'access' || !client) return [];
    const { access } = record.data;
    return accessesToRevoke(client, access, today).map((entry) => ({
      rule: 'access-not-revoked',
      path: ['access', access.indexOf(entry)],
      message: `${entry.platform} is still open to us, and the client left on ${client.ended?.on}.`,
      hint: 'Have it taken back, try that it is closed, and write the day as `revoked: YYYY-MM-DD`.',
    }));
  };
}
