import { concat, copy } from '../../src/signer/bytes.ts';
import { containerOf } from '../../src/signer/containers.ts';

/** The media with one bit changed in their largest part that carries no credentials. */
export function withPictureChanged(media: Uint8Array): Uint8Array {
  const elements = containerOf(media)?.elements(media) ?? [];
  const largest = elements
    .filter(({ name }) => name !== 'C2PA')
    .reduce((best, one) => (one.end - one.start > best.end - best.start ? one : best), { start: 0, end: 0 });
  // BMFF has no such parts; its media data are last.
  const END_OF_FRAME = 3;
  const at = largest.end === 0 ? media.length - END_OF_FRAME : Math.floor((largest.start + largest.end) / 2);
  return withByteChanged(media, at);
}

function withByteChanged(media: Uint8Array, at: number): Uint8Array {
  const damaged = copy(media);
  damaged[at] = (damaged[at] ?? 0) ^ 1;
  return damaged;
}

export function withAppended(media: Uint8Array, tail: Uint8Array): Uint8Array {
  return concat(media, tail);
}
