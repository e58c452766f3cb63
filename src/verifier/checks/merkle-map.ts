import { ByteReader } from '../bytes/byte-reader.ts';
import { allZero } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import type { HashAlgorithm } from '../bytes/hash.ts';
import { digestLength } from '../bytes/hash.ts';
import type { CborMap } from '../cbor/decode.ts';
import { decodeCbor, isCborMap } from '../cbor/decode.ts';
import { skipCborItem } from '../cbor/walk.ts';
import { MAX_MERKLE_LEAVES } from '../limits.ts';
import { chooseAlgorithm, mapList, optionalBytes, wholeNumber } from './hash-fields.ts';

/** One hash tree of a BMFF hash (C2PA 2.2 §18.6.3). */
export interface MerkleMap {
  readonly uniqueId: number;
  readonly localId: number;
  readonly count: number;
  /** Null where none is named or it is not allowed. */
  readonly algorithm: HashAlgorithm | null;
  readonly initHash: Uint8Array | null;
  /** One row of the tree. */
  readonly hashes: readonly Uint8Array[];
  readonly fixedBlockSize: number | null;
  readonly variableBlockSizes: readonly number[] | null;
}

/** What an auxiliary `merkle` box says about the fragment that follows it. */
export interface MerkleProof {
  readonly uniqueId: number;
  readonly localId: number;
  readonly location: number;
  readonly hashes: readonly Uint8Array[];
}

/** Whether a proof is about a block of this tree. */
export function isAbout({ uniqueId, localId }: MerkleProof, map: MerkleMap): boolean {
  return uniqueId === map.uniqueId && localId === map.localId;
}

const MAX_MAPS = 1_000;
const PROOF_FIELDS: ReadonlySet<unknown> = new Set(['uniqueId', 'localId', 'location', 'hashes']);

/** @throws MalformedError @throws LimitError */
export function readMerkleMaps(content: CborMap, claimAlgorithm: string | null): readonly MerkleMap[] {
  return mapList(content, 'merkle', MAX_MAPS).map((map) => {
    const count = wholeNumber(map.get('count'), 'count');
    if (count === 0) throw new MalformedError('a hash tree without leaves');
    if (count > MAX_MERKLE_LEAVES) throw new LimitError('MAX_MERKLE_LEAVES', `a hash tree of ${count} leaves`);
    const algorithm = chooseAlgorithm([map.get('alg'), content.get('alg'), claimAlgorithm]);
    const hashes = hashList(map, count);
    if (hashes.length === 0) throw new MalformedError('a hash tree without hashes');
    if (algorithm !== null && hashes.some(({ length }) => length !== digestLength(algorithm))) {
      throw new MalformedError('a hash of the hash tree has the wrong length');
    }
    const fixed = map.get('fixedBlockSize');
    const variable = map.get('variableBlockSizes');
    const fixedBlockSize = fixed === undefined || fixed === null ? null : wholeNumber(fixed, 'fixedBlockSize');
    const variableBlockSizes = variable === undefined || variable === null ? null : sizeList(variable, count);
    if (fixedBlockSize !== null && variableBlockSizes !== null) throw new MalformedError('two kinds of block sizes');
    if (fixedBlockSize === 0) throw new MalformedError('blocks of no size');
    return {
      uniqueId: wholeNumber(map.get('uniqueId'), 'uniqueId'),
      localId: wholeNumber(map.get('localId'), 'localId'),
      count,
      algorithm,
      initHash: optionalBytes(map, 'initHash'),
      hashes,
      fixedBlockSize,
      variableBlockSizes,
    };
  });
}

/** The CBOR map of an auxiliary box, behind which only zeros may follow. @throws MalformedError */
export function readMerkleProof(bytes: Uint8Array): MerkleProof {
  const map = decodeCbor(firstItem(bytes));
  if (!isCborMap(map)) throw new MalformedError('a hash tree box without a map');
  // The box is excluded from every hash: whatever else it said would be nobody's word.
  for (const key of map.keys()) {
    if (!PROOF_FIELDS.has(key)) throw new MalformedError('a hash tree box with other fields than a proof has');
  }
  return {
    uniqueId: wholeNumber(map.get('uniqueId'), 'uniqueId'),
    localId: wholeNumber(map.get('localId'), 'localId'),
    location: wholeNumber(map.get('location'), 'location'),
    hashes: hashList(map, 64),
  };
}

/** The first item alone: it says itself where it ends. @throws MalformedError where other bytes than zeros follow */
function firstItem(bytes: Uint8Array): Uint8Array {
  const reader = new ByteReader(bytes);
  if (skipCborItem(reader)) throw new MalformedError('a hash tree box without a CBOR map');
  if (!allZero(reader.ahead())) throw new MalformedError('other bytes than zeros behind the map of a hash tree box');
  return bytes.subarray(0, reader.position);
}

function hashList(map: CborMap, limit: number): readonly Uint8Array[] {
  const value = map.get('hashes');
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value) || value.length > limit) throw new MalformedError('hashes is no list, or too long');
  return value.map((hash: unknown) => {
    if (!(hash instanceof Uint8Array)) throw new MalformedError('an entry of hashes is no byte string');
    return hash;
  });
}

function sizeList(value: unknown, count: number): readonly number[] {
  if (!Array.isArray(value) || value.length !== count) throw new MalformedError('not one block size for each leaf');
  return value.map((size) => {
    const length = wholeNumber(size, 'a block size');
    if (length === 0) throw new MalformedError('a block of no size');
    return length;
  });
}
