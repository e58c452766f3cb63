import { ascii } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError } from '../bytes/errors.ts';
import { findBytes } from '../bytes/find-bytes.ts';
import { fromHex } from '../bytes/hex.ts';
import { HASH_CHUNK_BYTES, MAX_SEARCHED_BYTES } from '../limits.ts';
import { C2PA_USER_TYPE } from './bmff-c2pa.ts';
import { STORE_UUID } from './store-head.ts';

/** What stands at the beginning of a store wherever it is written as it is, and what names one that is written otherwise. */
const SIGNS = [STORE_UUID, fromHex(C2PA_USER_TYPE), ascii('c2pa:manifest'), ascii('C2PA_Manifest')];
const LONGEST_SIGN = Math.max(...SIGNS.map(({ length }) => length));

/**
 * Whether a file whose container cannot be walked shows any sign of a manifest store. Downloads break off and programs
 * write bad files: without such a sign nothing was ever claimed about this one, and its being broken is no finding.
 * @throws LimitError where the file is too large to search
 */
export async function hasStoreSigns(source: ByteSource): Promise<boolean> {
  const end = Math.min(source.size, MAX_SEARCHED_BYTES);
  for (let start = 0; start < end; start += HASH_CHUNK_BYTES) {
    const bytes = await source.read(start, Math.min(end, start + HASH_CHUNK_BYTES + LONGEST_SIGN));
    if (SIGNS.some((sign) => findBytes(bytes, sign) !== -1)) return true;
  }
  if (end < source.size) throw new LimitError('MAX_SEARCHED_BYTES', 'a broken file that is too large to search');
  return false;
}
