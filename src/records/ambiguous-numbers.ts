import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { type DataPath, metaOf, schemaAt } from '../../schemas/walk.ts';
import { type Problem, printPath } from './diagnostic.ts';
import type { Frontmatter } from './frontmatter.ts';

const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;
/** Cheap, and true for nearly no file. */
const PERHAPS = /[\s:[,]-?[1-9]\d{0,2}\.\d{3}(?![\w.])/;

/** Facts and amounts of money written with a point between the thousands, which YAML reads as decimals. */
export function findAmbiguousNumbers(schema: z.ZodType, { yaml, data }: Frontmatter): Problem[] {
  if (!PERHAPS.test(yaml)) return [];
  const problems: Problem[] = [];
  visit(parseDocument(yaml, { uniqueKeys: false }), {
    Scalar(key, node, parents) {
      const source = node.source ?? '';
      if (key === 'key' || typeof node.value !== 'number' || !THOUSANDS.test(source)) return;
      const path = pathOf([...parents, node]);
      const found = schemaAt(schema, path, data);
      const isMoney = found !== undefined && metaOf(found).title === 'an amount of money';
      if (isMoney || path[0] === 'facts') problems.push(ambiguous(path, source));
    },
  });
  return problems;
}

/** The keys on the way to a node, from the nodes on it. */
function pathOf(nodes: readonly unknown[]): DataPath {
  return nodes.flatMap((node, index): (string | number)[] => {
    const parent = nodes[index - 1];
    if (isPair(node)) return isScalar(node.key) ? [String(node.key.value)] : [];
    return isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
}

function ambiguous(path: DataPath, source: string): Problem {
  const short = String(Number(source));
  const decimals = THOUSANDS.test(short) ? `${source}0` : short;
  return {
    rule: 'ambiguous-number',
    path,
    message: `\`${printPath(path)}\` is ${source}, and a point stands before decimals, not between thousands.`,
    hint: `Did you mean \`${source.replace('.', '')}\`? If not, write \`${decimals}\`.`,
  };
}
