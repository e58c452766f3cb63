import { concat, text, u16, u32, u32le } from '../../src/signer/bytes.ts';
import type { FurtherFormat } from '../../src/signer/container.ts';
import { riffChunk } from '../../src/signer/embed-webp.ts';

/** Unsigned media of the formats that are signed in this way alone, as small as they come. */
export function furtherMedia(format: FurtherFormat): Uint8Array {
  return MEDIA[format]();
}

const MEDIA: Readonly<Record<FurtherFormat, () => Uint8Array>> = {
  // Two colours, one pixel.
  'image/gif': () =>
    concat(
      text('GIF89a'),
      Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255),
      Uint8Array.of(0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x4c, 1, 0, 0x3b),
    ),
  'image/svg+xml': () =>
    text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="red"/></svg>'),
  'image/jxl': () =>
    concat(
      u32(12),
      text('JXL '),
      u32(0x0d0a870a),
      u32(20),
      text('ftypjxl \0\0\0\0jxl '),
      u32(8 + 20),
      text('jxlc'),
      Uint8Array.of(0xff, 0x0a),
      new Uint8Array(18).fill(7),
    ),
  // Two by two pixels, eight bits of grey each, in one strip before the directory.
  'image/tiff': () => {
    const strip = Uint8Array.of(10, 80, 160, 240);
    const fields = [
      [256, 2],
      [257, 2],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, 8],
      [278, 2],
      [279, 4],
    ].map(([tag = 0, value = 0]) => concat(Uint8Array.of(tag & 0xff, tag >> 8, 4, 0), u32le(1), u32le(value)));
    const directory = concat(Uint8Array.of(fields.length, 0), ...fields, u32le(0));
    return concat(text('II*\0'), u32le(8 + strip.length), strip, directory);
  },
  // Mono, 8,000 samples a second, eight bits each.
  'audio/wav': () => {
    const kind = concat(Uint8Array.of(1, 0, 1, 0), u32le(8000), u32le(8000), Uint8Array.of(1, 0, 8, 0));
    return form('WAVE', riffChunk('fmt ', kind), riffChunk('data', new Uint8Array(64).fill(128)));
  },
  'video/avi': () =>
    form(
      'AVI ',
      riffChunk('LIST', text('hdrl'), riffChunk('avih', new Uint8Array(56))),
      riffChunk('LIST', text('movi'), riffChunk('00dc', new Uint8Array(40).fill(9))),
    ),
  // One frame of layer III, 128 kbit/s, 44.1 kHz.
  'audio/mpeg': () => concat(Uint8Array.of(0xff, 0xfb, 0x90, 0xc4), new Uint8Array(413).fill(3)),
  'audio/flac': () => concat(text('fLaC'), Uint8Array.of(0x80, 0, 0, 34), u16(4096), new Uint8Array(60).fill(5)),
  'application/pdf': () =>
    text(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/AF[3 0 R]>>\nendobj\n' +
        '2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n' +
        '3 0 obj\n<</Type/Filespec/AFRelationship/C2PA_Manifest/EF<</F 9 0 R>>>>\nendobj\n' +
        'trailer\n<</Root 1 0 R>>\n%%EOF\n',
    ),
};

function form(type: string, ...chunks: readonly Uint8Array[]): Uint8Array {
  const body = concat(text(type), ...chunks);
  return concat(text('RIFF'), u32le(body.length), body);
}
