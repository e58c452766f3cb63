import { describe, expect, it } from 'vitest';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { readUnsignedMetadata } from '../../../src/verifier/metadata.ts';
import { chunk, jpeg, png, riff, riffChunk, segment, u16, u32 } from './containers.ts';

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
  ])('reads EXIF of %s', async (_, bytes) => {
    expect((await read(bytes))?.exif).toEqual({ Make: 'A camera' });
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
