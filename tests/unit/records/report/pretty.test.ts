import { describe, expect, test } from 'vitest';
import { reportPretty } from '../../../../src/records/report/pretty.ts';
import { diagnostic, hostile, threeDiagnostics } from '../../../fixtures/diagnostics.ts';

describe('for people', () => {
  test('file by file in order, with what to write instead, and a count', () => {
    expect(reportPretty(threeDiagnostics, 200, false)).toMatchInlineSnapshot(`
      "content/people/ana-prado.md:3:1
        error  \`rol\` is not a field of a person record. [unknown-key]
               Did you mean \`role\`?
      content/people/ana-prado.md:9:1
        warning  There is no step. [no-steps]
               Write one.

      content/sops/qbr.md:12:4
        info  \`rol\` is not a field of a person record. [crlf-line-endings]
               Did you mean \`role\`?

      200 records checked: 1 error, 1 warning, 1 note.
      What each rule asks, and why: the page /rules/ of the site.
      "
    `);
  });

  test('nothing wrong', () => {
    expect(reportPretty([], 200, false)).toBe('200 records checked: all good.\n');
    expect(reportPretty([], 1, false)).toBe('1 record checked: all good.\n');
  });

  test('an error that hides others', () => {
    expect(reportPretty([diagnostic({})], 1, false, true)).toContain(
      '1 record checked: 1 error. More may show once these are corrected.\n',
    );
  });

  test('counts in the plural where there are several', () => {
    expect(reportPretty([diagnostic({}), diagnostic({ line: 4 })], 1, false)).toContain(
      '1 record checked: 2 errors.\n',
    );
  });

  test('with colours the words are the same', () => {
    const coloured = reportPretty(threeDiagnostics, 200, true);
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(reportPretty(threeDiagnostics, 200, false));
  });

  test('text of a record cannot steer the terminal or begin a line of its own', () => {
    const report = reportPretty([hostile], 1, false);
    expect(report).toMatchInlineSnapshot(`
      "content/clients/50%,a:b\\u{a}c d/é#?.md:3:1
        error  name is "\\u{1b}[2J"\\u{d}\\u{a}::error::100% wrong, really [unknown-key]
               Turn \\u{202e} back: x, y

      1 record checked: 1 error.
      What each rule asks, and why: the page /rules/ of the site.
      "
    `);
    expect(report).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(report.split('\n')).toHaveLength(7);
  });
});
