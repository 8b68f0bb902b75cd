import { addressOf } from '../../playbook/addresses.ts';
import { backlinksOf } from '../../playbook/playbook.ts';
import type { AnyRecord } from '../../records/record.ts';
import type { Link } from '../page.ts';
import type { Site } from '../site.ts';
import { titleOf } from '../titles.ts';

/** A record that refers to another, with the word for its kind. */
export interface Mention extends Link {
  kind: string;
}

/** Records of the organisation that refer to a record; those of clients are counted elsewhere on its page. */
export function mentionsOf(record: AnyRecord, site: Site): Mention[] {
  return backlinksOf(site.playbook, record)
    .filter(({ client }) => client === undefined)
    .map((from) => ({
      kind: kindWord(from.kind, site),
      text: titleOf(from, site.playbook),
      to: addressOf(from),
    }));
}

/** The word for a kind that pages exist for, or nothing. */
function kindWord(kind: string, site: Site): string {
  const words: Record<string, string> = site.messages.search.kinds;
  return words[kind] ?? '';
}
