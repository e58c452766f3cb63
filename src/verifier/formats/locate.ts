import type { ByteSource } from '../bytes/byte-source.ts';
import { isBmff, locateBmff } from './bmff.ts';
import { isGif, locateGif } from './gif.ts';
import { isId3OrAudio, locateId3 } from './id3.ts';
import { isJpeg, locateJpeg } from './jpeg.ts';
import { isJxl, locateJxl } from './jxl.ts';
import type { Located } from './located.ts';
import { isPdf, locatePdf } from './pdf.ts';
import { isPng, locatePng } from './png.ts';
import { isRiff, locateRiff } from './riff.ts';
import { isSidecar, locateSidecar } from './sidecar.ts';
import { isSvg, locateSvg } from './svg.ts';
import { isTiff, locateTiff } from './tiff.ts';

/** Enough to recognise every format by its first bytes. */
const HEAD_BYTES = 4096;

type Walker = (source: ByteSource) => Promise<Located>;

const FORMATS: readonly (readonly [(head: Uint8Array) => boolean, Walker])[] = [
  [isJpeg, locateJpeg],
  [isPng, locatePng],
  [isRiff, locateRiff],
  [isBmff, locateBmff],
  [isSidecar, locateSidecar],
  [isGif, locateGif],
  [isTiff, locateTiff],
  [isJxl, locateJxl],
  [isId3OrAudio, locateId3],
  [isPdf, locatePdf],
  [isSvg, locateSvg],
];

/**
 * Recognises the format by its first bytes and walks its container for C2PA stores, without loading the media.
 * @returns null for a format we do not know
 * @throws MalformedError where the container contradicts itself
 * @throws LimitError where it exceeds a limit
 */
export async function locate(source: ByteSource): Promise<Located | null> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const walker = FORMATS.find(([recognises]) => recognises(head))?.[1];
  return walker === undefined ? null : walker(source);
}
