import { concat, text, u16, u32 } from '../../../src/signer/bytes.ts';
import type { WarningCode } from '../../../src/verdict/judgement.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import type { Row } from '../attack.ts';
import { jpegSegment, pieceNamed } from '../edit/container.ts';
import { flipped } from '../edit/store.ts';

const JPEG = ['image/jpeg'] as const;
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const GAIN_MAP = '<x xmlns:hdrgm="http://ns.adobe.com/hdr-gain-map/1.0/" hdrgm:GainMapMax="2.0"/>';

/** 5: what draws the picture besides its own bytes, left out of the binding by the signer and changed afterwards. */
export const LEFT_OUT: readonly Row[] = [
  leftOut('a colour profile', 'uncovered-colours', () =>
    jpegSegment(0xe2, text('ICC_PROFILE\0'), Uint8Array.of(1, 1), new Uint8Array(40)),
  ),
  leftOut('the description of a gain map', 'uncovered-further-pictures', () => jpegSegment(0xe1, text(XMP + GAIN_MAP))),
  leftOut('the index of further pictures', 'uncovered-further-pictures', multiPictureIndex),
  leftOut('data of some program', 'uncovered-affects-picture', () =>
    jpegSegment(0xe5, text('Example\0'), new Uint8Array(40)),
  ),
  {
    number: '5',
    title: 'a further picture that the signer left out, changed',
    how: 'the signer excludes the picture behind the first one, which bright screens may mix in; it is changed afterwards',
    formats: JPEG,
    expect: { warned: 'uncovered-further-pictures' },
    make: async ({ forge, bare }) => {
      const further = makeJpeg(2, () => 40);
      const exclusions = [{ start: bare.length, length: further.length }];
      const signed = await forge({ media: concat(bare, further), options: { exclusions } });
      return flipped(signed, signed.length - 4, 1);
    },
  },
];

function leftOut(title: string, warned: WarningCode, make: () => Uint8Array): Row {
  return {
    number: '5',
    title: `${title} that the signer left out, changed`,
    how: 'the signer excludes it from the binding, which the standard allows; it is changed afterwards',
    formats: JPEG,
    expect: { warned },
    make: async ({ forge, bare }) => {
      const piece = make();
      const start = pieceNamed(bare, 'APP0').end;
      const media = concat(bare.subarray(0, start), piece, bare.subarray(start));
      const signed = await forge({ media, options: { exclusions: [{ start, length: piece.length }] } });
      return flipped(signed, Buffer.from(signed).indexOf(piece) + piece.length - 1, 1);
    },
  };
}

/** An index of two pictures (CIPA DC-007 §5.2): version, count and one empty entry each. */
function multiPictureIndex(): Uint8Array {
  const field = (tag: number, type: number, count: number, value: Uint8Array): Uint8Array =>
    concat(u16(tag), u16(type), u32(count), value);
  return jpegSegment(
    0xe2,
    text('MPF\0MM\0*'),
    u32(8),
    u16(3),
    field(0xb000, 7, 4, text('0100')),
    field(0xb001, 4, 1, u32(2)),
    field(0xb002, 7, 32, u32(50)),
    u32(0),
    new Uint8Array(32),
  );
}
