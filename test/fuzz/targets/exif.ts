import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { readExif } from '../../../src/verifier/metadata/exif.ts';
import { mixedInput } from '../mixed-input.ts';
import type { Target } from '../target.ts';
import { EXIF } from './metadata-samples.ts';

/** EXIF by a parser that is not ours, behind our guard. */
export const EXIF_TARGET: Target = {
  name: 'exif',
  prepare: () => ({
    input: mixedInput({ seeds: [EXIF], words: ['MM\0*', 'II*\0', 'Exif\0\0'].map(ascii) }),
    read: async (input) => {
      const tags = await readExif(input);
      return Object.values(tags).every((value) => typeof value === 'string') ? null : 'a tag that is no text';
    },
  }),
};
