import { containerOf } from '../../../src/signer/containers.ts';
import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import type { Random } from '../../attacks/random.ts';
import { mixedInput } from '../mixed-input.ts';
import { JUMBF } from '../mutate/boxes.ts';
import { reportComplaint } from '../report-complaint.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { LABELS } from '../store-parts.ts';
import type { Target } from '../target.ts';

/** Whole files: damaged ones, and sound containers around damaged stores. */
export const VERIFY_TARGET: Target = {
  name: 'verify',
  prepare: async () => {
    const { pki, files, stores } = await signedSeeds();
    const words = LABELS.map(ascii);
    const damagedFile = mixedInput({ seeds: files, words });
    const damagedStore = mixedInput({ seeds: stores, words, grammar: JUMBF });
    const bare = files.slice(0, 4).map((file) => ({ container: containerOf(file), file }));
    const aroundStore = (random: Random): Uint8Array => {
      const { container, file } = random.pick(bare);
      return container?.embed(container.extract(file).bare, damagedStore(random)).media ?? file;
    };
    return {
      input: (random) => (random.below(2) === 0 ? aroundStore(random) : damagedFile(random)),
      read: (input) => reportComplaint(bytesSource(input), { at: pki.now, trust: pki.trust }),
    };
  },
};
