import { openPlaybook } from '../../../../src/open-playbook.ts';
import { makeSite, type Site } from '../../../../src/site/site.ts';
import { type Changes, withPlaybook } from '../../../fixtures/small-playbook.ts';

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
