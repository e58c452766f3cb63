import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { arrayItemBytes } from '../../../src/verifier/cbor/array-item.ts';
import { decodeCbor, isCborMap } from '../../../src/verifier/cbor/decode.ts';
import { mapValueBytes } from '../../../src/verifier/cbor/map-value.ts';
import { plainValue } from '../../../src/verifier/manifest/plain-value.ts';
import { mixedInput } from '../mixed-input.ts';
import { CBOR } from '../mutate/cbor.ts';
import { cborContents, LABELS } from '../store-parts.ts';
import type { Target } from '../target.ts';

/** RFC 8949 appendix A: floats, big numbers, tags, open lengths. */
const EXAMPLES = [
  Uint8Array.of(0xf9, 0x7e, 0),
  Uint8Array.of(0xc2, 0x49, 1, 0, 0, 0, 0, 0, 0, 0, 0),
  Uint8Array.of(0x9f, 1, 0x82, 2, 3, 0xff),
  Uint8Array.of(0xbf, 0x61, 0x61, 1, 0x61, 0x62, 0x9f, 2, 3, 0xff, 0xff),
  Uint8Array.of(0xd8, 0x18, 0x45, 0x64, 0x49, 0x45, 0x54, 0x46),
];
const HEADS = [0x5f, 0x9f, 0xbf, 0xff, 0xf6, 0x1b, 0xfb, 0xd8].map((head) => Uint8Array.of(head));

/** CBOR of every kind that a store holds: decoded, repeated in a report, and cut out as it was received. */
export const CBOR_TARGET: Target = {
  name: 'cbor',
  prepare: async () => ({
    input: mixedInput({
      seeds: [...(await cborContents()), ...EXAMPLES],
      words: [...LABELS.map(ascii), ...HEADS],
      grammar: CBOR,
    }),
    read: (input) => {
      const value = decodeCbor(input);
      plainValue(value, { left: 1_000 });
      arrayItemBytes(input, 2);
      const key = isCborMap(value) ? [...value.keys()].find((one) => typeof one === 'string') : undefined;
      if (typeof key !== 'string') return null;
      const bytes = mapValueBytes(input, key);
      if (bytes === null) return 'a key of the map was not found in its bytes';
      decodeCbor(bytes);
      return null;
    },
  }),
};
