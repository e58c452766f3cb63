import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { store } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';
import { XMP } from './metadata-samples.ts';

export const GIF_SEEDS = (): readonly Uint8Array[] => {
  const head = concat([ascii('GIF89a'), Uint8Array.of(1, 0, 1, 0, 0x80, 0, 0), new Uint8Array(6)]);
  const image = concat([Uint8Array.of(0x2c), new Uint8Array(9), Uint8Array.of(2, 1, 0x44, 0)]);
  const extension = (identifier: string, data: Uint8Array): Uint8Array =>
    concat([Uint8Array.of(0x21, 0xff, 11), ascii(identifier), Uint8Array.of(data.length), data, Uint8Array.of(0)]);
  const xmp = concat([
    Uint8Array.of(0x21, 0xff, 11),
    ascii('XMP DataXMP'),
    XMP,
    Uint8Array.from({ length: 258 }, (_, at) => (257 - at) & 255),
  ]);
  return [
    concat([head, extension('C2PA_GIF\x01\0\0', store(100)), image, Uint8Array.of(0x3b)]),
    concat([head, xmp, extension('NETSCAPE2.0', Uint8Array.of(1, 0, 0)), image, image, Uint8Array.of(0x3b)]),
  ];
};

export const GIF_TARGET = containerTarget('gif', {
  seeds: GIF_SEEDS,
  words: ['GIF89a', 'C2PA_GIF\x01\0\0', 'XMP DataXMP', fromHex('21ff0b'), fromHex('2c'), fromHex('3b'), 'jumb'],
});
