import { latin1 } from '../verifier/bytes/ascii.ts';
import type { Answer } from './answer.ts';
import type { KnownBytes } from './known-bytes.ts';
import { MAX_PROBE_STEPS } from './limits.ts';

const EXTENSION = 0x21;
const APPLICATION = 0xff;
const IMAGE = 0x2c;
const TRAILER = 0x3b;

/** Extensions up to the first image, before which the store stands (C2PA 2.2 §A.3.4). Those of C2PA and XMP are looked at. */
export function probeGif(known: KnownBytes): Answer {
  const flags = known.reader(10, 11).u8();
  let at = 13 + (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    const kind = known.reader(at, at + 1).u8();
    if (kind === IMAGE || kind === TRAILER) return 'none';
    if (kind !== EXTENSION) return 'look';
    const label = known.reader(at + 1, at + 2).u8();
    if (label === APPLICATION && /^.(?:C2PA_GIF|XMP Data)/s.test(latin1(known.read(at + 2, at + 11)))) return 'look';
    at = blocksEnd(known, at + 2);
  }
  return 'look';
}

/** The end of a chain of data sub-blocks, their terminator included. */
function blocksEnd(known: KnownBytes, start: number): number {
  let at = start;
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    const length = known.reader(at, at + 1).u8();
    at += 1 + length;
    if (length === 0) return at;
  }
  return at;
}
