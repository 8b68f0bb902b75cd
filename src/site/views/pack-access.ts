import type { AccessEntry } from '../../../schemas/access.ts';
import { accessState } from '../../playbook/access-state.ts';
import type { Site } from '../site.ts';
import type { PackTable } from './pack-parts.ts';

const nameOfAccess = ({ platform, account }: AccessEntry) =>
  [platform, account].filter((part) => part !== undefined).join(' · ');

/** Accesses with how far each is. */
export function accessTable(entries: readonly AccessEntry[], site: Site): PackTable {
  const { formats: f, messages, playbook } = site;
  const m = messages.packs;
  return {
    columns: [{ label: m.platform }, { label: messages.client.level }, { label: m.state }],
    groups: [
      {
        rows: entries.map((entry) => {
          const { state, since } = accessState(entry, playbook.today);
          return [
            { text: nameOfAccess(entry) },
            { text: entry.level },
            { text: messages.access[state](since ? f.shortDay(since) : '') },
          ];
        }),
      },
    ],
  };
}

/** A list to ask by: the accesses that are known to be needed, and room for more. */
export function blankAccessTable(entries: readonly AccessEntry[], blank: number, site: Site): PackTable {
  const m = site.messages.packs;
  const empty = { text: '' };
  return {
    columns: [
      { label: m.platform },
      { label: site.messages.client.level },
      { label: m.invited },
      { label: m.tried },
    ],
    groups: [
      { rows: entries.map((entry) => [{ text: nameOfAccess(entry) }, { text: entry.level }, empty, empty]) },
    ],
    blank,
  };
}
