import type { ByteSource } from '../bytes/byte-source.ts';
import { isBmff, isGif, isId3OrAudio, isJxl, isPdf, isRiff, isSidecar, isSvg, isTiff } from './heads.ts';
import { isJpeg, locateJpeg } from './jpeg.ts';
import type { Located } from './located.ts';
import { isPng, locatePng } from './png.ts';

/** Enough to recognise every format by its first bytes. */
const HEAD_BYTES = 4096;

type Walker = (source: ByteSource) => Promise<Located>;

/** What most pictures of a feed are comes with the verifier; the rest is loaded when the first such file comes. */
const FORMATS: readonly (readonly [(head: Uint8Array) => boolean, () => Walker | Promise<Walker>])[] = [
  [isJpeg, () => locateJpeg],
  [isPng, () => locatePng],
  [isRiff, async () => (await import('./riff.ts')).locateRiff],
  [isBmff, async () => (await import('./bmff.ts')).locateBmff],
  [isSidecar, async () => (await import('./sidecar.ts')).locateSidecar],
  [isGif, async () => (await import('./gif.ts')).locateGif],
  [isTiff, async () => (await import('./tiff.ts')).locateTiff],
  [isJxl, async () => (await import('./jxl.ts')).locateJxl],
  [isId3OrAudio, async () => (await import('./id3.ts')).locateId3],
  [isPdf, async () => (await import('./pdf.ts')).locatePdf],
  [isSvg, async () => (await import('./svg.ts')).locateSvg],
];

/**
 * Recognises the format by its first bytes and walks its container for C2PA stores, without loading the media.
 * @returns null for a format we do not know
 * @throws MalformedError where the container contradicts itself
 * @throws LimitError where it exceeds a limit
 */
export async function locate(source: ByteSource): Promise<Located | null> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size));
  const load = FORMATS.find(([recognises]) => recognises(head))?.[1];
  if (load === undefined) return null;
  const walk = await load();
  return walk(source);
}
