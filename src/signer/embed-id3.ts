import { type Bytes, concat, copy, cString, latin1, text, u32, viewOf } from './bytes.ts';
import { type Container, type Embedded, type FurtherFormat, furtherFormat } from './container.ts';

const TAG_HEADER = 10;
/** Encoding, media type, file name and description, as the frame begins. */
const OBJECT_HEAD = concat(Uint8Array.of(0), cString('application/c2pa'), cString('c2pa'), cString('c2pa'));

/** C2PA 2.2 Appendix A.3.4, A.3.8: an object in an ID3v2 tag before the sound. */
export const mp3 = tagged('audio/mpeg', (media) => media[0] === 0xff && media[1] === 0xfb);
export const flac = tagged('audio/flac', (media) => latin1(media.subarray(0, 4)) === 'fLaC');

function tagged(format: FurtherFormat, isSound: (media: Uint8Array) => boolean): Container {
  return {
    ...furtherFormat(format),
    recognises: (media) => isSound(media.subarray(tagLength(media))),
    extract: (media) => {
      const end = tagLength(media);
      const store = end === 0 ? null : copy(media.subarray(TAG_HEADER + TAG_HEADER + OBJECT_HEAD.length, end));
      return { bare: copy(media.subarray(end)), store };
    },
    embed,
  };
}

function embed(bare: Uint8Array, store: Uint8Array): Embedded {
  const object = concat(OBJECT_HEAD, store);
  const frame = concat(text('GEOB'), u32(object.length), new Uint8Array(2), object);
  const tag = concat(text('ID3'), Uint8Array.of(3, 0, 0), syncSafe(frame.length), frame);
  return { media: concat(tag, bare), start: tag.length - store.length, end: tag.length };
}

function tagLength(media: Uint8Array): number {
  if (latin1(media.subarray(0, 3)) !== 'ID3') return 0;
  const size = viewOf(media).getUint32(6);
  const sevens = [size >>> 24, size >>> 16, size >>> 8, size].map((part) => part & 0x7f);
  return TAG_HEADER + sevens.reduce((sum, part) => sum * 128 + part, 0);
}

/** Seven bits a byte, so that no decoder takes the size for a frame of sound. */
function syncSafe(size: number): Bytes {
  return Uint8Array.of((size >>> 21) & 0x7f, (size >>> 14) & 0x7f, (size >>> 7) & 0x7f, size & 0x7f);
}
