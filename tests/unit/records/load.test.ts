import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ContentFolderError, loadContent } from '../../../src/records/load.ts';
import {
  change,
  check,
  checkChange,
  diagnosticsOf,
  print,
  smallPlaybook,
  withPlaybook,
} from '../../fixtures/small-playbook.ts';

test('the small playbook has a record of every kind and no fault', () => {
  expect(check({})).toEqual([]);
});

describe('a folder without what must be there', () => {
  test('no site.md', () => {
    expect(print(check({ 'site.md': null }))).toMatchInlineSnapshot(`
      "error missing-site site.md:1:1
        There is no site.md.
        Create it with \`name\`, \`locale\`, \`timezone\`, \`currency\` and \`country\` between two lines of \`---\`."
    `);
  });

  test('a client without client.md', () => {
    expect(print(check({ 'clients/padaria/client.md': null }))).toMatchInlineSnapshot(`
      "error missing-client clients/padaria/client.md:1:1
        The folder clients/padaria/ has no client.md.
        Create it with \`name\`, \`owner\`, \`journey\` and \`start\`, or move the other files to the folder of their client."
    `);
  });

  test('an empty folder', () => {
    expect(withPlaybook({}, (folder) => print(diagnosticsOf(folder)), {})).toMatchInlineSnapshot(`
      "error missing-site site.md:1:1
        There is no site.md.
        Create it with \`name\`, \`locale\`, \`timezone\`, \`currency\` and \`country\` between two lines of \`---\`."
    `);
  });

  test('no folder at all is a misuse, not a fault of the content', () => {
    expect(() => loadContent('/nowhere/content')).toThrowErrorMatchingInlineSnapshot(
      `[Error: There is no folder /nowhere/content. Name the folder of your records with --content DIR.]`,
    );
    expect(() => loadContent('/nowhere/content')).toThrow(ContentFolderError);
  });

  test('a file in the place of the folder', () => {
    withPlaybook({}, (folder) => {
      expect(() => loadContent(join(folder, 'site.md'))).toThrow(ContentFolderError);
    });
  });
});

/** Ten faults of ten sorts in ten files. */
const tenFaults = {
  ...change('clients/padaria/access.md', 'level:', 'levle:'),
  'clients/padaria/briefing/first.md': '---\nanswers: { stroy: x }\n---\n',
  ...change('clients/padaria/checklists/kickoff.md', '- [ ] Book', '-[ ] Book'),
  ...change('clients/padaria/client.md', '2026-05-04\n', '2026-02-30\n'),
  ...change('handbook/welcome.md', '/sops/kickoff/', '/sops/kickof/'),
  ...change('journeys/adoption.md', 'repeat: [adoption]', 'repeat: [adoptoin]'),
  'maps/process.md': '',
  ...change('people/ana-prado.md', 'role: csm', 'role: cms'),
  ...change('roles/csm.md', 'name: CSM', 'name: 12'),
  'sops/Qbr.md': smallPlaybook['sops/kickoff.md'] ?? '',
};

describe('all faults are said at once', () => {
  test('ten files with one fault each give ten', () => {
    expect(check(tenFaults).map(({ rule, file }) => `${rule} ${file}`)).toMatchInlineSnapshot(`
      [
        "unknown-key clients/padaria/access.md",
        "unknown-answer clients/padaria/briefing/first.md",
        "malformed-step clients/padaria/checklists/kickoff.md",
        "impossible-date clients/padaria/client.md",
        "broken-link handbook/welcome.md",
        "unknown-reference journeys/adoption.md",
        "empty-file maps/process.md",
        "unknown-reference people/ana-prado.md",
        "wrong-type roles/csm.md",
        "bad-file-name sops/Qbr.md",
      ]
    `);
  });

  test('ten faults in one file give ten', () => {
    const yaml = ['name: 1', 'role: A', 'emial: x', 'email: y', 'segments: z', 'languages: [de]'];
    const more = ['monthly_cost: much', 'since: 2026-13-01', 'until: soon', 'days_off: [2026]'];
    const found = check({ 'people/ana-prado.md': `---\n${[...yaml, ...more].join('\n')}\n---\n` });
    expect(found.map(({ rule, line, path }) => `${line} ${rule} ${path}`)).toMatchInlineSnapshot(`
      [
        "2 wrong-type name",
        "3 bad-id role",
        "4 unknown-key emial",
        "5 wrong-value email",
        "6 wrong-type segments",
        "7 wrong-value languages[0]",
        "8 wrong-type monthly_cost",
        "9 impossible-date since",
        "10 impossible-date until",
        "11 wrong-type days_off[0]",
      ]
    `);
  });

  test('faults in the fields and in the body of one file', () => {
    const text = smallPlaybook['sops/kickoff.md'] ?? '';
    const both = text.replace('version: 2', 'version: two').replace('{#room}', '{#agenda}');
    const found = check({ 'sops/kickoff.md': both });
    expect(found.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['4 wrong-type', '9 duplicate-id']);
  });

  test('in the same order every time', () => {
    expect(check(tenFaults)).toEqual(check(Object.fromEntries(Object.entries(tenFaults).reverse())));
  });
});

describe('one fault is not said twice', () => {
  test('who refers to a record that cannot be read is not at fault', () => {
    for (const path of [
      'roles/csm.md',
      'journeys/adoption.md',
      'sops/kickoff.md',
      'questionnaires/first.md',
    ]) {
      const found = check({ [path]: '---\nname: Ana: CSM\n---\n' });
      expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`malformed-yaml ${path}`]);
    }
  });

  test('who links to a page that cannot be read is not at fault', () => {
    expect(check({ 'sops/kickoff.md': '' }).map(({ file }) => file)).toEqual(['sops/kickoff.md']);
  });

  test('who refers to a record in a folder with a misspelt name is not at fault', () => {
    const moved = { 'roles/csm.md': null, 'rolse/csm.md': smallPlaybook['roles/csm.md'] ?? '' };
    expect(check(moved).map(({ rule }) => rule)).toEqual(['wrong-place']);
  });

  test('a misspelt name is not a missing file as well', () => {
    const site = { 'site.md': null, 'Site.md': smallPlaybook['site.md'] ?? '' };
    const client = {
      'clients/padaria/client.md': null,
      'clients/padaria/clinet.md': smallPlaybook['clients/padaria/client.md'] ?? '',
    };
    for (const files of [site, client]) expect(check(files).map(({ rule }) => rule)).toEqual(['wrong-place']);
  });

  test('a client whose client.md has a fault has a client.md', () => {
    expect(checkChange('clients/padaria/client.md', 'start: 2026-05-04', 'start: soon')).toMatch(
      /^error \S+ \S+ \(start\)/,
    );
  });
});
