import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { readReachable } from '../../../src/verifier/manifest/reachable.ts';
import { digitalSourceTypes, signalsOf } from '../../../src/verifier/manifest/signals.ts';
import { readStore } from '../../../src/verifier/manifest/store.ts';
import { mixedInput } from '../mixed-input.ts';
import { JUMBF } from '../mutate/boxes.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { LABELS } from '../store-parts.ts';
import type { Target } from '../target.ts';

/** The boxes of a manifest store, the manifests in them and what leads from one to another. */
export const JUMBF_TARGET: Target = {
  name: 'jumbf',
  prepare: async () => {
    const { stores } = await signedSeeds();
    const words = [...LABELS, 'jumb', 'jumd', 'cbor', 'brob', 'free'].map(ascii);
    return {
      input: mixedInput({ seeds: stores, words, grammar: JUMBF }),
      read: async (input) => {
        const store = await readStore([input]);
        const active = store.manifests.at(-1);
        if (active === undefined) return null;
        const { contents } = readReachable(store, active);
        digitalSourceTypes(contents);
        signalsOf(contents);
        return null;
      },
    };
  },
};
