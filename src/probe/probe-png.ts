import { latin1 } from '../verifier/bytes/ascii.ts';
import { MalformedError } from '../verifier/bytes/errors.ts';
import type { Answer } from './answer.ts';
import { type KnownBytes, MissingBytes } from './known-bytes.ts';
import { MAX_PROBE_STEPS, MAX_PROBE_TEXT_BYTES } from './limits.ts';
import { mentionsProvenance } from './mentions.ts';

const SIGNATURE_BYTES = 8;
const IEND_BYTES = 12;
const MAX_CHUNK_BYTES = 2 ** 31 - 1;
const XMP_KEYWORD = 'XML:com.adobe.xmp\0';

/**
 * Chunks up to the first IDAT, before which `caBX` should stand (C2PA 2.2 §A.3.2). Some signers put it behind the picture
 * all the same, so `none` also takes that the last IDAT is followed by nothing but the end.
 */
export function probePng(known: KnownBytes): Answer {
  let at = SIGNATURE_BYTES;
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    const head = known.reader(at, at + 8);
    const length = head.u32();
    const type = head.latin1(4);
    if (length > MAX_CHUNK_BYTES) throw new MalformedError('PNG chunk length above 2^31 - 1', at);
    if (type === 'IEND') return 'none';
    if (type === 'IDAT') return endsWithPicture(known, at, length) ? 'none' : 'look';
    if (type === 'caBX') return 'look';
    if (type === 'iTXt' && textMayMatter(known, at + 8, length)) return 'look';
    at += 12 + length;
  }
  return 'look';
}

/**
 * IDAT chunks follow one another (PNG §5.6), and encoders make all but the last equally long: so the head of the last one
 * lies where that leads. Read there and fitting the end, it shows that nothing stands behind it.
 */
function endsWithPicture(known: KnownBytes, first: number, length: number): boolean {
  if (known.size === null) throw new MissingBytes(first + 12 + length, first + 20 + length);
  const end = known.size - IEND_BYTES;
  const stride = 12 + length;
  const last = first + Math.max(0, Math.ceil((end - first) / stride) - 1) * stride;
  const head = known.reader(last, last + 8);
  return last + 12 + head.u32() === end && head.latin1(4) === 'IDAT';
}

function textMayMatter(known: KnownBytes, start: number, length: number): boolean {
  const keywordEnd = start + XMP_KEYWORD.length;
  if (length <= XMP_KEYWORD.length || latin1(known.read(start, keywordEnd)) !== XMP_KEYWORD) return false;
  const isCompressed = known.reader(keywordEnd, keywordEnd + 1).u8() === 1;
  return isCompressed || length > MAX_PROBE_TEXT_BYTES || mentionsProvenance(known.read(keywordEnd, start + length));
}
