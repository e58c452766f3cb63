import { MalformedError } from '../verifier/bytes/errors.ts';
import { type ConformingProduct, productRow } from '../verifier/trust/conforming-products.ts';
import type { ProductList } from './product-list.ts';

const MAX_RECORDS = 10_000;

/**
 * Reads the published list (c2pa-org/conformance-public, conforming-products-list.json). Validators are left out: they
 * sign nothing.
 * @throws MalformedError where a record is not one
 */
export function parseProducts(json: unknown): ProductList {
  if (!Array.isArray(json) || json.length > MAX_RECORDS) throw new MalformedError('conforming products: not a list');
  const records = json.map(readRecord);
  return {
    updated:
      records
        .map(({ changed }) => changed)
        .toSorted()
        .at(-1) ?? '',
    products: records
      .map(({ product }) => product)
      .filter((product) => product !== null)
      .sort((left, right) => (left.recordId < right.recordId ? -1 : 1))
      .map(productRow),
  };
}

function readRecord(json: unknown): { changed: string; product: ConformingProduct | null } {
  const record = object(json);
  const product = object(record.get('product'));
  const name = object(product.get('DN'));
  const changed = text(object(record.get('dates')), 'lastModification');
  if (text(product, 'productType') !== 'generatorProduct') return { changed, product: null };
  return {
    changed,
    product: {
      recordId: text(record, 'recordId').toLowerCase(),
      applicant: text(record, 'applicant'),
      name: text(name, 'CN'),
      organization: text(name, 'O'),
      unit: name.has('OU') ? text(name, 'OU') : '',
      maxAssuranceLevel: level(object(product.get('assurance')).get('maxAssuranceLevel')),
      conformant: text(record, 'status') === 'conformant',
      disallowedSignals: signals(product.get('disallowedSignals')),
    },
  };
}

/** Names of the rubric, such as `nonGenAIDigitalCreation`, as reports write them: `non-gen-ai-digital-creation`. */
function signals(value: unknown): readonly string[] {
  const groups = value === undefined ? [] : [...object(value).values()];
  const names = groups.flatMap((group): readonly unknown[] => {
    if (!Array.isArray(group)) throw new MalformedError('conforming products: signals are no list');
    return group;
  });
  return names.map((name) => {
    if (typeof name !== 'string' || !/^\w+$/.test(name)) {
      throw new MalformedError('conforming products: a signal is no name');
    }
    return name
      .replaceAll('GenAI', 'GenAi')
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
  });
}

function level(value: unknown): 1 | 2 {
  if (value !== 1 && value !== 2) throw new MalformedError('conforming products: unknown assurance level');
  return value;
}

function text(record: ReadonlyMap<string, unknown>, key: string): string {
  const value = record.get(key);
  if (typeof value !== 'string') throw new MalformedError(`conforming products: no ${key}`);
  // Columns of a row are apart by tabs.
  return value.trim().replaceAll('\t', ' ');
}

function object(value: unknown): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MalformedError('conforming products: not a record');
  }
  return new Map(Object.entries(value));
}
