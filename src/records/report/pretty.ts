import { countBySeverity, type Diagnostic, type Severity, sortDiagnostics } from '../diagnostic.ts';
import { printable } from '../words.ts';

const colours: Record<Severity, number> = { error: 31, warning: 33, info: 36 };

/**
 * For people: file by file, what is wrong and what to write instead, and a last line that counts.
 *
 * @param incomplete whether an error hides what else may be wrong.
 */
export function reportPretty(
  diagnostics: readonly Diagnostic[],
  records: number,
  colour: boolean,
  incomplete = false,
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[39m` : text);
  const faint = (text: string) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  const lines: string[] = [];
  let file: string | undefined;
  for (const found of sortDiagnostics(diagnostics)) {
    if (found.file !== file) lines.push(...(file === undefined ? [] : ['']));
    file = found.file;
    lines.push(`${printable(found.file)}:${found.line}:${found.column}`);
    lines.push(
      `  ${paint(colours[found.severity], found.severity)}  ${printable(found.message)} ${faint(`[${found.rule}]`)}`,
    );
    lines.push(`         ${printable(found.hint)}`);
  }
  const counts = countBySeverity(diagnostics);
  const parts = [
    countOf(counts.errors, 'error'),
    countOf(counts.warnings, 'warning'),
    countOf(counts.infos, 'note'),
  ];
  const told = parts.filter((part) => !part.startsWith('0 '));
  const summary = `${countOf(records, 'record')} checked: ${told.length > 0 ? told.join(', ') : 'all good'}.${incomplete ? ' More may show once these are corrected.' : ''}`;
  const rules =
    diagnostics.length > 0 ? [faint('What each rule asks, and why: the page /rules/ of the site.')] : [];
  return `${[...lines, ...(lines.length > 0 ? [''] : []), summary, ...rules].join('\n')}\n`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
