/** What a source asks for that gives a wrong picture rather than an error. */

interface Fault {
  detail: string;
  /** Line within the source, from 1. */
  line: number;
}

const demands: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\bfa[brs]?:fa-/, 'icons of a font that is not served'],
  [/@\{[^}]*\bicon\s*:/, 'icons that are fetched from elsewhere'],
  [/@\{[^}]*\bimg\s*:/, 'pictures from elsewhere'],
  [/\$\$/, 'formulas'],
];

/** Things that only a web page can show. */
export function demandOf(source: string): Fault | undefined {
  const lines = source.split('\n');
  for (const [pattern, detail] of demands) {
    const index = lines.findIndex((line) => pattern.test(line));
    if (index !== -1) return { detail, line: index + 1 };
  }
  return undefined;
}

/** A task of a Gantt chart that begins after one that there is not: Mermaid would let it begin on the day of the build. */
export function lostStart(source: string, db: object): Fault | undefined {
  const read: unknown = 'getTasks' in db && typeof db.getTasks === 'function' ? db.getTasks() : [];
  const tasks: unknown[] = Array.isArray(read) ? read : [];
  const ids = new Set(
    tasks.flatMap((task) => (typeof task === 'object' && task && 'id' in task ? [String(task.id)] : [])),
  );
  for (const [index, line] of source.split('\n').entries()) {
    for (const id of /[:,]\s*(?:after|until)\s+([^,]+)/.exec(line)?.[1]?.trim().split(/\s+/) ?? [])
      if (!ids.has(id)) return { detail: `There is no task ${id}`, line: index + 1 };
  }
  return undefined;
}
