import { type Diagnostic, type Severity, sortDiagnostics } from '../diagnostic.ts';
import { rules } from '../rules.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, which code-scanning tools read. */
export function reportSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const ids = Object.keys(rules);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'jornada',
            version,
            rules: Object.entries(rules).map(([id, rule]) => ({
              id,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.why },
              defaultConfiguration: { level: levels[rule.severity] },
            })),
          },
        },
        results: sortDiagnostics(diagnostics).map((found) => ({
          ruleId: found.rule,
          ruleIndex: ids.indexOf(found.rule),
          level: levels[found.severity],
          message: { text: `${found.message} ${found.hint}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: found.file.split('/').map(encodeURIComponent).join('/') },
                region: { startLine: found.line, startColumn: found.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
