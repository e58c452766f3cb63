import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { u16, u32 } from '../../unit/formats/containers.ts';

const field = (tag: number, type: number, count: number, value: number): Uint8Array =>
  concat([u16(tag), u16(type), u32(count), u32(value)]);

/** A TIFF structure with a maker, an orientation, and directories for EXIF and GPS. */
export const EXIF: Uint8Array = concat([
  ascii('MM'),
  u16(42),
  u32(8),
  u16(4),
  field(271, 2, 6, 110),
  field(274, 3, 1, 0x10000),
  field(34665, 4, 1, 62),
  field(34853, 4, 1, 92),
  u32(0),
  u16(2),
  field(0x9003, 2, 20, 116),
  field(0x829a, 5, 1, 136),
  u32(0),
  u16(1),
  field(1, 2, 2, 0x4e00_0000),
  u32(0),
  ascii('Maker\0'),
  ascii('2026:06:01 12:00:00\0'),
  u32(1),
  u32(60),
]);

export const XMP: Uint8Array = ascii(
  '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ' +
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="https://example.org/m.c2pa" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">' +
    '<dc:creator><rdf:Seq><rdf:li>A &amp; B &#x41;</rdf:li></rdf:Seq></dc:creator>' +
    '<Iptc4xmpExt:DigitalSourceType rdf:resource="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"/>' +
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
);
