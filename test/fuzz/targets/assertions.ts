import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { CBOR_KIND } from '../../../src/verifier/jumbf/box-kinds.ts';
import { readSuperbox, type Superbox } from '../../../src/verifier/jumbf/superbox.ts';
import type { Random } from '../../attacks/random.ts';
import { bareMedia } from '../../make/fixture.ts';
import {
  A,
  B,
  box,
  ingredient,
  manifest,
  store,
  superbox,
  type TestAssertion,
} from '../../unit/manifest/build-store.ts';
import { mixedInput } from '../mixed-input.ts';
import { CBOR } from '../mutate/cbor.ts';
import { reportComplaint } from '../report-complaint.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { LABELS } from '../store-parts.ts';
import type { Target } from '../target.ts';

const WORDS = [
  ...LABELS,
  'actions',
  'action',
  'c2pa.created',
  'c2pa.opened',
  'parameters',
  'ingredients',
  'url',
  'hash',
  'relationship',
  'parentOf',
  'digitalSourceType',
];

interface Content {
  readonly label: string;
  readonly bytes: Uint8Array;
}

/**
 * Assertions of the standard with content that no signer writes, in a store whose digests are all right: so every check
 * behind the digests sees them.
 */
export const ASSERTIONS_TARGET: Target = {
  name: 'assertions',
  prepare: async () => {
    const { pki, stores } = await signedSeeds();
    const contents = stores.flatMap((bytes) => contentsOf(readSuperbox(bytes)));
    const inputs = contents.map(({ label, bytes }) => ({
      label,
      next: mixedInput({ seeds: [bytes], words: WORDS.map(ascii), grammar: CBOR, longest: 4_000 }),
    }));
    const below = manifest({ label: B });
    const make = (random: Random): Uint8Array => {
      const assertions = Array.from({ length: 1 + random.below(4) }, (_, index): TestAssertion => {
        const { label, next } = random.pick(inputs);
        const own = index === 0 ? label : `${label}__${index}`;
        return {
          label: own,
          bytes: superbox(CBOR_KIND, own, [box('cbor', next(random))]),
          gathered: random.below(4) === 0,
        };
      });
      const linked =
        random.below(3) === 0
          ? [ingredient({ label: B, bytes: below }, 'parentOf', { label: 'c2pa.ingredient.v3__9' })]
          : [];
      return store(
        below,
        manifest({ label: A, assertions: [...linked, ...assertions], update: random.below(6) === 0 }),
      );
    };
    const media = bytesSource(bareMedia('image/jpeg'));
    return {
      input: make,
      read: (input) => reportComplaint(media, { at: pki.now, trust: pki.trust, sidecar: bytesSource(input) }),
    };
  },
};

function contentsOf(superboxes: Superbox): readonly Content[] {
  const { label, content, children } = superboxes;
  const own = content.flatMap(({ type, payload }) =>
    type === 'cbor' && payload.length < 4_000 ? [{ label: label.replace(/__\d+$/, ''), bytes: payload }] : [],
  );
  const isAssertion = label !== 'c2pa.signature' && !label.startsWith('c2pa.claim');
  return [...(isAssertion ? own : []), ...children.flatMap(contentsOf)];
}
