import { brotliCompressSync, constants } from 'node:zlib';
import { encode } from 'cborg';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { CBOR_KIND, COMPRESSED_MANIFEST_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { MAX_UNPACKED_BYTES } from '../../../src/verifier/limits.ts';
import { randomOf } from '../../attacks/random.ts';
import {
  A,
  B,
  box,
  CREATED,
  cborAssertion,
  HARD_BINDING,
  ingredient,
  jsonAssertion,
  manifest,
  store,
  superbox,
  type TestAssertion,
} from '../../unit/manifest/build-store.ts';
import type { Bulk } from './bulk-pieces.ts';

const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const NO_DIGEST = new Uint8Array(32);

/** As many as fit into so many bytes. */
function many<T>(bytes: number, each: number, make: (index: number) => T): T[] {
  return Array.from({ length: Math.max(1, Math.floor(bytes / each)) }, (_, index) => make(index));
}

const holding = (...assertions: readonly TestAssertion[]): Uint8Array =>
  store(manifest({ assertions: [HARD_BINDING, CREATED, ...assertions] }));
const raw = (label: string, content: Uint8Array): TestAssertion => ({
  label,
  bytes: superbox(CBOR_KIND, label, [box('cbor', content)]),
});
const uri = (index: number): { url: string; hash: Uint8Array } => ({
  url: `self#jumbf=c2pa.assertions/${index}`,
  hash: NO_DIGEST,
});

/** The head of an array or map of so many items. */
function head(major: number, count: number): Uint8Array {
  return Uint8Array.of((major << 5) | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
}

const labelled = (index: number): string => `urn:c2pa:00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Manifest stores of about so many bytes in which one kind of thing occurs over and over, digests and all. */
export const STORE_BULKS: readonly Bulk[] = [
  (bytes) => holding(raw('org.example.numbers', concat([head(4, bytes), new Uint8Array(bytes)]))),
  (bytes) => holding(raw('c2pa.metadata', concat([head(4, bytes), new Uint8Array(bytes)]))),
  (bytes) =>
    holding(
      raw(
        'c2pa.certificate-status',
        concat([Uint8Array.of(0xa1, 0x68), ascii('ocspVals'), head(4, bytes), new Uint8Array(bytes).fill(0x40)]),
      ),
    ),
  (bytes) =>
    holding(
      raw(
        'org.example.tags',
        concat([
          head(4, Math.floor(bytes / 4)),
          ...many(bytes, 4, (index) => Uint8Array.of(0xd9, (index >> 8) & 255, index & 255, 0)),
        ]),
      ),
    ),
  (bytes) => holding(cborAssertion('org.example.map', new Map(many(bytes, 4, (index) => [index, null])))),
  (bytes) => holding(raw('org.example.texts', concat([head(4, bytes), new Uint8Array(bytes).fill(0x60)]))),
  (bytes) =>
    holding(cborAssertion('c2pa.time-stamp', new Map(many(bytes, 9, (index) => [String(index), new Uint8Array(1)])))),
  (bytes) => holding(jsonAssertion('stds.schema-org.CreativeWork', `[${'0,'.repeat(bytes / 2)}0]`)),
  (bytes) =>
    holding(jsonAssertion('stds.schema-org.CreativeWork', `{${many(bytes, 9, (index) => `"${index}":1`).join(',')}}`)),
  (bytes) =>
    store(
      manifest({ claim: { created_assertions: undefined, assertions: many(bytes, 60, uri), claim_generator: 'x' } }),
    ),
  (bytes) => store(manifest({ claim: { created_assertions: many(bytes, 60, () => uri(1)) } })),
  (bytes) => store(manifest({ claim: { redacted_assertions: many(bytes, 5, () => 'abc') } })),
  (bytes) =>
    store(manifest({ claim: { claim_generator_info: many(bytes, 70, (index) => ({ name: 'x', icon: uri(index) })) } })),
  (bytes) => holding(...many(Math.min(bytes, 60_000), 150, (index) => cborAssertion(`org.example.${index}`, index))),
  (bytes) => holding(cborAssertion('c2pa.actions.v2__1', { actions: many(bytes, 12, () => ({ action: 'a' })) })),
  (bytes) =>
    holding(
      cborAssertion('c2pa.actions.v2__1', {
        actions: [{ action: 'c2pa.placed', parameters: { ingredients: many(bytes, 60, uri) } }],
      }),
    ),
  (bytes) =>
    holding(
      cborAssertion('c2pa.actions.v2__1', {
        actions: many(bytes, 90, () => ({
          action: 'c2pa.redacted',
          parameters: { redacted: 'self#jumbf=/c2pa/a/c2pa.assertions/b' },
        })),
      }),
    ),
  (bytes) => holding(cborAssertion('c2pa.depthmap', { list: many(bytes, 60, uri) })),
  (bytes) =>
    holding(
      cborAssertion('c2pa.hash.data__1', {
        exclusions: many(bytes, 17, (index) => ({ start: index, length: 1 })),
        hash: NO_DIGEST,
      }),
    ),
  (bytes) =>
    holding(cborAssertion('c2pa.hash.boxes', { boxes: many(bytes, 50, () => ({ names: ['SOI'], hash: NO_DIGEST })) })),
  (bytes) =>
    holding(
      cborAssertion('c2pa.hash.collection.data', {
        uris: many(bytes, 60, (index) => ({ uri: `a/${index}`, hash: NO_DIGEST })),
      }),
    ),
  (bytes) => holding(cborAssertion('c2pa.cloud-data', { label: 'x', location: many(bytes, 2, () => 'x') })),
  (bytes) =>
    holding(
      cborAssertion('cawg.identity', {
        signer_payload: { sig_type: 'cawg.x509.cose', referenced_assertions: many(bytes, 60, uri) },
        signature: NO_DIGEST,
        pad1: NO_DIGEST,
      }),
    ),
  (bytes) =>
    holding(
      ...many(Math.min(bytes, 60_000), 200, (index) =>
        cborAssertion(`cawg.identity__${index}`, {
          signer_payload: { sig_type: 'x', referenced_assertions: [] },
          signature: NO_DIGEST,
        }),
      ),
    ),
  (bytes) => {
    const below = { label: B, bytes: manifest({ label: B }) };
    const recorded = {
      activeManifest: {
        success: many(bytes, 30, (index) => ({ code: 'x', url: `self#jumbf=${index}` })),
        informational: [],
        failure: [],
      },
    };
    return store(
      below.bytes,
      manifest({ label: A, assertions: [HARD_BINDING, CREATED, ingredient(below, 'componentOf', { recorded })] }),
    );
  },
  (bytes) => {
    const below = { label: B, bytes: manifest({ label: B }) };
    const parts = many(Math.min(bytes, 200_000), 400, (index) =>
      ingredient(below, 'componentOf', { label: `c2pa.ingredient.v3__${index + 1}` }),
    );
    return store(below.bytes, manifest({ label: A, assertions: [HARD_BINDING, CREATED, ...parts] }));
  },
  (bytes) => store(...many(Math.min(bytes, 500_000), 1_100, (index) => manifest({ label: labelled(index) }))),
  (bytes) => {
    const chain: Uint8Array[] = [];
    for (const index of many(Math.min(bytes, 60_000), 1_500, (one) => one)) {
      const before = chain.at(-1);
      const link = before === undefined ? [] : [ingredient({ label: labelled(index - 1), bytes: before }, 'parentOf')];
      chain.push(manifest({ label: labelled(index), assertions: [HARD_BINDING, CREATED, ...link] }));
    }
    return store(...chain);
  },
  (bytes) => store(manifest({ extra: many(bytes, 8, () => box('free', new Uint8Array())) })),
  (bytes) => store(manifest({ extra: many(bytes, 60, (index) => superbox(CBOR_KIND, String(index), [])) })),
  (bytes) => store(manifest(), ...many(bytes, 60, (index) => superbox(CBOR_KIND, String(index), []))),
  (bytes) => compressed(bytes, 1),
  (bytes) => compressed(bytes, 20),
  (bytes) => compressed(bytes, 190),
  (bytes) => compressed(bytes, 50),
  (bytes) => compressed(bytes, 5),
];

/**
 * A compressed manifest that unpacks to so many times its bytes, and not to more than may be: noise, which does not
 * pack, and zeros.
 */
function compressed(bytes: number, times: number): Uint8Array {
  const noise = randomOf(1, 'noise').bytes(bytes);
  const content = encode(
    concat([noise, new Uint8Array(Math.min(bytes * (times - 1), MAX_UNPACKED_BYTES - bytes - 4_000))]),
  );
  const inner = manifest({ label: A, assertions: [HARD_BINDING, CREATED, raw('org.example.bulk', content)] });
  return store(superbox(COMPRESSED_MANIFEST_KIND, A, [box('brob', new Uint8Array(brotliCompressSync(inner, FAST)))]));
}
