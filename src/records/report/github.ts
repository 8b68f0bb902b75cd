import { type Diagnostic, type Severity, sortDiagnostics } from '../diagnostic.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands of GitHub Actions, which show each problem on its line of the pull request. */
export function reportGithub(diagnostics: readonly Diagnostic[]): string {
  return sortDiagnostics(diagnostics)
    .map((found) => {
      const place = `file=${property(found.file)},line=${found.line},col=${found.column},title=${property(found.rule)}`;
      return `::${commands[found.severity]} ${place}::${data(`${found.message} ${found.hint}`)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
