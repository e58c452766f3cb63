import type { CborMap, CborValue } from '../cbor/decode.ts';
import { isCborMap } from '../cbor/decode.ts';
import { arrayField, isCborArray, textField } from '../cbor/fields.ts';
import { parseJumbfUri } from '../jumbf/uri.ts';
import { type HashedUri, hashedUri } from './hashed-uri.ts';

export type Attribution = 'created' | 'gathered' | 'v1';

export interface ClaimReference {
  readonly reference: HashedUri;
  readonly attribution: Attribution;
}

/** A claim, version 1 or 2, as far as its fields could be read (C2PA 2.2 §10.3). */
export interface Claim {
  readonly version: 1 | 2;
  readonly instanceId: string | null;
  readonly signature: string | null;
  readonly title: string | null;
  readonly format: string | null;
  readonly generator: string | null;
  readonly generatorVersion: string | null;
  readonly alg: string | null;
  /** Pictures of the generators, where they lie in the store. */
  readonly icons: readonly HashedUri[];
  /** Created ones first, then gathered ones, each in the claim's order. */
  readonly references: readonly ClaimReference[];
  /** JUMBF URIs of assertions of other manifests. */
  readonly redacted: readonly string[];
  /** What is missing, out of place or of the wrong type: each makes the claim malformed. */
  readonly problems: readonly string[];
}

/** Version 1 is closed: nothing was ever added to it. */
const FIELDS_V1: ReadonlySet<CborValue> = new Set([
  'instanceID',
  'signature',
  'claim_generator',
  'claim_generator_info',
  'claim_generator_hints',
  'dc:format',
  'dc:title',
  'assertions',
  'redacted_assertions',
  'alg',
  'alg_soft',
  'metadata',
]);
/** The list of version 1, which would tell older readers of other assertions than the lists of version 2. */
const FORBIDDEN_V2 = 'assertions';
const TEXTS = ['instanceID', 'signature', 'claim_generator', 'dc:format', 'dc:title', 'alg', 'alg_soft'];

/** Reads a claim's fields by the version that its box's label says. */
export function readClaim(value: CborValue, version: 1 | 2): Claim {
  const problems: string[] = [];
  const map: CborMap = isCborMap(value) ? value : new Map();
  if (!isCborMap(value)) problems.push('the claim is not a map');
  for (const key of map.keys()) {
    if (!mayHold(version, key)) problems.push(`a field ${String(key)}, which claims of version ${version} do not have`);
  }
  const required =
    version === 1 ? ['instanceID', 'signature', 'claim_generator', 'dc:format'] : ['instanceID', 'signature'];
  for (const name of TEXTS) {
    const field = map.get(name) ?? null;
    if (field === null && required.includes(name)) problems.push(`${name} is missing`);
    if (field !== null && typeof field !== 'string') problems.push(`${name} is not text`);
  }
  const generator = readGenerator(map, version, problems);
  return {
    version,
    instanceId: textField(map, 'instanceID'),
    signature: textField(map, 'signature'),
    title: textField(map, 'dc:title'),
    format: textField(map, 'dc:format'),
    generator: generator.name,
    generatorVersion: generator.version,
    alg: textField(map, 'alg'),
    icons: readIcons(map),
    references: readReferences(map, version, problems),
    redacted: readRedacted(map, problems),
    problems,
  };
}

/** Later editions add fields to version 2, signed like all others: what we do not know we pass over. */
function mayHold(version: 1 | 2, key: CborValue): boolean {
  if (version === 1) return FIELDS_V1.has(key);
  return typeof key === 'string' && key !== FORBIDDEN_V2;
}

function readReferences(map: CborMap, version: 1 | 2, problems: string[]): ClaimReference[] {
  if (version === 1) return readList(map, 'assertions', 'v1', true, problems);
  return [
    ...readList(map, 'created_assertions', 'created', true, problems),
    ...readList(map, 'gathered_assertions', 'gathered', false, problems),
  ];
}

function readList(
  map: CborMap,
  name: string,
  attribution: Attribution,
  required: boolean,
  problems: string[],
): ClaimReference[] {
  const list = arrayField(map, name);
  if (list === null || (required && list.length === 0)) {
    if (required || (map.get(name) ?? null) !== null) problems.push(`${name} is missing, empty or no list`);
    return [];
  }
  const references: ClaimReference[] = [];
  for (const item of list) {
    const reference = hashedUri(item);
    if (reference === null) problems.push(`${name} holds what is no hashed URI`);
    else references.push({ reference, attribution });
  }
  return references;
}

function readIcons(map: CborMap): readonly HashedUri[] {
  const info = map.get('claim_generator_info');
  const icons: HashedUri[] = [];
  for (const one of isCborArray(info) ? info : [info]) {
    const icon = isCborMap(one) ? hashedUri(one.get('icon')) : null;
    if (icon !== null && parseJumbfUri(icon.url) !== null) icons.push(icon);
  }
  return icons;
}

function readRedacted(map: CborMap, problems: string[]): readonly string[] {
  const value = map.get('redacted_assertions');
  if (value === undefined || value === null) return [];
  if (isCborArray(value) && value.every((item) => typeof item === 'string')) return value;
  problems.push('redacted_assertions is not a list of URIs');
  return [];
}

/** Version 1: a text, and maybe a list of maps; version 2: one map with a name (§10.3.2.3). */
function readGenerator(
  map: CborMap,
  version: 1 | 2,
  problems: string[],
): { name: string | null; version: string | null } {
  const field = map.get('claim_generator_info');
  const info = version === 1 && isCborArray(field) ? field[0] : field;
  const found = isCborMap(info) ? info : null;
  const name = found === null ? null : textField(found, 'name');
  if (version === 2 && (name === null || name === '')) problems.push('claim_generator_info has no name');
  return {
    name: name ?? textField(map, 'claim_generator'),
    version: found === null ? null : textField(found, 'version'),
  };
}
