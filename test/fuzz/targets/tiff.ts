import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { store, u16, u16le, u32, u32le } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);

export const TIFF_TARGET = containerTarget('tiff', {
  seeds: () => {
    const field = (tag: number, type: number, count: number, value: number): Uint8Array =>
      concat([u16(tag), u16(type), u32(count), u32(value)]);
    const little = (tag: number, type: number, count: number, value: number): Uint8Array =>
      concat([u16le(tag), u16le(type), u32le(count), u32le(value)]);
    const exif = concat([u16(1), field(0x9003, 2, 20, 8), u32(0)]);
    return [
      concat([ascii('MM'), u16(42), u32(8), u16(1), field(52545, 7, STORE.length, 26), u32(0), STORE]),
      concat([
        ascii('MM'),
        u16(42),
        u32(8),
        u16(3),
        field(330, 4, 1, 50),
        field(700, 1, XMP.length, 80),
        field(34665, 4, 1, 50),
        u32(0),
        exif,
        new Uint8Array(12),
        XMP,
      ]),
      concat([
        ascii('II'),
        u16le(42),
        u32le(8),
        u16le(2),
        little(271, 2, 8, 40),
        little(50706, 1, 4, 1),
        u32le(0),
        ascii('Maker \0\0'),
        new Uint8Array(20),
      ]),
      concat([
        ascii('MM'),
        u16(43),
        u16(8),
        u16(0),
        u32(0),
        u32(16),
        u32(0),
        u32(1),
        u16(52545),
        u16(7),
        u32(0),
        u32(STORE.length),
        u32(0),
        u32(52),
        u32(0),
        u32(0),
        STORE,
      ]),
      EXIF,
    ];
  },
  words: [
    'II*\0',
    'MM\0*',
    u16(52545),
    u16le(52545),
    u16(330),
    u16le(330),
    u16(34665),
    u16(700),
    u32(8),
    u32(0xffffffff),
  ],
});
