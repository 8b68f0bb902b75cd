import { expect, test } from 'vitest';
import { reportGithub } from '../../../../src/records/report/github.ts';
import { hostile, threeDiagnostics } from '../../../fixtures/diagnostics.ts';

test('one workflow command for each, in order', () => {
  expect(reportGithub(threeDiagnostics)).toMatchInlineSnapshot(`
    "::error file=content/people/ana-prado.md,line=3,col=1,title=unknown-key::\`rol\` is not a field of a person record. Did you mean \`role\`?
    ::warning file=content/people/ana-prado.md,line=9,col=1,title=no-steps::There is no step. Write one.
    ::notice file=content/sops/qbr.md,line=12,col=4,title=crlf-line-endings::\`rol\` is not a field of a person record. Did you mean \`role\`?
    "
  `);
});

test('nothing wrong, nothing said', () => {
  expect(reportGithub([])).toBe('');
});

test('percent, line breaks, commas and colons are escaped as GitHub asks', () => {
  const report = reportGithub([hostile]);
  expect(report).toContain('file=content/clients/50%25%2Ca%3Ab%0Ac d/é#?.md,line=3');
  expect(report).toContain('%0D%0A::error::100%25 wrong, really');
  expect(report.trimEnd()).not.toContain('\n');
});

/** Undoes what GitHub undoes: https://github.com/actions/toolkit, packages/core/src/command.ts. */
function readBack(text: string): string {
  const escapes: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (found) => escapes[found] ?? found);
}

test('what GitHub reads is what was meant', () => {
  const found = /^::error file=([^,]*),line=3,col=1,title=([^,:]*)::(.*)\n$/.exec(reportGithub([hostile]));
  expect(found?.slice(1).map(readBack)).toEqual([
    hostile.file,
    hostile.rule,
    `${hostile.message} ${hostile.hint}`,
  ]);
});
