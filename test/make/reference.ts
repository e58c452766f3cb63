import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initSync, WasmReader } from '@contentauth/c2pa-wasm';
import { EKU } from '../../src/signer/oids.ts';

/** What the reference library says of a file. */
export interface ReferenceReport {
  readonly state: string;
  readonly codes: readonly string[];
  readonly failures: readonly string[];
  readonly json: string;
}

let ready: Promise<void> | null = null;

/** Whom the reference library shall trust: roots in PEM for each purpose, and aggregators by their DIDs. */
export interface ReferenceTrust {
  readonly signers: string;
  readonly clocks: string;
  readonly identities: string;
  readonly aggregators: readonly string[];
}

/** Judges a file by the reference library, with separate lists of anchors as it has them from its release 0.91 on. */
export async function judgeByReference(
  format: string,
  media: Uint8Array,
  trust: ReferenceTrust,
): Promise<ReferenceReport> {
  ready ??= load();
  await ready;
  const settings = JSON.stringify({
    trust: {
      anchors: [
        anchors('manifest', trust.signers, [EKU.c2paClaimSigning, EKU.emailProtection, EKU.documentSigning]),
        anchors('tsa', trust.clocks, [EKU.timeStamping]),
        { ...anchors('cawg', trust.identities, [EKU.documentSigning]), trusted_ica_issuers: trust.aggregators },
      ],
    },
    verify: { verify_trust: true },
  });
  const reader = await WasmReader.fromBytes(format, media, settings);
  const json = reader.json();
  reader.free();
  const parsed: unknown = JSON.parse(json);
  return { state: textAt(parsed, 'validation_state'), codes: codesIn(parsed), failures: failuresIn(parsed), json };
}

function anchors(kind: string, pem: string, ekus: readonly string[]) {
  return { trust_kind: kind, trust_anchors: pem, trust_config: ekus.join('\n') };
}

async function load(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@contentauth/c2pa-wasm/c2pa.wasm');
  initSync({ module: await readFile(path) });
}

function textAt(value: unknown, key: string): string {
  const found = entry(value, key);
  return typeof found === 'string' ? found : '';
}

function entry(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** Every `code` under validation_results, ingredients included. */
function codesIn(report: unknown): readonly string[] {
  return collect(entry(report, 'validation_results'), () => true);
}

function failuresIn(report: unknown): readonly string[] {
  return collect(entry(report, 'validation_results'), (list) => list === 'failure');
}

function collect(value: unknown, wanted: (list: string) => boolean, list = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, wanted, list));
  if (typeof value !== 'object' || value === null) return [];
  const code = textAt(value, 'code');
  if (code !== '') return wanted(list) ? [code] : [];
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, wanted, key));
}
