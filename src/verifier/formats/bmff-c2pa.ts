import { ByteReader } from '../bytes/byte-reader.ts';
import { allZero } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { readJumbfHead } from './store-head.ts';

/** Extended type of C2PA's `uuid` box (C2PA 2.2 §A.5.1). */
export const C2PA_USER_TYPE = 'd8fec3d61b0e483c92975828877ec481';

type BmffPurpose = 'manifest' | 'original' | 'update';

/** What a C2PA `uuid` box holds. */
export type BmffC2pa =
  | {
      readonly purpose: BmffPurpose;
      /** Absolute offset of the first auxiliary `merkle` box; 0 where there is none. */
      readonly merkleOffset: bigint;
      readonly store: Uint8Array;
    }
  | {
      readonly purpose: 'merkle';
      /** One CBOR map, padded with zeros. */
      readonly map: Uint8Array;
    };

const LONGEST_PURPOSE = 16;

/**
 * Reads the payload after the extended type. It is excluded from every hash, so nothing in it may be free: version and
 * flags are zero, the purpose is a known word, and behind the store come only zeros.
 * @throws MalformedError
 */
export function readBmffC2pa(payload: Uint8Array): BmffC2pa {
  const reader = new ByteReader(payload);
  if (reader.u32() !== 0) throw new MalformedError('C2PA box of an unknown version');
  const purpose = readPurpose(reader);
  if (purpose === 'merkle') return { purpose, map: reader.rest() };
  if (purpose !== 'manifest' && purpose !== 'original' && purpose !== 'update') {
    throw new MalformedError('C2PA box with an unknown purpose');
  }
  const merkleOffset = reader.u64();
  const data = reader.rest();
  const head = readJumbfHead(data);
  if (head?.isStore !== true) throw new MalformedError('C2PA box without a manifest store');
  const length = head.length ?? data.length;
  if (length > data.length) throw new MalformedError('C2PA box ends inside the manifest store');
  if (!allZero(data.subarray(length))) throw new MalformedError('C2PA box with other bytes behind the manifest store');
  return { purpose, merkleOffset, store: data.subarray(0, length) };
}

function readPurpose(reader: ByteReader): string {
  let purpose = '';
  for (let count = 0; count <= LONGEST_PURPOSE; count += 1) {
    const byte = reader.u8();
    if (byte === 0) return purpose;
    purpose += String.fromCharCode(byte);
  }
  throw new MalformedError('C2PA box without a purpose');
}
