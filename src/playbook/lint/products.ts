/** Products and features are named by clients and by their figures, and are no records of their own. */
import type { Product } from '../../../schemas/product.ts';
import { FEATURE } from '../../../schemas/metrics.ts';
import type { Problem } from '../../records/diagnostic.ts';
import type { AnyRecord, RecordOf } from '../../records/record.ts';
import { suggestId } from '../references.ts';

/** Ids of products in client.md that site.md does not have. */
export function unknownProducts(records: readonly AnyRecord[]): (record: AnyRecord) => Problem[] {
  const products = productsOf(records);
  const ids = products?.map(({ id }) => id) ?? [];
  return (record) => {
    if (record.kind !== 'client' || !products) return [];
    return record.data.products.flatMap((id, index) =>
      ids.includes(id)
        ? []
        : [
            {
              rule: 'unknown-reference',
              path: ['products', index],
              message: `There is no product \`${id}\`.`,
              hint: suggestId(id, ids, 'Add it to `products` in site.md first.'),
            },
          ],
    );
  };
}

/** Rows `feature:ID` of metrics.csv that count the use of no feature, or of one that the client has not bought. */
export function unknownFeatures(records: readonly AnyRecord[]): (record: AnyRecord) => Problem[] {
  const products = productsOf(records);
  const owners = new Map(products?.flatMap((product) => product.features.map(({ id }) => [id, product])));
  const clients = new Map(
    records.flatMap((record) => (record.kind === 'client' ? [[record.id, record] as const] : [])),
  );
  return (record) => {
    if (record.kind !== 'metrics' || !products) return [];
    const bought = clients.get(record.client ?? '')?.data.products;
    const told = new Set<string>();
    return record.data.rows.flatMap(({ metric, line }) => {
      if (!metric.startsWith(FEATURE) || told.has(metric)) return [];
      told.add(metric);
      const feature = metric.slice(FEATURE.length);
      const owner = owners.get(feature);
      if (!owner) return [unknown(feature, [...owners.keys()], line)];
      return bought === undefined || bought.includes(owner.id) ? [] : [notBought(feature, owner, line)];
    });
  };
}

function productsOf(records: readonly AnyRecord[]): readonly Product[] | undefined {
  return records.find((record): record is RecordOf<'site'> => record.kind === 'site')?.data.products;
}

/** The column of metrics.csv that names the figure. */
const METRIC_CELL = 1;

function unknown(feature: string, features: readonly string[], line: number): Problem {
  return {
    rule: 'unknown-metric',
    line,
    cell: METRIC_CELL,
    message: `No product has a feature \`${feature}\`.`,
    hint: suggestId(feature, features, 'Add it to the features of a product in site.md first.'),
  };
}

function notBought(feature: string, product: Product, line: number): Problem {
  return {
    rule: 'unknown-metric',
    severity: 'warning',
    line,
    cell: METRIC_CELL,
    message: `\`${feature}\` is a feature of ${product.name}, which the client does not have, so its use is not shown.`,
    hint: `Add \`${product.id}\` to \`products\` in client.md, or delete the rows.`,
  };
}
