import type { Container } from './container.ts';
import { flac, mp3 } from './embed-id3.ts';
import { gif, jxl, pdf, svg } from './embed-inserted.ts';
import { jpeg } from './embed-jpeg.ts';
import { mp4 } from './embed-mp4.ts';
import { png } from './embed-png.ts';
import { avi, wav } from './embed-riff.ts';
import { tiff } from './embed-tiff.ts';
import { webp } from './embed-webp.ts';

const CONTAINERS: readonly Container[] = [jpeg, png, webp, mp4, gif, svg, jxl, tiff, wav, avi, mp3, flac, pdf];

/** The container of these media by their first bytes; null where the signer knows none. */
export function containerOf(media: Uint8Array): Container | null {
  return CONTAINERS.find((container) => container.recognises(media)) ?? null;
}
