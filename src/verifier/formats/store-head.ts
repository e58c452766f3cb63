import { ByteReader } from '../bytes/byte-reader.ts';
import { startsWith } from '../bytes/equal.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { fromHex } from '../bytes/hex.ts';
import { MAX_STORE_BYTES } from '../limits.ts';

/** Type UUID of a manifest store's description box. */
export const STORE_UUID = fromHex('6332706100110010800000aa00389b71');
/** Superbox header with XLBox, description box header, type UUID: what it takes to recognise a store. */
export const STORE_HEAD_BYTES = 16 + 8 + 16;

/** The first box header of JUMBF bytes. */
export interface JumbfHead {
  /** Bytes of the header itself: 8, or 16 with XLBox. */
  readonly headerBytes: number;
  /** Length of the whole superbox, header included; null where LBox is 0 (to the end of the enclosing data). */
  readonly length: number | null;
  readonly isStore: boolean;
}

/**
 * Reads the header of a JUMBF superbox and tells by its description's type UUID whether it is a C2PA manifest store
 * (C2PA 2.2 §11.1.2); other JUMBF (JPEG 360, JPEG Trust) lives in the same places.
 * @returns null where the bytes are no JUMBF superbox
 * @throws MalformedError where the length is impossible
 */
export function readJumbfHead(bytes: Uint8Array): JumbfHead | null {
  if (bytes.length < 8) return null;
  const reader = new ByteReader(bytes);
  const lbox = reader.u32();
  if (reader.latin1(4) !== 'jumb') return null;
  if (lbox > 1 && lbox < 8) throw new MalformedError('impossible JUMBF box length');
  const headerBytes = lbox === 1 ? 16 : 8;
  const length = lbox === 1 ? reader.u64Number() : lbox;
  if (lbox === 1 && length < 16) throw new MalformedError('impossible JUMBF box length');
  return {
    headerBytes,
    length: lbox === 0 ? null : length,
    isStore: startsWith(bytes, STORE_UUID, headerBytes + 8),
  };
}

/** @throws LimitError above MAX_STORE_BYTES */
export function checkStoreSize(bytes: number): void {
  if (bytes > MAX_STORE_BYTES) throw new LimitError('MAX_STORE_BYTES', `manifest store of ${bytes} bytes`);
}

/** Whether the bytes are one manifest store from first to last; of its content only the head is read. */
export function isWholeStore(bytes: Uint8Array): boolean {
  try {
    const head = readJumbfHead(bytes);
    return head?.isStore === true && head.length === bytes.length;
  } catch (error) {
    if (error instanceof MalformedError) return false;
    throw error;
  }
}
