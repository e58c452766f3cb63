import type { ConformingProduct } from '../verifier/trust/conforming-products.ts';
import products from './data/conforming-products.json' with { type: 'json' };

/** The products that C2PA's conformance programme lists as generators, with the highest level granted to each. */
export interface ProductList {
  /** Date of the last change to any record. */
  readonly updated: string;
  readonly products: readonly ConformingProduct[];
}

// The compiler reads levels of a JSON file as any number; trust:update wrote them.
export const BUNDLED_PRODUCTS: ProductList = products as ProductList;
