/** How much the features of a client's products are used. */
import type { Client } from '../../schemas/client.ts';
import { FEATURE } from '../../schemas/metrics.ts';
import type { Feature, Product } from '../../schemas/product.ts';
import type { WorkCalendar } from './calendar.ts';
import { type Change, changeOver, type MetricSeries, type Point } from './metrics.ts';

/** Use is told for months, so that a change is looked for over one. */
export const USE_WINDOW = '1m';

export interface FeatureUse extends Feature {
  /** The product that the feature is of. */
  product: string;
  latest: Point | undefined;
  /** Against the last value a month ago or earlier. */
  change: Change | undefined;
  /** The first of the days in a row, up to the last recorded one, on which nobody used the feature. */
  unusedSince: string | undefined;
}

export interface ProductUse {
  id: string;
  name: string;
  features: FeatureUse[];
}

/** The products that a client has bought, in the order of client.md, each with the use of its features. */
export function featureUse(
  client: Client,
  products: readonly Product[],
  series: MetricSeries,
  today: string,
  calendar: WorkCalendar,
): ProductUse[] {
  return client.products.flatMap((id) => {
    const product = products.find((known) => known.id === id);
    if (!product) return [];
    const features = product.features.map((feature): FeatureUse => {
      const points = series.get(`${FEATURE}${feature.id}`) ?? [];
      return {
        id: feature.id,
        name: feature.name,
        importance: feature.importance,
        product: id,
        latest: points.at(-1),
        change: changeOver(points, USE_WINDOW, today, calendar),
        unusedSince: unusedSince(points),
      };
    });
    return [{ id, name: product.name, features }];
  });
}

/** Ids of the features without which a client's products are not in use. */
export function essentialFeatures(client: Client, products: readonly Product[]): string[] {
  const features = client.products.flatMap((id) => products.find((known) => known.id === id)?.features ?? []);
  return features.filter(({ importance }) => importance === 'essential').map(({ id }) => id);
}

function unusedSince(points: readonly Point[]): string | undefined {
  const last = points.findLastIndex(({ value }) => value !== 0);
  return points[last + 1]?.date;
}
