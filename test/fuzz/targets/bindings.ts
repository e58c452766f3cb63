import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { decodeCbor, isCborMap } from '../../../src/verifier/cbor/decode.ts';
import { checkHardBinding } from '../../../src/verifier/checks/hard-binding.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { mixedInput } from '../mixed-input.ts';
import { CBOR } from '../mutate/cbor.ts';
import { signedSeeds } from '../signed-seeds.ts';
import { cborContents } from '../store-parts.ts';
import type { Target } from '../target.ts';

const BINDINGS = [
  'c2pa.hash.data',
  'c2pa.hash.boxes',
  'c2pa.hash.bmff.v2',
  'c2pa.hash.bmff.v3',
  'c2pa.hash.collection.data',
];
const FIELDS = [
  'exclusions',
  'start',
  'length',
  'hash',
  'alg',
  'pad',
  'boxes',
  'names',
  'xpath',
  'subset',
  'merkle',
  'hashes',
  'count',
  'uniqueId',
  'fixedBlockSize',
  'variableBlockSizes',
  'flags',
  'exact',
  'C2PA',
  'sha256',
  '/mdat',
];

/** What a hash assertion can say about a sound file: ranges, boxes and trees that cannot be. */
export const BINDINGS_TARGET: Target = {
  name: 'bindings',
  prepare: async () => {
    const { files } = await signedSeeds();
    const contents = (await cborContents()).filter((bytes) => holdsHash(bytes));
    const media = await Promise.all(
      files.slice(0, 7).map(async (file) => ({ source: bytesSource(file), located: await locate(bytesSource(file)) })),
    );
    return {
      input: mixedInput({ seeds: contents, words: FIELDS.map(ascii), grammar: CBOR }),
      read: async (input) => {
        const content = decodeCbor(input);
        const choice = input.reduce((sum, byte) => sum + byte, 0);
        const medium = media[choice % media.length];
        const label = BINDINGS[(choice >> 3) % BINDINGS.length];
        if (!isCborMap(content) || medium === undefined || label === undefined) return null;
        const { uncovered } = await checkHardBinding({
          label,
          url: '',
          content,
          claimAlgorithm: 'sha256',
          ...medium,
          store: 'embedded',
          updateChain: choice % 5 === 0,
        });
        const outside = uncovered.find(({ start, end }) => start >= end || end > medium.source.size);
        return outside === undefined ? null : `uncovered from ${outside.start} to ${outside.end}`;
      },
    };
  },
};

function holdsHash(bytes: Uint8Array): boolean {
  const value = decodeCbor(bytes);
  return isCborMap(value) && ['exclusions', 'boxes', 'merkle', 'hash'].some((name) => value.has(name));
}
