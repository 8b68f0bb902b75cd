import type { ClientState } from '../../../../src/playbook/client-state.ts';
import { openPlaybook } from '../../../../src/open-playbook.ts';
import { makeSite, type Site } from '../../../../src/site/site.ts';
import { type Changes, smallPlaybook, withPlaybook } from '../../../fixtures/small-playbook.ts';

/** The site of the small playbook with some files changed, on 20 November 2026. */
export function siteOf(changes: Changes = {}): Site {
  return withPlaybook(changes, (content) => {
    const { playbook } = openPlaybook({ content, today: '2026-11-20' }, new Date(0));
    if (!playbook) throw new Error('the playbook of the test has no site.md');
    return makeSite(playbook, new Map());
  });
}

/** The only one of some records. */
export function onlyOf<T>(records: ReadonlyMap<string, T>): T {
  const [record] = records.values();
  if (record === undefined || records.size > 1) throw new Error(`there are ${records.size} records, not one`);
  return record;
}

/** The same in another language. */
export function siteIn(locale: 'pt-BR' | 'ru', changes: Changes = {}): Site {
  const settings = String(changes['site.md'] ?? smallPlaybook['site.md']);
  return siteOf({ ...changes, 'site.md': settings.replace('locale: en', `locale: ${locale}`) });
}

/** The only client of a site. */
export const clientIn = (site: Site): ClientState => onlyOf(site.states);

/** Spaces that do not break as `_`, so that they are seen in a snapshot. */
export const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');
