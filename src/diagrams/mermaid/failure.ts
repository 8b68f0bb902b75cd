import { UnfitDrawing } from './allow.ts';
import type { Failure } from './drawing.ts';

/** What stopped a drawing, from whatever Mermaid has thrown. */
export function explainFailure(error: unknown, source: string): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UnfitDrawing) return { kind: 'unfit', detail: message, line: undefined };
  if (/No diagram type detected|UnknownDiagramError/.test(message))
    return { kind: 'unknown-type', detail: message, line: firstLine(source) };
  if (/Maximum text size|maximum edges|edges exceeded|Too many edges|Edge limit exceeded/i.test(message))
    return { kind: 'too-large', detail: message, line: undefined };
  const isOurs = error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
  const line = lineOf(message, error) ?? lineWith(message, source);
  return { kind: isOurs ? 'unfit' : 'syntax', detail: message, line };
}

/** The line that a message quotes a word of. */
function lineWith(message: string, source: string): number | undefined {
  const lines = source.split('\n');
  const words = message.match(/[\p{L}\d][\p{L}\d._-]{2,}/gu) ?? [];
  const hits = words
    .map((word) => lines.flatMap((line, index) => (index > 0 && line.includes(word) ? [index + 1] : [])))
    .filter((found) => found.length === 1);
  return hits[0]?.[0];
}

function lineOf(message: string, error: unknown): number | undefined {
  const hash = error instanceof Error && 'hash' in error ? error.hash : undefined;
  const place = typeof hash === 'object' && hash && 'loc' in hash ? hash.loc : undefined;
  const first = typeof place === 'object' && place && 'first_line' in place ? place.first_line : undefined;
  const said = /line:?\s+(\d+)/i.exec(message)?.[1];
  const line = said === undefined ? first : Number(said);
  return typeof line === 'number' && Number.isFinite(line) ? line : undefined;
}

function firstLine(source: string): number {
  return source.split('\n').findIndex((line) => line.trim() !== '') + 1 || 1;
}
