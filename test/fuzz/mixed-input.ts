import type { Random } from '../attacks/random.ts';
import { amplified, damaged } from './mutate/bytes.ts';
import { allPieces, type Grammar, restructured } from './mutate/tree.ts';
import type { Prepared } from './target.ts';

export interface MixedSettings {
  readonly seeds: readonly Uint8Array[];
  readonly words?: readonly Uint8Array[];
  /** For formats of pieces inside pieces: about half of all inputs then keep their lengths right. */
  readonly grammar?: Grammar;
  /** The longest ordinary input in bytes. */
  readonly longest?: number;
}

/** One input in so many is bulk: the same piece again and again. */
const BULK_EVERY = 100;
/** And one in so many is large, so that a cost that grows faster than its bytes shows. */
const LARGE_EVERY = 1_000;
const BULK_BYTES = 32_000;
const LARGE_BYTES = 256_000;
const LONGEST = 32_000;
/** Seeds up to this size are used more often: most runs should be short. */
const SMALL = 4_000;

/** Damaged seeds, restructured seeds, bulk, and sometimes nothing but noise. */
export function mixedInput({ seeds, words = [], grammar, longest = LONGEST }: MixedSettings): Prepared['input'] {
  const settings = { words, others: seeds, longest };
  const small = seeds.filter(({ length }) => length <= SMALL);
  const trees = grammar === undefined ? [] : seeds.map((seed) => grammar.read(seed));
  const donors = trees.flatMap(allPieces).filter(({ bytes }) => bytes.length <= SMALL);
  const restructure = (random: Random): Uint8Array | null => {
    if (grammar === undefined || trees.length === 0) return null;
    return grammar.write(restructured(random.pick(trees), random, grammar, donors, settings));
  };
  return (random) => {
    const seed = random.pick(small.length > 0 && random.below(4) > 0 ? small : seeds);
    if (random.below(LARGE_EVERY) === 0) return amplified(restructure(random) ?? seed, random, LARGE_BYTES);
    if (random.below(BULK_EVERY) === 0) return amplified(damaged(seed, random, settings), random, BULK_BYTES);
    if (random.below(50) === 0) return random.bytes(random.below(200));
    const shaped = random.below(3) > 0 ? restructure(random) : null;
    if (shaped === null) return damaged(seed, random, settings);
    return (random.below(5) === 0 ? damaged(shaped, random, settings) : shaped).subarray(0, longest);
  };
}
