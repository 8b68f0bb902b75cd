import { z } from 'zod';
import { clientSees, id, text } from './values.ts';

/** More features than this are not looked at one by one. */
export const FEATURES_LIMIT = 5;

/** A part of a product whose use is watched. */
export const featureSchema = z.strictObject({
  id: clientSees(id).describe('Id, as in `feature:saving-report` in metrics.csv.'),
  name: clientSees(text).describe('Name of the feature.'),
  /** Essential: without it the product is not in use. Differential: why they chose us. */
  importance: clientSees(z.enum(['essential', 'differential'])).describe(
    'Essential: without it the product is not in use. Differential: what others do not have.',
  ),
});
export type Feature = z.infer<typeof featureSchema>;

/** Something that clients buy and use. */
export const productSchema = z.strictObject({
  id: clientSees(id).describe('Id, as in `products` of a client.'),
  name: clientSees(text).describe('Name of the product.'),
  features: clientSees(z.array(featureSchema).max(FEATURES_LIMIT))
    .default([])
    .describe(`The features whose use is watched, at most ${FEATURES_LIMIT}.`),
});
export type Product = z.infer<typeof productSchema>;

/** A check for `superRefine`: products differ in their ids, and so do all features, whichever product they are of. */
export function uniqueProducts(
  { products }: { products: readonly Product[] },
  context: z.core.$RefinementCtx,
): void {
  const refuse = (path: (string | number)[], noun: string, name: string) =>
    context.addIssue({
      code: 'custom',
      path,
      message: `is the id of an earlier ${noun}: ${name}`,
      params: { rule: 'duplicate-id' },
    });
  const seen = { products: new Set<string>(), features: new Set<string>() };
  products.forEach((product, index) => {
    if (seen.products.has(product.id)) refuse(['products', index, 'id'], 'product', product.id);
    seen.products.add(product.id);
    product.features.forEach((feature, place) => {
      if (seen.features.has(feature.id)) {
        refuse(['products', index, 'features', place, 'id'], 'feature', feature.id);
      }
      seen.features.add(feature.id);
    });
  });
}
