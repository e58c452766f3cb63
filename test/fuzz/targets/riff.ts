import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { riff, riffChunk, store, u32le } from '../../unit/formats/containers.ts';
import { containerTarget } from './container.ts';
import { EXIF, XMP } from './metadata-samples.ts';

const STORE = store(60);

export const RIFF_SEEDS = (): readonly Uint8Array[] => [
  riff('WEBP', riffChunk('VP8L', new Uint8Array(9)), riffChunk('XMP ', XMP), riffChunk('C2PA', STORE)),
  riff('WEBP', riffChunk('VP8X', new Uint8Array(10)), riffChunk('EXIF', EXIF), riffChunk('C2PA', store(41))),
  riff(
    'WAVE',
    riffChunk('fmt ', new Uint8Array(16)),
    riffChunk('_PMX', XMP),
    riffChunk('data', new Uint8Array(5)),
    riffChunk('C2PA', STORE),
  ),
  riff(
    'AVI ',
    riffChunk('LIST', concat([ascii('hdrl'), riffChunk('avih', new Uint8Array(8))])),
    riffChunk('C2PA', STORE),
  ),
];

export const RIFF_TARGET = containerTarget('riff', {
  seeds: RIFF_SEEDS,
  words: ['RIFF', 'WEBP', 'WAVE', 'AVI ', 'LIST', 'C2PA', 'XMP ', 'EXIF', 'jumb', u32le(0xffffffff)],
});
