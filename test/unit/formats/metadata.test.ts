import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { readUnsignedMetadata } from '../../../src/verifier/metadata/unsigned-metadata.ts';
import { box, chunk, jpeg, png, riff, riffChunk, segment, u16, u16le, u32, u32le } from './containers.ts';

const TRAINED = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

async function read(bytes: Uint8Array) {
  const source = bytesSource(bytes);
  return readUnsignedMetadata(source, await locate(source));
}

/** A TIFF block with one text field. */
function tiff(tag: number, text: string, count = text.length + 1): Uint8Array {
  return concat([ascii('MM\0*'), u32(8), u16(1), u16(tag), u16(2), u32(count), u32(26), u32(0), ascii(`${text}\0`)]);
}
const MAKE = 0x010f;
const EXIF = tiff(MAKE, 'A camera');

describe('unsigned metadata', () => {
  it.each([
    ['JPEG', jpeg(segment(0xe1, concat([ascii('Exif\0\0'), EXIF])))],
    ['PNG', png(chunk('eXIf', EXIF))],
    ['WebP', riff('WEBP', riffChunk('EXIF', EXIF))],
    ['WebP with the name that JPEG needs', riff('WEBP', riffChunk('EXIF', concat([ascii('Exif\0\0'), EXIF])))],
    ['TIFF', EXIF],
  ])('reads EXIF of %s', async (_, bytes) => {
    expect((await read(bytes))?.exif).toEqual({ Make: 'A camera' });
  });

  it('reads the directories for EXIF and GPS of TIFF, in either byte order', async () => {
    const field = (tag: number, type: number, count: number, value: Uint8Array) =>
      concat([u16le(tag), u16le(type), u32le(count), value]);
    const directory = (...fields: Uint8Array[]) => concat([u16le(fields.length), ...fields, u32le(0)]);
    const main = (exif: number, gps: number) =>
      directory(field(0x8769, 4, 1, u32le(exif)), field(0x8825, 4, 1, u32le(gps)));
    const exif = directory(field(0x9003, 2, 4, ascii('now\0')));
    const gps = directory(field(0x0001, 2, 2, ascii('N\0\0\0')));
    const exifAt = 8 + main(0, 0).length;
    const bytes = concat([ascii('II*\0'), u32le(8), main(exifAt, exifAt + exif.length), exif, gps]);
    expect((await read(bytes))?.exif).toMatchObject({ DateTimeOriginal: 'now', GPSLatitudeRef: 'N' });
  });

  it('reads the digital source type in XMP by its namespace', async () => {
    const packet = (namespace: string) =>
      ascii(
        `http://ns.adobe.com/xap/1.0/\0<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:i="${namespace}" i:DigitalSourceType="${TRAINED}"/></rdf:RDF>`,
      );
    const right = await read(jpeg(segment(0xe1, packet('http://iptc.org/std/Iptc4xmpExt/2008-02-29/'))));
    expect(right).toMatchObject({ digitalSourceType: TRAINED, xmp: { 'i:DigitalSourceType': TRAINED } });
    const other = await read(jpeg(segment(0xe1, packet('urn:other'))));
    expect(other?.digitalSourceType).toBeNull();
  });

  const xmp = (attributes: string) =>
    ascii(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:x="urn:x" xmlns:xmpNote="http://ns.adobe.com/xmp/note/" ${attributes}/></rdf:RDF>`,
    );

  describe('of a JPEG whose XMP is longer than a segment', () => {
    const digest = '0123456789ABCDEF0123456789ABCDEF';
    const main = segment(
      0xe1,
      concat([ascii('http://ns.adobe.com/xap/1.0/\0'), xmp(`xmpNote:HasExtendedXMP="${digest}"`)]),
    );
    const long = xmp('x:Depth="in two parts"');
    const portion = (from: number, to: number, name = digest) =>
      segment(
        0xe1,
        concat([
          ascii(`http://ns.adobe.com/xmp/extension/\0${name}`),
          u32(long.length),
          u32(from),
          long.subarray(from, to),
        ]),
      );
    const depth = async (...segments: Uint8Array[]) => (await read(jpeg(...segments)))?.xmp['x:Depth'];

    it('reads all of it, in any order', async () => {
      expect(await depth(main, portion(50, long.length), portion(0, 50))).toBe('in two parts');
    });

    it.each([
      ['a part is missing', [main, portion(0, 50)]],
      ['it is not the one that the packet names', [main, portion(0, long.length, digest.replace('0', '1'))]],
      ['there is no packet', [portion(0, long.length)]],
    ])('reads none of it where %s', async (_, segments) => {
      expect(await depth(...segments)).toBeUndefined();
    });
  });

  describe('of HEIC and AVIF', () => {
    const full = (type: string, version: number, ...payload: Uint8Array[]) =>
      box(type, u32(version * 2 ** 24), ...payload);
    const entry = (item: number, type: string, content = '') =>
      full('infe', 2, u16(item), u16(0), ascii(`${type}\0${content}`));
    const exifItem = concat([u32(6), ascii('Exif\0\0'), EXIF]);
    const packet = xmp('x:Depth="of an item"');
    const heic = (places: readonly (readonly [number, number, Uint8Array])[], brand = 'heic') => {
      const ftyp = box('ftyp', ascii(brand), u32(0), ascii(brand));
      const meta = (at: readonly number[]) =>
        full(
          'meta',
          0,
          full('hdlr', 0, u32(0), ascii('pict'), new Uint8Array(13)),
          full('iinf', 0, u16(2), entry(1, 'Exif'), entry(2, 'mime', 'application/rdf+xml\0')),
          full(
            'iloc',
            1,
            u16(0x4400),
            u16(places.length),
            ...places.map(([item, method, data], index) =>
              concat([u16(item), u16(method), u16(0), u16(1), u32(at[index] ?? 0), u32(data.length)]),
            ),
          ),
        );
      let at = ftyp.length + meta([]).length + 8;
      const starts = places.map(([, , data]) => {
        at += data.length;
        return at - data.length;
      });
      return concat([ftyp, meta(starts), box('mdat', ...places.map(([, , data]) => data))]);
    };

    it.each(['heic', 'avif', 'mif1'])('reads EXIF and XMP that are items (%s)', async (brand) => {
      const found = await read(
        heic(
          [
            [1, 0, exifItem],
            [2, 0, packet],
          ],
          brand,
        ),
      );
      expect(found).toMatchObject({ exif: { Make: 'A camera' }, xmp: { 'x:Depth': 'of an item' } });
    });

    it('leaves out items that lie elsewhere or are none', async () => {
      expect(
        await read(
          heic([
            [1, 1, exifItem],
            [3, 0, packet],
          ]),
        ),
      ).toBeNull();
      expect(await read(heic([[1, 0, u32(9_999)]]))).toBeNull();
    });
  });

  it('reads IPTC of JPEG', async () => {
    const credit = concat([Uint8Array.of(0x1c, 2, 110), u16(9), ascii('Made with')]);
    const resource = concat([ascii('8BIM'), u16(0x0404), u16(0), u32(credit.length), credit]);
    const bytes = jpeg(segment(0xed, concat([ascii('Photoshop 3.0\0'), resource])));
    expect((await read(bytes))?.iptc).toEqual({ Credit: 'Made with' });
  });

  it('leaves out EXIF whose fields cannot all lie in the block', async () => {
    expect(await read(png(chunk('eXIf', tiff(MAKE, 'A camera', 2 ** 31))))).toBeNull();
  });

  it('leaves out EXIF whose directories form a circle', async () => {
    const circle = concat([ascii('MM\0*'), u32(8), u16(1), u16(0x8769), u16(4), u32(1), u32(8), u32(0)]);
    expect(await read(png(chunk('eXIf', circle)))).toBeNull();
  });

  it('is nothing where there is none, or the format is unknown', async () => {
    expect(await read(jpeg())).toBeNull();
    expect(await readUnsignedMetadata(bytesSource(ascii('text')), null)).toBeNull();
  });
});
