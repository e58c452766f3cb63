import { KnownBytes } from '../../../src/probe/known-bytes.ts';
import { probe } from '../../../src/probe/probe.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { mixedInput } from '../mixed-input.ts';
import { BMFF } from '../mutate/boxes.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Target } from '../target.ts';
import { BMFF_SEEDS } from './bmff.ts';
import { GIF_SEEDS } from './gif.ts';
import { JPEG_SEEDS } from './jpeg.ts';
import { PNG_SEEDS } from './png.ts';
import { RIFF_SEEDS } from './riff.ts';

/** The look at a file's first bytes: it may say that nothing is there only where nothing is. */
export const PROBE_TARGET: Target = {
  name: 'probe',
  prepare: async () => {
    const { files } = await signedSeeds();
    const small = files.filter(({ length }) => length < 3_000);
    return {
      input: mixedInput({
        seeds: [...small, ...JPEG_SEEDS(), ...PNG_SEEDS(), ...RIFF_SEEDS(), ...BMFF_SEEDS(), ...GIF_SEEDS()],
        grammar: BMFF,
      }),
      read: async (input) => {
        const known = new KnownBytes(input.length);
        known.add(0, input);
        const { answer } = probe(known);
        if (answer !== 'none') return answer === 'more' ? 'asks for more of a file that is all there' : null;
        const located = await locate(bytesSource(input));
        if (located === null) return 'says none of a file that nobody reads';
        const { stores, broken, remoteManifest } = located;
        return stores.length > 0 || broken !== null || remoteManifest !== null ? 'says none where something is' : null;
      },
    };
  },
};
