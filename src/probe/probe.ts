import { MalformedError } from '../verifier/bytes/errors.ts';
import {
  isBmff,
  isGif,
  isId3OrAudio,
  isJxl,
  isPdf,
  isRiff,
  isSidecar,
  isSvg,
  isTiff,
} from '../verifier/formats/heads.ts';
import { isJpeg } from '../verifier/formats/jpeg.ts';
import { isPng } from '../verifier/formats/png.ts';
import type { Answer } from './answer.ts';
import { type KnownBytes, MissingBytes } from './known-bytes.ts';
import { probeBoxes } from './probe-boxes.ts';
import { probeGif } from './probe-gif.ts';
import { probeJpeg } from './probe-jpeg.ts';
import { probePng } from './probe-png.ts';
import { probeRiff } from './probe-riff.ts';

/** By so many first bytes the verifier tells formats apart. */
const HEAD_BYTES = 4096;
/** A bare JPEG XL codestream can carry nothing. */
const CODESTREAM = 0xff;

export type Probe =
  | { readonly answer: Answer }
  /** It depends on these bytes. */
  | { readonly answer: 'more'; readonly start: number; readonly end: number };

/**
 * Tells from the bytes known so far whether a file may carry Content Credentials, a reference to some, or a mark that
 * people are told of. Says `none` only where the container's structure shows it; every doubt asks for the whole file.
 */
export function probe(known: KnownBytes): Probe {
  const wanted = Math.min(HEAD_BYTES, known.size ?? HEAD_BYTES);
  const head = known.head(HEAD_BYTES);
  if (head.length < wanted) return { answer: 'more', start: 0, end: wanted };
  try {
    return { answer: answerFor(head, known) };
  } catch (error) {
    if (error instanceof MissingBytes) return { answer: 'more', start: error.start, end: error.end };
    if (error instanceof MalformedError) return { answer: 'look' };
    throw error;
  }
}

/** In the order in which the verifier recognises formats. */
function answerFor(head: Uint8Array, known: KnownBytes): Answer {
  if (isJpeg(head)) return probeJpeg(known);
  if (isPng(head)) return probePng(known);
  if (isRiff(head)) return probeRiff(known);
  if (isBmff(head)) return probeBoxes(known);
  if (isSidecar(head)) return 'look';
  if (isGif(head)) return probeGif(known);
  // Directories of TIFF lie anywhere, text and ID3 tags are short: there is little to save.
  if (isTiff(head)) return 'look';
  if (isJxl(head)) return head[0] === CODESTREAM ? 'none' : probeBoxes(known);
  if (isId3OrAudio(head) || isPdf(head) || isSvg(head)) return 'look';
  return 'unsupported';
}
