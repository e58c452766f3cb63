import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { box, otherJumbf, store, u32 } from '../../unit/formats/containers.ts';
import { BMFF } from '../mutate/boxes.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);

export const JXL_TARGET = containerTarget('jxl', {
  seeds: () => {
    const head = fromHex('0000000c4a584c200d0a870a');
    return [
      concat([head, box('ftyp', ascii('jxl '), u32(0)), otherJumbf(), STORE, box('jxlc', new Uint8Array(4))]),
      concat([head, box('xml ', XMP), box('brob', ascii('xml '), new Uint8Array(5)), box('Exif', u32(0), EXIF), STORE]),
      fromHex('ff0a0000'),
    ];
  },
  words: ['jumb', 'jumd', 'xml ', 'brob', 'jxlc', 'jxlp', fromHex('6332706100110010800000aa00389b71')],
  grammar: BMFF,
});
