import { toBase64 } from '../trust-lists/base64.ts';
import { COPY, MIN_STRETCH } from '../trust-lists/packed-certificate.ts';
import { readDer } from '../verifier/asn1/der.ts';
import { ascii, latin1 } from '../verifier/bytes/ascii.ts';

/** Stretches that other certificates have too are shared from this length on. */
const MIN_SHARED = 12;
/** The longest stretches of one step. */
const MAX_PLAIN = COPY;
const MAX_COPY = 0xff - COPY + MIN_STRETCH;
/** A step says in two bytes where to copy from. */
const MAX_REACH = 0x1_0000;

export interface PackedCertificates {
  /** Base64 of what several certificates have in common. */
  readonly shared: string;
  /** See unpackCertificate; in the order given. */
  readonly packed: readonly string[];
}

/** Writes certificates as unpackCertificate reads them. */
export function packCertificates(ders: readonly Uint8Array[]): PackedCertificates {
  const texts = ders.map(latin1);
  const shared = commonStretches(texts);
  return {
    shared: toBase64(ascii(shared)),
    packed: texts.map((text) => toBase64(ascii(packed(text, shared)))),
  };
}

/**
 * A certificate without its signature (a BIT STRING of nothing), which nobody checks of an anchor, and of which no two
 * have anything in common.
 */
export function withoutSignature(der: Uint8Array): Uint8Array {
  const [tbs, algorithm] = readDer(der).children;
  if (tbs === undefined || algorithm === undefined) throw new Error('no certificate');
  const content = [...tbs.raw, ...algorithm.raw, 0x03, 0x01, 0x00];
  if (content.length < 0x100 || content.length > 0xffff) throw new Error('a certificate of an unusual size');
  return Uint8Array.of(0x30, 0x82, content.length >> 8, content.length & 0xff, ...content);
}

/** Every stretch that occurs in two certificates, once. */
function commonStretches(texts: readonly string[]): string {
  let shared = '';
  for (const [index, text] of texts.entries()) {
    // A character above all bytes keeps stretches from reaching from one certificate into the next.
    const later = texts.slice(index + 1).join('\u0100');
    for (let at = 0; at < text.length; ) {
      const known = longest(shared, text, at, MIN_SHARED).length;
      const common = known > 0 ? 0 : longest(later, text, at, MIN_SHARED).length;
      if (common > 0) shared += text.slice(at, at + common);
      at += Math.max(known, common, 1);
    }
  }
  return shared;
}

function packed(text: string, shared: string): string {
  let steps = '';
  let plain = '';
  const flush = (): void => {
    for (let at = 0; at < plain.length; at += MAX_PLAIN) {
      const piece = plain.slice(at, at + MAX_PLAIN);
      steps += String.fromCharCode(piece.length - 1) + piece;
    }
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const before = longest(shared, text, at, MIN_STRETCH);
    const own = longest(text.slice(0, at), text, at, MIN_STRETCH);
    const [length, from] =
      own.length > before.length ? [own.length, shared.length + own.from] : [before.length, before.from];
    if (length === 0 || from >= MAX_REACH) {
      plain += text.charAt(at);
      at += 1;
      continue;
    }
    flush();
    const copied = Math.min(length, MAX_COPY);
    steps += String.fromCharCode(COPY + copied - MIN_STRETCH, from >> 8, from & 0xff);
    at += copied;
  }
  flush();
  return steps;
}

/** The longest stretch of `text` from `at` on that occurs in `source`; of length 0 where none of `least` does. */
function longest(source: string, text: string, at: number, least: number): { length: number; from: number } {
  let found = { length: 0, from: 0 };
  for (let length = least; at + length <= text.length; length += 1) {
    const from = source.indexOf(text.slice(at, at + length), found.from);
    if (from < 0) break;
    found = { length, from };
  }
  return found;
}
