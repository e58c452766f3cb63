import type { Answer } from './answer.ts';
import type { KnownBytes } from './known-bytes.ts';
import { MAX_PROBE_STEPS, MAX_PROBE_TEXT_BYTES } from './limits.ts';
import { mentionsProvenance } from './mentions.ts';

const UNKNOWN_SIZE = 0xffffffff;
const HEAD_BYTES = 12;
const XMP_CHUNKS = new Set(['XMP ', '_PMX']);

/**
 * The chunks of the first form, jumping from head to head. `C2PA` is the last of them (C2PA 2.2 §A.3.3), so the walk
 * goes to the form's end, which for most pictures is the end of their first large chunk.
 */
export function probeRiff(known: KnownBytes): Answer {
  const head = known.reader(4, HEAD_BYTES);
  const size = head.u32le();
  const formEnd = size + 8;
  if (size === UNKNOWN_SIZE || (known.size !== null && formEnd > known.size)) return 'look';
  let at = HEAD_BYTES;
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    if (formEnd - at < 8) return 'none';
    const chunk = known.reader(at, at + 8);
    const name = chunk.latin1(4);
    const length = chunk.u32le();
    const dataEnd = at + 8 + length;
    if (name === 'C2PA' || dataEnd > formEnd) return 'look';
    if (XMP_CHUNKS.has(name)) {
      if (length > MAX_PROBE_TEXT_BYTES || mentionsProvenance(known.read(at + 8, dataEnd))) return 'look';
    }
    at = dataEnd + (length % 2);
  }
  return 'look';
}
