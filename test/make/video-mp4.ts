import { bmffBox } from '../../src/signer/bmff-boxes.ts';
import { concat, cString, text, u16, u32 } from '../../src/signer/bytes.ts';
import { makeJpeg } from './picture-jpeg.ts';

const UNITY_MATRIX = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32);

/**
 * An MP4 (ISO 14496-12) of one second with one motion-JPEG frame a chunk.
 * @param frames number of frames; `fast` puts `moov` before `mdat`
 */
export function makeMp4(frames = 2, fast = true): Uint8Array<ArrayBuffer> {
  const pictures = Array.from({ length: frames }, (_, index) =>
    makeJpeg(2, (column, row) => (column + row + index) * 30),
  );
  const type = bmffBox('ftyp', text('isom'), u32(512), text('isom'), text('mp42'));
  const data = bmffBox('mdat', ...pictures);
  const offsetsFrom = (start: number): readonly number[] =>
    pictures.map((_, index) => start + pictures.slice(0, index).reduce((sum, { length }) => sum + length, 0));
  const movieLength = movie(pictures, offsetsFrom(0)).length;
  const dataStart = type.length + (fast ? movieLength : 0) + 8;
  const moov = movie(pictures, offsetsFrom(dataStart));
  return fast ? concat(type, moov, data) : concat(type, data, moov);
}

function movie(samples: readonly Uint8Array[], offsets: readonly number[]): Uint8Array {
  const duration = samples.length;
  return bmffBox(
    'moov',
    full(
      'mvhd',
      u32(0),
      u32(0),
      u32(duration),
      u32(duration),
      u32(0x10000),
      u16(0x100),
      zeros(10),
      ...UNITY_MATRIX,
      zeros(24),
      u32(2),
    ),
    bmffBox(
      'trak',
      full(
        'tkhd',
        u32(0),
        u32(0),
        u32(1),
        u32(0),
        u32(duration),
        zeros(16),
        ...UNITY_MATRIX,
        u32(16 << 16),
        u32(16 << 16),
      ),
      bmffBox(
        'mdia',
        full('mdhd', u32(0), u32(0), u32(duration), u32(duration), u16(0x55c4), u16(0)),
        full('hdlr', u32(0), text('vide'), zeros(12), cString('video')),
        bmffBox(
          'minf',
          full('vmhd', zeros(8)),
          bmffBox('dinf', full('dref', u32(1), full('url '))),
          sampleTable(samples, offsets),
        ),
      ),
    ),
  );
}

function sampleTable(samples: readonly Uint8Array[], offsets: readonly number[]): Uint8Array {
  const picture = bmffBox(
    'jpeg',
    zeros(6),
    u16(1),
    zeros(16),
    u16(16),
    u16(16),
    u32(72 << 16),
    u32(72 << 16),
    u32(0),
    u16(1),
    zeros(32),
    u16(24),
    u16(0xffff),
  );
  return bmffBox(
    'stbl',
    full('stsd', u32(1), picture),
    full('stts', u32(1), u32(samples.length), u32(1)),
    full('stsc', u32(1), u32(1), u32(1), u32(1)),
    full('stsz', u32(0), u32(samples.length), ...samples.map(({ length }) => u32(length))),
    full('stco', u32(offsets.length), ...offsets.map(u32)),
  );
}

/** A FullBox of version 0; `tkhd` and `url ` are enabled and self-contained. */
function full(type: string, ...content: readonly Uint8Array[]): Uint8Array {
  const FLAGS: Readonly<Record<string, number>> = { tkhd: 3, 'url ': 1, vmhd: 1 };
  return bmffBox(type, u32(FLAGS[type] ?? 0), ...content);
}

function zeros(count: number): Uint8Array {
  return new Uint8Array(count);
}
