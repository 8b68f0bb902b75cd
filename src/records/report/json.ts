import { countBySeverity, type Diagnostic, sortDiagnostics } from '../diagnostic.ts';

/** For other programs: `{ diagnostics: [...], counts: { records, errors, warnings, infos } }`. */
export function reportJson(diagnostics: readonly Diagnostic[], records: number): string {
  const report = {
    diagnostics: sortDiagnostics(diagnostics),
    counts: { records, ...countBySeverity(diagnostics) },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
