import { describe, expect, test } from 'vitest';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { parseProducts } from '../../../src/trust-lists/parse-products.ts';
import { BUNDLED_PRODUCTS } from '../../../src/trust-lists/product-list.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import type { TrustListName } from '../../../src/verifier/signer-report.ts';
import { type ConformingProduct, productRow, readProductRow } from '../../../src/verifier/trust/conforming-products.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { signed } from '../../make/fixture.ts';
import { testPki } from '../../make/pki.ts';
import { judge } from './claim.ts';

const RECORD = '0197aa34-665b-7811-9bbc-317cfd988d0a';
const CAMERA: ConformingProduct = {
  recordId: RECORD,
  applicant: 'Example Cameras AG',
  name: 'Example Camera',
  organization: 'Example Cameras',
  unit: '',
  maxAssuranceLevel: 2,
  conformant: true,
  disallowedSignals: ['captured-media', 'non-gen-ai-digital-creation'],
};
const SUBJECT = { commonName: 'Example Camera', organization: 'Example Cameras', country: 'AT' };

interface Signed {
  readonly productRecord?: string;
  readonly products?: readonly ConformingProduct[];
  readonly list?: TrustListName;
  readonly unit?: string;
}

async function productNamed({ productRecord, products = [CAMERA], list = 'c2pa', unit }: Signed = {}) {
  const { issueSigner, root } = await testPki();
  const subject = unit === undefined ? SUBJECT : { ...SUBJECT, organizationalUnit: unit };
  const signer = await issueSigner({ subject, ...(productRecord === undefined ? {} : { productRecord }) });
  const signerAnchors = [{ der: root.certificate, list, entity: 'Example authority' }];
  const judged = await judge({
    credentials: credentialsOf(signer),
    trust: { products: products.map(productRow), signerAnchors },
  });
  return judged.signer?.product;
}

describe('the product of a signer on the C2PA list', () => {
  test('is the one whose record the certificate names', async () => {
    const other = { ...CAMERA, recordId: 'another', name: 'Example Phone', maxAssuranceLevel: 1 } as const;
    expect(await productNamed({ productRecord: RECORD.toUpperCase(), products: [other, CAMERA] })).toEqual({
      name: 'Example Camera',
      applicant: 'Example Cameras AG',
      maxAssuranceLevel: 2,
      conformant: true,
      disallowedSignals: ['captured-media', 'non-gen-ai-digital-creation'],
      matchedBy: 'record',
      recordId: RECORD,
    });
  });

  test('is not guessed by name where the certificate names a record that is not on the list', async () => {
    expect(await productNamed({ productRecord: '00000000-0000-0000-0000-000000000000' })).toBeNull();
  });

  test('is found by its names where the certificate names no record', async () => {
    expect(await productNamed()).toMatchObject({ matchedBy: 'name', recordId: RECORD, maxAssuranceLevel: 2 });
    expect(await productNamed({ products: [{ ...CAMERA, organization: 'Example Camera' }] })).toBeNull();
  });

  test('must be of the unit that the record names', async () => {
    const products = [{ ...CAMERA, unit: 'Phones' }];
    expect(await productNamed({ products, unit: 'Phones' })).toMatchObject({ matchedBy: 'name' });
    expect(await productNamed({ products, unit: 'Watches' })).toBeNull();
  });

  test('is of no certain record or level where several records share its names and differ', async () => {
    const later: ConformingProduct = {
      ...CAMERA,
      recordId: 'later',
      maxAssuranceLevel: 1,
      disallowedSignals: ['captured-media'],
    };
    expect(await productNamed({ products: [CAMERA, later] })).toMatchObject({
      recordId: null,
      maxAssuranceLevel: null,
      disallowedSignals: ['captured-media'],
    });
  });

  test('says where conformance was withdrawn', async () => {
    const products = [{ ...CAMERA, conformant: false }];
    expect(await productNamed({ products, productRecord: RECORD })).toMatchObject({ conformant: false });
  });
});

test('a manifest with a signal that its signer’s product may not give says so', async () => {
  const { issueSigner, root, trust, now } = await testPki();
  const signer = credentialsOf(await issueSigner({ subject: SUBJECT, productRecord: RECORD }));
  const signerAnchors = [{ der: root.certificate, list: 'c2pa' as const, entity: 'Example authority' }];
  const overclaims = async (type: string) => {
    const digitalSourceType = `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`;
    const file = await signed('image/jpeg', { signer, actions: [{ action: 'c2pa.created', digitalSourceType }] });
    const report = await verify(bytesSource(file), {
      at: now,
      trust: { ...trust, signerAnchors, products: [productRow(CAMERA)] },
    });
    return report.manifests[0]?.overclaims;
  };
  expect(await overclaims('digitalCapture')).toEqual(['captured-media']);
  expect(await overclaims('trainedAlgorithmicMedia')).toEqual([]);
});

test.each(['interim', 'user'] as const)('an authority of the %s list answers for no product', async (list) => {
  expect(await productNamed({ productRecord: RECORD, list })).toBeNull();
});

describe('the conforming products list that the product carries', () => {
  test('is dated, and each generator has a record of its own', () => {
    const { updated, products } = BUNDLED_PRODUCTS;
    expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(products.length).toBeGreaterThan(100);
    const records = products.map(readProductRow);
    expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(products.length);
    for (const { maxAssuranceLevel, name } of records) {
      expect([1, 2]).toContain(maxAssuranceLevel);
      expect(name).not.toBe('');
    }
    expect(bundledTrust().products).toBe(products);
  });
});

describe('reading a published list', () => {
  const record = {
    recordId: RECORD,
    applicant: 'Example Cameras AG',
    status: 'revoked_vulnerability',
    product: {
      productType: 'generatorProduct',
      DN: { CN: 'Example Camera ', O: 'Example Cameras', C: 'AT' },
      assurance: { maxAssuranceLevel: 2 },
      disallowedSignals: { inception: ['capturedMedia', 'nonGenAIDigitalCreation'], transformation: [] },
    },
    dates: { lastModification: '2026-08-20' },
  };

  test('gives what certificates are held against, and no validators', () => {
    const validator = { ...record, product: { ...record.product, productType: 'validatorProduct' } };
    expect(parseProducts([record, validator])).toEqual({
      updated: '2026-08-20',
      products: [productRow({ ...CAMERA, conformant: false })],
    });
  });

  test.each<[string, ConformingProduct]>([
    ['all columns', { ...CAMERA, unit: 'Phones', conformant: false }],
    ['a unit alone', { ...CAMERA, unit: 'Phones', disallowedSignals: [] }],
    ['one name for applicant and organization', { ...CAMERA, organization: CAMERA.applicant, disallowedSignals: [] }],
    ['no organization and no level', { ...CAMERA, organization: '', maxAssuranceLevel: null, disallowedSignals: [] }],
  ])('a row says all of a record with %s', (_, product) => {
    expect(readProductRow(productRow(product))).toEqual(product);
  });

  test.each<[string, unknown]>([
    ['no list', {}],
    ['no record', [null]],
    ['an unknown level', [{ ...record, product: { ...record.product, assurance: { maxAssuranceLevel: 3 } } }]],
    ['no name', [{ ...record, product: { ...record.product, DN: { O: 'x' } } }]],
    [
      'a signal of several words',
      { ...record, product: { ...record.product, disallowedSignals: { inception: ['a,b'] } } },
    ],
    ['signals that are none', [{ ...record, product: { ...record.product, disallowedSignals: { inception: [1] } } }]],
    ['a flood', Array(10_001).fill(record)],
  ])('refuses %s', (_, json) => {
    expect(() => parseProducts(json)).toThrow(MalformedError);
  });
});
