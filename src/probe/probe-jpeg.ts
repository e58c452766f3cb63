import { latin1 } from '../verifier/bytes/ascii.ts';
import { MalformedError } from '../verifier/bytes/errors.ts';
import type { Answer } from './answer.ts';
import type { KnownBytes } from './known-bytes.ts';
import { MAX_PROBE_STEPS } from './limits.ts';
import { mentionsProvenance } from './mentions.ts';

const SOS = 0xda;
const EOI = 0xd9;
const APP1 = 0xe1;
const APP11 = 0xeb;
const XMP_NAMES = ['http://ns.adobe.com/xap/1.0/', 'http://ns.adobe.com/xmp/extension/'];

/**
 * Segments up to the first scan, where every known signer puts the store (C2PA 2.2 §A.3.1 names APP11 and no place).
 * JUMBF of any kind, metadata that mentions provenance, and whatever is no plain row of segments ask for the whole file.
 */
export function probeJpeg(known: KnownBytes): Answer {
  let at = 2;
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    const head = known.reader(at, at + 2);
    if (head.u8() !== 0xff) return 'look';
    const marker = head.u8();
    if (marker === 0xff) {
      at += 1; // a fill byte (T.81 B.1.1.2)
      continue;
    }
    if (marker === SOS || marker === EOI) return 'none';
    if (marker === 0 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) return 'look';
    const length = known.reader(at + 2, at + 4).u16();
    if (length < 2) throw new MalformedError('JPEG segment length below 2', at);
    const payload = at + 4;
    const end = at + 2 + length;
    if (marker === APP11 && end - payload >= 2 && latin1(known.read(payload, payload + 2)) === 'JP') return 'look';
    if (marker === APP1 && isXmp(known, payload, end) && mentionsProvenance(known.read(payload, end))) return 'look';
    at = end;
  }
  return 'look';
}

function isXmp(known: KnownBytes, start: number, end: number): boolean {
  return XMP_NAMES.some((name) => end - start > name.length && latin1(known.read(start, start + name.length)) === name);
}
