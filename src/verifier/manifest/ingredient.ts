import { type CborMap, type CborValue, isCborMap } from '../cbor/decode.ts';
import { arrayField, isCborArray, mapField, textField } from '../cbor/fields.ts';
import { type HashedUri, hashedUri } from './hashed-uri.ts';

export type Relationship = 'parentOf' | 'componentOf' | 'inputTo';

/** One finding as the signer recorded it: a claim of theirs, used only to tell old findings from new ones. */
export interface RecordedStatus {
  readonly code: string;
  readonly url: string;
  readonly explanation: string | null;
  readonly outcome: 'success' | 'informational' | 'failure';
}

/** An ingredient assertion of any version (C2PA 2.2 §18.15). */
export interface Ingredient {
  readonly version: 1 | 2 | 3;
  readonly title: string | null;
  readonly format: string | null;
  readonly instanceId: string | null;
  readonly relationship: Relationship | null;
  /** IRI that the signer gave for an ingredient without a manifest (2.4). */
  readonly digitalSourceType: string | null;
  /** `activeManifest` (version 3) or `c2pa_manifest`. */
  readonly manifest: HashedUri | null;
  /** Signature box of that manifest, for when redaction changed the manifest's own digest (version 3). */
  readonly claimSignature: HashedUri | null;
  /** Null where nothing was recorded. */
  readonly recorded: readonly RecordedStatus[] | null;
  /** What makes the assertion malformed. */
  readonly problems: readonly string[];
}

const REQUIRED = {
  1: ['dc:title', 'dc:format', 'instanceID', 'relationship'],
  2: ['dc:title', 'dc:format', 'relationship'],
  3: ['relationship'],
} as const;
const RELATIONSHIPS: readonly (string | null)[] = ['parentOf', 'componentOf', 'inputTo'] satisfies Relationship[];

export function ingredientVersion(base: string): 1 | 2 | 3 {
  if (base === 'c2pa.ingredient.v3') return 3;
  return base === 'c2pa.ingredient.v2' ? 2 : 1;
}

export function readIngredient(value: CborValue, version: 1 | 2 | 3): Ingredient {
  const problems: string[] = [];
  const map: CborMap = isCborMap(value) ? value : new Map();
  for (const name of REQUIRED[version]) {
    if (typeof map.get(name) !== 'string') problems.push(`${name} is missing or no text`);
  }
  const named = textField(map, 'relationship');
  const relationship = isRelationship(named) ? named : null;
  if (named !== null && relationship === null) problems.push('unknown relationship');
  const reference = (name: string): HashedUri | null => {
    if (!map.has(name)) return null;
    const found = hashedUri(map.get(name));
    if (found === null) problems.push(`${name} is no hashed URI`);
    return found;
  };
  const manifest = reference(version === 3 ? 'activeManifest' : 'c2pa_manifest');
  const recorded = version === 3 ? recordedResults(mapField(map, 'validationResults')) : recordedList(map);
  const digitalSourceType = textField(map, 'digitalSourceType');
  if (version === 3 && manifest !== null) {
    if (recorded === null) problems.push('activeManifest without validationResults');
    if (digitalSourceType !== null) problems.push('activeManifest together with digitalSourceType');
  }
  return {
    version,
    title: textField(map, 'dc:title'),
    format: textField(map, 'dc:format'),
    instanceId: textField(map, 'instanceID'),
    relationship,
    digitalSourceType,
    manifest,
    claimSignature: version === 3 ? reference('claimSignature') : null,
    recorded,
    problems,
  };
}

function isRelationship(name: string | null): name is Relationship {
  return RELATIONSHIPS.includes(name);
}

/** Version 3: results about the ingredient's active manifest, and deltas about its own ingredients. */
function recordedResults(results: CborMap | null): RecordedStatus[] | null {
  if (results === null) return null;
  const deltas = arrayField(results, 'ingredientDeltas') ?? [];
  return [
    ...recordedGroups(mapField(results, 'activeManifest')),
    ...deltas.flatMap((delta) => (isCborMap(delta) ? recordedGroups(mapField(delta, 'validationDeltas')) : [])),
  ];
}

function recordedGroups(groups: CborMap | null): RecordedStatus[] {
  if (groups === null) return [];
  return (['success', 'informational', 'failure'] as const).flatMap((outcome) =>
    (arrayField(groups, outcome) ?? []).flatMap((item) => recordedStatus(item, outcome)),
  );
}

/** Versions 1 and 2: one list; an entry counts as a failure unless it says `success`. */
function recordedList(map: CborMap): RecordedStatus[] | null {
  const list = map.get('validationStatus');
  if (!isCborArray(list)) return null;
  return list.flatMap((item) =>
    recordedStatus(item, isCborMap(item) && item.get('success') === true ? 'success' : 'failure'),
  );
}

function recordedStatus(item: CborValue, outcome: RecordedStatus['outcome']): RecordedStatus[] {
  if (!isCborMap(item)) return [];
  const code = textField(item, 'code');
  if (code === null) return [];
  return [{ code, url: textField(item, 'url') ?? '', explanation: textField(item, 'explanation'), outcome }];
}
