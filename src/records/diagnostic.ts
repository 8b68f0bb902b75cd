import type { DataPath } from '../../schemas/walk.ts';
import type { RuleId } from './rules.ts';

export type Severity = 'error' | 'warning' | 'info';

/** One problem of the content: what is wrong, where, and what to write instead. */
export interface Diagnostic {
  rule: RuleId;
  severity: Severity;
  /** Path of the file from the working directory, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Place in the frontmatter, as `phases[2].lasts`; empty where the problem is not a field. */
  path: string;
  message: string;
  hint: string;
}

/** A problem before its place is known: by a path into the frontmatter, or by a line of the file. */
export interface Problem {
  rule: RuleId;
  severity?: Severity;
  path?: DataPath;
  /** Point at the key of the path rather than at its value. */
  atKey?: boolean;
  line?: number;
  column?: number;
  /** Point at this cell of the line, from 0; of a table. */
  cell?: number;
  message: string;
  hint: string;
}

export interface Counts {
  errors: number;
  warnings: number;
  infos: number;
}

export function countBySeverity(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** In the order of files and, within a file, of lines. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `['phases', 2, 'lasts']` as `phases[2].lasts`. */
export function printPath(path: DataPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}
