import { expect, test } from 'vitest';
import * as texts from '../../../../src/site/views/org-texts.ts';
import { type Changes, check } from '../../../fixtures/small-playbook.ts';
import { siteOf } from './site-of.ts';

const site = siteOf();
const alert = texts.newAlertText(site);
const withAlert = siteOf({ 'alerts/silent.md': alert });

/** What is offered for alerts and plays, by the file that it is offered as; the other kinds are in new-records.test.ts. */
const offered: [string, string, Changes?][] = [
  ['alerts/new.md', alert],
  ['plays/new.md', texts.newPlayText(site)],
  ['plays/called.md', texts.newPlayText(withAlert), { 'alerts/silent.md': alert }],
];

test.each(offered)(
  '%s begins as a record with nothing wrong but its placeholders',
  (file, text, others = {}) => {
    // the words that are to be replaced are told, and nothing else
    const problems = check({ ...others, [file]: text }).filter(
      (found) => found.file === file && found.rule !== 'placeholder',
    );
    expect(problems).toEqual([]);
  },
);

test('a play begins with an alert where there is one, and with a season where there is none', () => {
  expect(texts.newPlayText(site)).toContain('season: { from:');
  expect(texts.newPlayText(withAlert)).toContain('{ alert: silent }');
});
