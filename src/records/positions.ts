import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { DataPath } from '../../schemas/walk.ts';

export interface Position {
  line: number;
  column: number;
}

/**
 * Finds where values stand in YAML text. Slow, so it is made only for a file that has a problem.
 * Lines count from 1 within the YAML. A path that is not there answers with its nearest parent that is.
 */
export function makeLocator(yaml: string): (path: DataPath, atKey: boolean) => Position {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: false });
  const at = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const startOf = (node: unknown): number | undefined =>
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? Number(node.range[0])
      : undefined;

  const keyAt = (path: DataPath): number | undefined => {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
    );
    return startOf(pair?.key);
  };

  return (path, atKey) => {
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const offset = atKey
        ? (keyAt(part) ?? startOf(document.getIn(part, true)))
        : (startOf(document.getIn(part, true)) ?? keyAt(part));
      if (offset !== undefined) return at(offset);
    }
    return { line: 1, column: 1 };
  };
}
