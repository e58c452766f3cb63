import { brotliCompressSync, constants } from 'node:zlib';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { decodeCbor } from '../../../src/verifier/cbor/decode.ts';
import {
  CBOR_KIND,
  COMPRESSED_MANIFEST_KIND,
  STANDARD_MANIFEST_KIND,
  STORE_KIND,
} from '../../../src/verifier/jumbf/box-kinds.ts';
import { readSuperbox } from '../../../src/verifier/jumbf/superbox.ts';
import * as limits from '../../../src/verifier/limits.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { randomOf } from '../../attacks/random.ts';
import { bareMedia } from '../../make/fixture.ts';
import {
  A,
  box,
  CREATED,
  cborAssertion,
  HARD_BINDING,
  ingredient,
  manifest,
  store,
  superbox,
  type TestAssertion,
} from '../manifest/build-store.ts';
import { NO_TRUST } from '../manifest/judge-store.ts';
import { type Exceeded, judgedStore } from './outcome.ts';

const NO_DIGEST = new Uint8Array(32);

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function holding(...assertions: readonly TestAssertion[]): Promise<string> {
  return judgedStore(store(manifest({ assertions: [HARD_BINDING, CREATED, ...assertions] })));
}

/** So much noise, which does not pack, and so many zeros, packed as a manifest. */
function packed(noise: number, zeros: number): Uint8Array {
  const some = randomOf(1, 'noise').bytes(64 * 1024);
  const content = new Uint8Array(noise + zeros);
  for (let at = 0; at < noise; at += some.length) {
    // Each stretch differs from the one before in every byte.
    content.set(some.map((byte) => byte ^ (at >> 16)).subarray(0, noise - at), at);
  }
  const stream = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 16 },
  });
  return store(superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', stream)]));
}

function nested(depth: number): Uint8Array {
  let bytes = superbox(CBOR_KIND, 'x', []);
  for (let level = 1; level < depth; level += 1) bytes = superbox(CBOR_KIND, 'x', [bytes]);
  return bytes;
}

const label = (index: number): string => `urn:c2pa:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A history of so many manifests, each made from the one before. */
function history(count: number): Uint8Array {
  const chain: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = chain.at(-1);
    const parts = before === undefined ? [] : [ingredient({ label: label(index - 1), bytes: before }, 'parentOf')];
    chain.push(manifest({ label: label(index), assertions: [HARD_BINDING, CREATED, ...parts] }));
  }
  return store(...chain);
}

/** Manifests of a thousand listed assertions each, all parts of the active one. */
function manyAssertions(manifests: number): Uint8Array {
  const listed = times(1_000, (index) => cborAssertion(`a${index}`, 0, { absent: true }));
  const below = times(manifests, (index) => ({
    label: label(index),
    bytes: manifest({ label: label(index), assertions: listed }),
  }));
  const parts = below.map((one, index) =>
    ingredient(one, 'componentOf', { label: `c2pa.ingredient.v3__${index + 1}` }),
  );
  return store(
    ...below.map(({ bytes }) => bytes),
    manifest({ label: label(99_999), assertions: [HARD_BINDING, CREATED, ...parts] }),
  );
}

/** The report of a store whose manifest holds this assertion. */
async function reportOf(assertion: TestAssertion) {
  const sidecar = bytesSource(store(manifest({ assertions: [HARD_BINDING, CREATED, assertion] })));
  return verify(bytesSource(bareMedia('image/jpeg')), { at: 0, trust: NO_TRUST, sidecar });
}

const identity = (index: number, roles: number): TestAssertion =>
  cborAssertion(`cawg.identity${index === 0 ? '' : `__${index}`}`, {
    signer_payload: { sig_type: 'x', referenced_assertions: [], role: times(roles, (role) => `role ${role}`) },
    signature: NO_DIGEST,
  });

export const STORE_LIMITS: readonly Exceeded[] = [
  {
    limit: 'MAX_STORE_BYTES',
    by: () => readStore([new Uint8Array(limits.MAX_STORE_BYTES + 1)]),
    says: 'MAX_STORE_BYTES',
  },
  { limit: 'MAX_UNPACKED_BYTES', by: () => judgedStore(packed(7_000_000, 30_000_000)), says: 'MAX_UNPACKED_BYTES' },
  { limit: 'MAX_UNPACKED_RATIO', by: () => judgedStore(packed(100, 1_000_000)), says: 'MAX_UNPACKED_BYTES' },
  { limit: 'MAX_UNPACKED_BEYOND_BYTES', by: () => judgedStore(packed(100_000, 9_000_000)), says: 'MAX_UNPACKED_BYTES' },
  { limit: 'MAX_JUMBF_DEPTH', by: () => readSuperbox(nested(limits.MAX_JUMBF_DEPTH + 1)), says: 'malformed' },
  {
    limit: 'MAX_JUMBF_BOXES',
    by: () =>
      readSuperbox(
        superbox(
          STORE_KIND,
          'c2pa',
          times(limits.MAX_JUMBF_BOXES + 1, () => box('free', new Uint8Array())),
        ),
      ),
    says: 'malformed',
  },
  {
    limit: 'MAX_LABEL_BYTES',
    by: () => readSuperbox(superbox(CBOR_KIND, 'x'.repeat(limits.MAX_LABEL_BYTES + 1), [])),
    says: 'malformed',
  },
  {
    limit: 'MAX_MANIFESTS',
    by: () =>
      judgedStore(
        store(...times(limits.MAX_MANIFESTS + 1, (index) => superbox(STANDARD_MANIFEST_KIND, label(index), []))),
      ),
    says: 'MAX_MANIFESTS',
  },
  {
    limit: 'MAX_ASSERTIONS_PER_MANIFEST',
    by: () => holding(...times(limits.MAX_ASSERTIONS_PER_MANIFEST, (index) => cborAssertion(`a${index}`, 0))),
    says: 'MAX_ASSERTIONS_PER_MANIFEST',
  },
  {
    limit: 'MAX_ASSERTIONS_TOTAL',
    by: () => judgedStore(manyAssertions(limits.MAX_ASSERTIONS_TOTAL / 1_000)),
    says: 'MAX_ASSERTIONS_TOTAL',
  },
  {
    limit: 'MAX_ACTIONS_PER_MANIFEST',
    by: () =>
      holding(
        cborAssertion('c2pa.actions.v2__1', {
          actions: times(limits.MAX_ACTIONS_PER_MANIFEST, () => ({ action: 'a' })),
        }),
      ),
    says: 'MAX_ACTIONS_PER_MANIFEST',
  },
  {
    limit: 'MAX_HASHED_URIS_PER_MANIFEST',
    by: () =>
      holding(
        cborAssertion('c2pa.depthmap', {
          list: times(limits.MAX_HASHED_URIS_PER_MANIFEST + 1, () => ({ url: 'self#jumbf=x', hash: NO_DIGEST })),
        }),
      ),
    says: 'MAX_HASHED_URIS_PER_MANIFEST',
  },
  {
    limit: 'MAX_IDENTITIES_PER_MANIFEST',
    by: () => holding(...times(limits.MAX_IDENTITIES_PER_MANIFEST + 1, (index) => identity(index, 0))),
    says: 'MAX_IDENTITIES_PER_MANIFEST',
  },
  {
    limit: 'MAX_NAMES_PER_IDENTITY',
    by: async () => `${(await reportOf(identity(0, 40))).manifests[0]?.identities[0]?.roles.length} of 40 names`,
    says: '32 of 40 names',
  },
  {
    limit: 'MAX_REPORTED_VALUES',
    by: async () => {
      const report = await reportOf(
        cborAssertion(
          'org.example.much',
          times(400, () => times(400, () => 7)),
        ),
      );
      return (JSON.stringify(report).match(/7/g) ?? []).length > limits.MAX_REPORTED_VALUES
        ? 'all'
        : 'the rest left out';
    },
    says: 'the rest left out',
  },
  {
    limit: 'MAX_INGREDIENT_DEPTH',
    by: () => judgedStore(history(limits.MAX_INGREDIENT_DEPTH + 1)),
    says: 'MAX_INGREDIENT_DEPTH',
  },
  {
    limit: 'MAX_CBOR_DEPTH',
    by: () => decodeCbor(new Uint8Array(limits.MAX_CBOR_DEPTH + 2).fill(0x81)),
    says: 'malformed',
  },
  {
    limit: 'MAX_CBOR_ITEMS',
    by: () => decodeCbor(concat([Uint8Array.of(0x9a, 0, 3, 0x0d, 0x40), new Uint8Array(limits.MAX_CBOR_ITEMS)])),
    says: 'malformed',
  },
];
