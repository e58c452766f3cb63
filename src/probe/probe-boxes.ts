import { byteText } from '../verifier/bytes/ascii.ts';
import { MalformedError } from '../verifier/bytes/errors.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { C2PA_USER_TYPE } from '../verifier/formats/bmff-c2pa.ts';
import type { Answer } from './answer.ts';
import { type KnownBytes, MissingBytes } from './known-bytes.ts';
import { MAX_PROBE_STEPS, MAX_PROBE_TEXT_BYTES } from './limits.ts';
import { mentionsProvenance } from './mentions.ts';

const XMP_USER_TYPE = 'be7acfcb97a942e89c71999491e3afac';

interface Box {
  readonly type: string;
  readonly userType: string | null;
  readonly payload: number;
  /** Null where the box reaches to the end of the file. */
  readonly end: number | null;
}

/**
 * The top-level boxes of ISO BMFF (C2PA 2.2 §A.5) and JPEG XL (§A.3.6), jumping from head to head to the end of the
 * file: an `update` store is the last box. Any JUMBF, and metadata that mentions provenance, asks for the whole file.
 */
export function probeBoxes(known: KnownBytes): Answer {
  let at = 0;
  for (let step = 0; step < MAX_PROBE_STEPS; step++) {
    if (known.size !== null && known.size - at < 8) return 'none';
    const box = readHead(known, at);
    if (box.userType === C2PA_USER_TYPE || box.type === 'jumb' || box.type === 'brob') return 'look';
    if (isMetadata(box) && metadataMayMatter(known, box)) return 'look';
    if (box.end === null) return 'none';
    // Without the length of the file nothing tells that this was the last box.
    if (known.size === null) throw new MissingBytes(box.end, box.end + 8);
    if (box.end > known.size) return 'look';
    at = box.end;
  }
  return 'look';
}

function readHead(known: KnownBytes, start: number): Box {
  const head = known.reader(start, start + 8);
  const size = head.u32();
  const type = head.latin1(4);
  const large = size === 1 ? known.reader(start + 8, start + 16).u64Number() : size;
  const headEnd = start + (size === 1 ? 16 : 8);
  const payload = type === 'uuid' ? headEnd + 16 : headEnd;
  const end = size === 0 ? null : start + large;
  if (end !== null && end < payload) throw new MalformedError('box smaller than its header', start);
  return { type, userType: type === 'uuid' ? toHex(known.read(headEnd, payload)) : null, payload, end };
}

function isMetadata({ type, userType }: Box): boolean {
  return userType === XMP_USER_TYPE || type === 'xml ' || type === 'meta';
}

/** Boxes of XMP are searched; of a picture's `meta` only whether one of its items is XMP, which lies elsewhere. */
function metadataMayMatter(known: KnownBytes, { type, payload, end }: Box): boolean {
  if (end === null || end - payload > MAX_PROBE_TEXT_BYTES) return true;
  const bytes = known.read(payload, end);
  return type === 'meta' ? byteText(bytes).includes('rdf+xml') : mentionsProvenance(bytes);
}
