import { allZero, bytesEqual } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { toHex } from '../bytes/hex.ts';
import { type CborValue, decodeCbor } from '../cbor/decode.ts';
import { CBOR_KIND, EMBEDDED_FILE_KIND, JSON_KIND, REDACTION_UUID, UUID_KIND } from '../jumbf/box-kinds.ts';
import type { Superbox } from '../jumbf/superbox.ts';
import { type JsonValue, parseJson } from './json.ts';

/** What an assertion's superbox holds. */
export type AssertionContent =
  | { readonly kind: 'cbor'; readonly value: CborValue }
  | { readonly kind: 'json'; readonly value: JsonValue }
  | { readonly kind: 'embedded'; readonly size: number }
  | { readonly kind: 'redacted' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken'; readonly code: BrokenCode; readonly message: string };
export type BrokenCode = 'assertion.cbor.invalid' | 'assertion.json.invalid' | 'general.error';

/**
 * Decodes an assertion by its superbox's type. A superbox with more content boxes than its type has is refused: the
 * reader who takes the first and the reader who takes the last would see different assertions under one hash.
 */
export function assertionContent(box: Superbox): AssertionContent {
  if (isRedactionMark(box)) return { kind: 'redacted' };
  if (box.kind === CBOR_KIND) {
    return decodeOne(box, 'cbor', 'assertion.cbor.invalid', (bytes) => ({ kind: 'cbor', value: decodeCbor(bytes) }));
  }
  if (box.kind === JSON_KIND) {
    return decodeOne(box, 'json', 'assertion.json.invalid', (bytes) => ({ kind: 'json', value: parseJson(bytes) }));
  }
  if (box.kind === EMBEDDED_FILE_KIND) {
    const types = box.content.map((content) => content.type).join(' ');
    const data = box.content.find((content) => content.type === 'bidb');
    if (box.children.length > 0 || types !== 'bfdb bidb' || data === undefined) {
      return { kind: 'broken', code: 'general.error', message: 'an embedded file of other boxes than bfdb and bidb' };
    }
    return { kind: 'embedded', size: data.payload.length };
  }
  return { kind: 'unknown' };
}

/**
 * True where nothing of a redacted assertion is left in its slot: every content byte is zero, save for the redaction
 * UUID at the head of a `uuid` box (C2PA 2.2 §6.8.2), whatever the boxes' types say.
 */
export function isErased(box: Superbox): boolean {
  return (
    box.children.length === 0 &&
    box.content.every(({ type, payload }) =>
      allZero(type === 'uuid' && startsWithMark(payload) ? payload.subarray(REDACTION_MARK.length) : payload),
    )
  );
}

const REDACTION_MARK = Uint8Array.from({ length: REDACTION_UUID.length / 2 }, (_, index) =>
  Number.parseInt(REDACTION_UUID.slice(index * 2, index * 2 + 2), 16),
);

function startsWithMark(payload: Uint8Array): boolean {
  return bytesEqual(payload.subarray(0, REDACTION_MARK.length), REDACTION_MARK);
}

function isRedactionMark(box: Superbox): boolean {
  const [only] = box.content;
  return (
    box.content.length === 1 &&
    (box.kind === UUID_KIND || box.kind === toHex(REDACTION_MARK) || only?.type === 'uuid') &&
    only !== undefined &&
    startsWithMark(only.payload)
  );
}

/** The payload of the one content box that a superbox of this type has; null where there are others. */
export function onlyContent(box: Superbox, type: string): Uint8Array | null {
  const [only] = box.content;
  const alone = box.content.length === 1 && box.children.length === 0;
  return alone && only !== undefined && only.type === type ? only.payload : null;
}

function decodeOne(
  box: Superbox,
  type: string,
  code: BrokenCode,
  decode: (bytes: Uint8Array) => AssertionContent,
): AssertionContent {
  const payload = onlyContent(box, type);
  if (payload === null) return { kind: 'broken', code, message: `not exactly one ${type} box` };
  try {
    return decode(payload);
  } catch (error) {
    if (error instanceof MalformedError) return { kind: 'broken', code, message: error.message };
    throw error;
  }
}
