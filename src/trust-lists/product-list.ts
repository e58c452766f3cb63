import type { ProductRow } from '../verifier/trust/conforming-products.ts';
import products from './data/conforming-products.json' with { type: 'json' };

/** The products that C2PA's conformance programme lists as generators, with the highest level granted to each. */
export interface ProductList {
  /** Date of the last change to any record. */
  readonly updated: string;
  readonly products: readonly ProductRow[];
}

export const BUNDLED_PRODUCTS: ProductList = products;
