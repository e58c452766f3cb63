import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import {
  ASSERTION_STORE_KIND,
  CBOR_KIND,
  CLAIM_KIND,
  JSON_KIND,
  SIGNATURE_KIND,
  STANDARD_MANIFEST_KIND,
  STORE_KIND,
  UPDATE_MANIFEST_KIND,
} from '../../../src/verifier/jumbf/box-kinds.ts';

/** Hand-made stores: every byte is chosen by the test, so that it can be wrong in exactly one way. */
export const A = 'urn:c2pa:0a1b2c3d-0000-4000-8000-00000000000a';
export const B = 'urn:c2pa:0a1b2c3d-0000-4000-8000-00000000000b';
export const C = 'urn:c2pa:0a1b2c3d-0000-4000-8000-00000000000c';

const HEADER_BYTES = 8;

export function box(type: string, payload: Uint8Array): Uint8Array {
  const header = new DataView(new ArrayBuffer(4));
  header.setUint32(0, HEADER_BYTES + payload.length);
  return concat([new Uint8Array(header.buffer), ascii(type), payload]);
}

export function superbox(kind: string, label: string, contents: readonly Uint8Array[]): Uint8Array {
  const text = new TextEncoder().encode(label);
  const description = concat([fromHex(kind), Uint8Array.of(3), text, Uint8Array.of(0)]);
  return box('jumb', concat([box('jumd', description), ...contents]));
}

/** A superbox with a number behind its label, which only a digest of the box would cover. */
export function withNumber(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = HEADER_BYTES + view.getUint32(HEADER_BYTES);
  const description = bytes.slice(HEADER_BYTES * 2, end);
  description[16] = 7;
  const contents = bytes.slice(end);
  return box('jumb', concat([box('jumd', concat([description, Uint8Array.of(1, 2, 3, 4)])), contents]));
}

/** What hashed URIs cover: all but the superbox's own header. */
export function boxHash(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes.subarray(HEADER_BYTES)).digest());
}

export interface TestAssertion {
  readonly label: string;
  readonly bytes: Uint8Array;
  /** False for one that lies in the store without being listed. */
  readonly listed?: boolean;
  /** True for one that is listed without lying in the store. */
  readonly absent?: boolean;
  readonly gathered?: boolean;
  readonly hash?: Uint8Array;
  readonly url?: string;
}

export function cborAssertion(label: string, value: unknown, more: Partial<TestAssertion> = {}): TestAssertion {
  return { label, bytes: superbox(CBOR_KIND, label, [box('cbor', encode(value))]), ...more };
}

export function jsonAssertion(label: string, text: string, more: Partial<TestAssertion> = {}): TestAssertion {
  return { label, bytes: superbox(JSON_KIND, label, [box('json', new TextEncoder().encode(text))]), ...more };
}

export function reference({ label, bytes, url, hash }: TestAssertion): { url: string; hash: Uint8Array } {
  return { url: url ?? `self#jumbf=c2pa.assertions/${label}`, hash: hash ?? boxHash(bytes) };
}

export const HARD_BINDING = cborAssertion('c2pa.hash.data', { hash: new Uint8Array(32), pad: new Uint8Array(0) });
export const CREATED = cborAssertion('c2pa.actions.v2', {
  actions: [
    { action: 'c2pa.created', digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
  ],
});

export interface TestManifest {
  readonly label?: string;
  readonly update?: boolean;
  readonly assertions?: readonly TestAssertion[];
  /** Fields that replace or (undefined) remove those of the claim. */
  readonly claim?: Readonly<Record<string, unknown>>;
  /** Entries that are put into the claim as they are. */
  readonly claimMap?: ReadonlyMap<unknown, unknown>;
  readonly extra?: readonly Uint8Array[];
}

/** A manifest with a version 2 claim; its signature box holds no signature. */
export function manifest({
  label = A,
  update = false,
  assertions,
  claim = {},
  claimMap = new Map(),
  extra = [],
}: TestManifest = {}): Uint8Array {
  const all = assertions ?? [HARD_BINDING, CREATED];
  const listed = all.filter((assertion) => assertion.listed !== false);
  const gathered = listed.filter((assertion) => assertion.gathered === true).map(reference);
  const fields: Record<string, unknown> = {
    instanceID: 'xmp:iid:1',
    signature: 'self#jumbf=c2pa.signature',
    claim_generator_info: { name: 'Test' },
    created_assertions: listed.filter((assertion) => assertion.gathered !== true).map(reference),
    ...(gathered.length > 0 ? { gathered_assertions: gathered } : {}),
    alg: 'sha256',
    ...claim,
  };
  const kept = new Map<unknown, unknown>([
    ...Object.entries(fields).filter(([, value]) => value !== undefined),
    ...claimMap,
  ]);
  return superbox(update ? UPDATE_MANIFEST_KIND : STANDARD_MANIFEST_KIND, label, [
    superbox(
      ASSERTION_STORE_KIND,
      'c2pa.assertions',
      all.filter((assertion) => assertion.absent !== true).map((assertion) => assertion.bytes),
    ),
    superbox(CLAIM_KIND, 'c2pa.claim.v2', [box('cbor', encode(kept))]),
    superbox(SIGNATURE_KIND, 'c2pa.signature', [box('cbor', Uint8Array.of(0xf6))]),
    ...extra,
  ]);
}

export function store(...manifests: readonly Uint8Array[]): Uint8Array {
  return superbox(STORE_KIND, 'c2pa', manifests);
}

/** An ingredient assertion, version 3, about a manifest built here. */
export function ingredient(
  target: { label: string; bytes: Uint8Array } | null,
  relationship: string,
  more: { label?: string; recorded?: unknown; fields?: Record<string, unknown> } = {},
): TestAssertion {
  const link =
    target === null
      ? {}
      : {
          activeManifest: { url: `self#jumbf=/c2pa/${target.label}`, hash: boxHash(target.bytes) },
          validationResults: more.recorded ?? { activeManifest: { success: [], informational: [], failure: [] } },
        };
  return cborAssertion(more.label ?? 'c2pa.ingredient.v3', { relationship, ...link, ...more.fields });
}
