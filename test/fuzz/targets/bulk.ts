import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { isSidecar } from '../../../src/verifier/formats/heads.ts';
import type { Random } from '../../attacks/random.ts';
import { bareMedia } from '../../make/fixture.ts';
import { damaged } from '../mutate/bytes.ts';
import { reportComplaint } from '../report-complaint.ts';
import { signedSeeds } from '../signed-seeds.ts';
import type { Prepared, Target } from '../target.ts';
import { FILE_BULKS } from './bulk-files.ts';
import { STORE_BULKS } from './bulk-stores.ts';

/** One file in so many is large: short ones find wrong answers, long ones find costs that grow faster than their bytes. */
const LARGE_EVERY = 1_000;
const SHORT = [50, 300, 1_500, 3_000];
const LARGE = [100_000, 300_000, 1_000_000];

/** Files and stores that are little but one thing over and over: what is cheap once may be dear in bulk. */
export const BULK_TARGET: Target = {
  name: 'bulk',
  prepare: async (): Promise<Prepared> => {
    const { pki } = await signedSeeds();
    const bulks = [...FILE_BULKS, ...STORE_BULKS];
    const media = bytesSource(bareMedia('image/jpeg'));
    const options = { at: pki.now, trust: pki.trust };
    return {
      input: (random: Random) => {
        const file = random.pick(bulks)(random.pick(random.below(LARGE_EVERY) === 0 ? LARGE : SHORT));
        return random.below(3) === 0 ? damaged(file, random, { longest: file.length + 100 }) : file;
      },
      // Beside a picture, a store by itself is judged in full.
      read: (input) =>
        isSidecar(input)
          ? reportComplaint(media, { ...options, sidecar: bytesSource(input) })
          : reportComplaint(bytesSource(input), options),
    };
  },
};
