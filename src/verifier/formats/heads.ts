// How files begin, apart from what walks them: most walkers are never needed, and are loaded when they are.
import { byteText, latin1 } from '../bytes/ascii.ts';
import { startsWith } from '../bytes/equal.ts';
import { MalformedError } from '../bytes/errors.ts';
import { fromHex } from '../bytes/hex.ts';
import type { MediaFormat } from '../report.ts';
import { readJumbfHead } from './store-head.ts';
import { tiffLayout } from './tiff-layout.ts';
import { localName } from './xml-names.ts';
import { scanXml } from './xml-scan.ts';

const JXL_SIGNATURE = fromHex('0000000c4a584c200d0a870a');
export const JXL_CODESTREAM = fromHex('ff0a');

export const RIFF_FORMATS: ReadonlyMap<string, MediaFormat> = new Map([
  ['WEBP', 'image/webp'],
  ['WAVE', 'audio/wav'],
  ['AVI ', 'video/avi'],
]);

export function isRiff(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 4)) === 'RIFF' && RIFF_FORMATS.has(latin1(head.subarray(8, 12)));
}

/** A file type box first; or a segment type box, as media segments by themselves have it. */
export function isBmff(head: Uint8Array): boolean {
  const type = latin1(head.subarray(4, 8));
  return type === 'ftyp' || type === 'styp';
}

export function isSidecar(head: Uint8Array): boolean {
  try {
    return readJumbfHead(head)?.isStore === true;
  } catch (error) {
    if (error instanceof MalformedError) return true;
    throw error;
  }
}

export function isGif(head: Uint8Array): boolean {
  const magic = latin1(head.subarray(0, 6));
  return magic === 'GIF87a' || magic === 'GIF89a';
}

export function isTiff(head: Uint8Array): boolean {
  return tiffLayout(head) !== null;
}

/** The container, or a bare codestream, which cannot carry a store. */
export function isJxl(head: Uint8Array): boolean {
  return startsWith(head, JXL_SIGNATURE) || startsWith(head, JXL_CODESTREAM);
}

/** MPEG audio by its sync word (layer III), FLAC by its name, or an ID3v2 tag before either. */
export function isId3OrAudio(head: Uint8Array): boolean {
  const magic = latin1(head.subarray(0, 4));
  const [first, second] = head;
  return (
    magic.startsWith('ID3') ||
    magic === 'fLaC' ||
    (first === 0xff && (second ?? 0) >= 0xf2 && ((second ?? 0) & 0x06) === 2)
  );
}

export function isPdf(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 5)) === '%PDF-';
}

/** XML in an encoding that extends ASCII, whose first element is `svg`. */
export function isSvg(head: Uint8Array): boolean {
  const text = byteText(head).replace(/^ï»¿/, '');
  if (!/^\s*</.test(text)) return false;
  for (const token of scanXml(text)) {
    if (token.kind === 'open') return localName(token.name) === 'svg';
    if (token.kind === 'close') return false;
  }
  return false;
}
