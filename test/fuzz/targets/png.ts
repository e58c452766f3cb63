import { deflateSync } from 'node:zlib';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { fromHex } from '../../../src/verifier/bytes/hex.ts';
import { chunk, png, store } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);

export const PNG_SEEDS = (): readonly Uint8Array[] => [
  png(chunk('caBX', STORE)),
  png(chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\0\0\0\0'), XMP])), chunk('eXIf', EXIF), chunk('caBX', STORE)),
  png(chunk('iTXt', concat([ascii('XML:com.adobe.xmp\0\x01\0\0\0'), new Uint8Array(deflateSync(XMP))]))),
  png(chunk('acTL', new Uint8Array(8)), chunk('fcTL', new Uint8Array(26)), chunk('fdAT', new Uint8Array(9))),
];

export const PNG_TARGET = containerTarget('png', {
  seeds: PNG_SEEDS,
  words: ['caBX', 'iTXt', 'eXIf', 'IEND', 'IDAT', 'XML:com.adobe.xmp\0', 'jumb', fromHex('789c')],
});
