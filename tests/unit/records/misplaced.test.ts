import { describe, expect, test } from 'vitest';
import { check, print, smallPlaybook } from '../../fixtures/small-playbook.ts';

const person = smallPlaybook['people/ana-prado.md'] ?? '';
const texts: [RegExp, string][] = [
  [/touchpoint/, '---\ntype: call\n---\n'],
  [/scop/, smallPlaybook['clients/padaria/scope.md'] ?? ''],
  [/^clients\/padaria\.md/, smallPlaybook['clients/padaria/client.md'] ?? ''],
];
const textFor = (path: string) => texts.find(([pattern]) => pattern.test(path))?.[1] ?? person;
/** What `check` says of one more file, whose text has no fault where it is meant to lie. */
const checkFile = (path: string, text = textFor(path)) => print(check({ [path]: text }));

describe('a file in the wrong place', () => {
  test('in a folder with a misspelt name', () => {
    expect(checkFile('peple/bea.md')).toMatchInlineSnapshot(`
      "error wrong-place peple/bea.md:1:1
        \`peple/\` is not a folder of records.
        Did you mean \`people/bea.md\`?"
    `);
  });

  test('in a folder that is like none', () => {
    expect(checkFile('stuff/bea.md')).toMatchInlineSnapshot(`
      "error wrong-place stuff/bea.md:1:1
        \`stuff/\` is not a folder of records.
        Records lie in people/, roles/, segments/, journeys/, sops/, questionnaires/, alerts/, plays/, maps/, research/, handbook/, clients/."
    `);
  });

  test('beside the folders', () => {
    expect(checkFile('notes.md')).toMatchInlineSnapshot(`
      "error wrong-place notes.md:1:1
        \`notes.md\` lies outside the folders of records.
        Records lie in people/, roles/, segments/, journeys/, sops/, questionnaires/, alerts/, plays/, maps/, research/, handbook/, clients/."
    `);
  });

  test('in a folder below', () => {
    expect(checkFile('people/former/bea.md')).toMatchInlineSnapshot(`
      "error wrong-place people/former/bea.md:1:1
        Records of people/ lie directly in that folder, not in folders below it.
        Move the file to \`people/bea.md\`."
    `);
  });

  test('site.md in capitals', () => {
    const site = { 'Site.md': smallPlaybook['site.md'] ?? '', 'site.md': null };
    expect(print(check(site))).toMatchInlineSnapshot(`
      "error wrong-place Site.md:1:1
        \`Site.md\` lies outside the folders of records.
        Rename it to \`site.md\`."
    `);
  });

  test('beside the folders of clients', () => {
    expect(checkFile('clients/padaria.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria.md:1:1
        \`clients/padaria.md\` lies beside the folders of clients.
        Every client has a folder of its own: move it to \`clients/padaria/client.md\`."
    `);
  });

  test('a misspelt file of a client', () => {
    expect(checkFile('clients/padaria/scop.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/scop.md:1:1
        \`clients/padaria/scop.md\` is not a place for a record of a client.
        Did you mean \`clients/padaria/scope.md\`?"
    `);
  });

  test('a misspelt folder of a client', () => {
    expect(checkFile('clients/padaria/touchpoint/2026-05-07-call.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/touchpoint/2026-05-07-call.md:1:1
        \`clients/padaria/touchpoint/2026-05-07-call.md\` is not a place for a record of a client.
        Did you mean \`clients/padaria/touchpoints/2026-05-07-call.md\`?"
    `);
  });

  test('a folder that clients do not have', () => {
    expect(checkFile('clients/padaria/invoices/may.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/invoices/may.md:1:1
        \`clients/padaria/invoices/may.md\` is not a place for a record of a client.
        The folder of a client has client.md, scope.md, access.md, plan.md, metrics.csv and the folders changes/, checklists/, briefing/, touchpoints/."
    `);
  });

  test('a touchpoint without its day', () => {
    expect(checkFile('clients/padaria/touchpoints/results.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/touchpoints/results.md:1:1
        The name of a touchpoint is its day and a word: \`results.md\` has no day.
        Rename it, as in \`2026-10-03-results.md\`."
    `);
  });

  test('a touchpoint with its day written otherwise', () => {
    const rename = (name: string) =>
      /Rename it to `(.*?)`/.exec(checkFile(`clients/padaria/touchpoints/${name}`))?.[1];
    expect(checkFile('clients/padaria/touchpoints/19-11-2026-call.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/touchpoints/19-11-2026-call.md:1:1
        The name of a touchpoint begins with its day as year-month-day: \`19-11-2026-call.md\` does not.
        Rename it to \`2026-11-19-call.md\`."
    `);
    expect(rename('2026.11.19 Reunião.md')).toBe('2026-11-19-reuniao.md');
    expect(rename('20261119-call.md')).toBe('2026-11-19-call.md');
    expect(rename('call-19-11-2026.md')).toBe('2026-11-19-call.md');
    expect(rename('31-11-2026-call.md')).toBeUndefined();
  });

  test('says what is wrong in the file as well', () => {
    const faulty = '---\ntype: cal\n---\nSee [it](/sops/kick/).\n';
    expect(checkFile('clients/padaria/touchpoints/19-11-2026-call.md', faulty)).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/touchpoints/19-11-2026-call.md:1:1
        The name of a touchpoint begins with its day as year-month-day: \`19-11-2026-call.md\` does not.
        Rename it to \`2026-11-19-call.md\`.
      error wrong-value clients/padaria/touchpoints/19-11-2026-call.md:2:7 (type)
        \`type\` is the text "cal"; it must be one of \`welcome\`, \`kickoff\`, \`follow-up\`, \`meeting\`, \`results\`, \`qbr\`, \`visit\`, \`training\`, \`survey\`, \`call\`, \`mail\`, \`message\`, \`bulletin\`, \`scope-check-in\`, \`internal\`.
        Did you mean \`call\`?
      error broken-link clients/padaria/touchpoints/19-11-2026-call.md:4:10
        There is no page \`/sops/kick/\`.
        Links to other records look like \`/sops/ID/\` or \`/clients/ID/\`, links to the web begin with \`https://\`."
    `);
    expect(checkFile('peple/bea.md', '---\nname: Bea\nrole: cms\n---\n')).toMatchInlineSnapshot(`
      "error wrong-place peple/bea.md:1:1
        \`peple/\` is not a folder of records.
        Did you mean \`people/bea.md\`?
      error unknown-reference peple/bea.md:3:7 (role)
        There is no role \`cms\`.
        Did you mean \`csm\`?"
    `);
  });

  test('a touchpoint with its day alone', () => {
    expect(checkFile('clients/padaria/touchpoints/2026-05-07.md')).toMatchInlineSnapshot(`
      "error wrong-place clients/padaria/touchpoints/2026-05-07.md:1:1
        The name of a touchpoint is its day and a word: \`2026-05-07.md\` has no word.
        Rename it, as in \`2026-05-07-meeting.md\`."
    `);
  });

  test('a touchpoint on a day that does not exist', () => {
    expect(checkFile('clients/padaria/touchpoints/2026-02-30-call.md')).toMatchInlineSnapshot(`
      "error impossible-date clients/padaria/touchpoints/2026-02-30-call.md:1:1
        The name begins with \`2026-02-30\`, and there is no such day.
        Begin the name with the day of the contact, as in 2026-10-03-results.md."
    `);
  });

  test('MDX outside of the handbook', () => {
    expect(checkFile('people/bea.mdx')).toMatchInlineSnapshot(`
      "error wrong-place people/bea.mdx:1:1
        Only pages of the handbook may be .mdx, because MDX can run code.
        Rename the file to \`people/bea.md\`."
    `);
  });
});

describe('a file that is no record', () => {
  test('a picture', () => {
    expect(checkFile('sops/agenda.png')).toMatchInlineSnapshot(`
      "warning unknown-file sops/agenda.png:1:1
        Records are Markdown files (.md); this file is not read.
        Move it out of content/, or put a link to it into a record."
    `);
  });

  test('a record saved as text', () => {
    expect(checkFile('people/bea.md.txt')).toMatchInlineSnapshot(`
      "warning unknown-file people/bea.md.txt:1:1
        Records are Markdown files (.md); this file is not read.
        If it is a record, rename it to \`people/bea.md\`; if not, move it out of content/."
    `);
  });

  test('an extension in capitals', () => {
    expect(checkFile('people/bea.MD')).toContain('rename it to `people/bea.md`');
  });
});

describe('a table in the wrong place', () => {
  test('metrics.csv by another name', () => {
    expect(checkFile('clients/padaria/metric.csv', 'x')).toContain(
      'Did you mean `clients/padaria/metrics.csv`?',
    );
  });

  test('a spreadsheet', () => {
    expect(checkFile('clients/padaria/numbers.xlsx', 'x')).toContain(
      'save it as CSV with the name `clients/padaria/metrics.csv`',
    );
  });

  test('metrics as Markdown', () => {
    expect(checkFile('clients/padaria/metrics.md', '')).toContain(
      'Did you mean `clients/padaria/metrics.csv`?',
    );
  });
});
