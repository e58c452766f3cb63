import type { CborInput } from '../cbor-writer.ts';
import type { FaultHooks } from '../fault-hooks.ts';

/** Ways in which a hard binding can be wrong (C2PA 2.2 §15.12). */
export const BINDING_FAULTS = {
  'binding.wrong-hash': { binding: (value) => ({ ...value, hash: new Uint8Array(32) }) },
  'binding.hash-unsupported': { binding: (value) => ({ ...value, alg: 'md5' }) },
  'data-hash.overlapping': {
    binding: (value) => ({ ...value, exclusions: listed(value['exclusions'], (all) => [...all, ...all]) }),
  },
  'data-hash.past-the-end': {
    binding: (value) => ({
      ...value,
      exclusions: listed(value['exclusions'], (all) => [...all, { start: 2 ** 31, length: 9 }]),
    }),
  },
  'box-hash.empty': { binding: (value) => ({ ...value, boxes: [] }) },
  'box-hash.short': { binding: (value) => ({ ...value, boxes: listed(value['boxes'], (all) => all.slice(0, -1)) }) },
  /** The last entry need not match. */
  'box-hash.last-excluded': {
    binding: (value) => ({
      ...value,
      boxes: listed(value['boxes'], (all) =>
        all.map((entry, index) => (index === all.length - 1 ? asExcluded(entry) : entry)),
      ),
    }),
  },
  'bmff-hash.no-exclusions': { binding: (value) => ({ ...value, exclusions: [] }) },
} as const satisfies Readonly<Record<string, FaultHooks>>;

function listed(value: CborInput | undefined, change: (all: readonly CborInput[]) => readonly CborInput[]): CborInput {
  return isList(value) ? change(value) : [];
}

function isList(value: CborInput | undefined): value is readonly CborInput[] {
  return Array.isArray(value);
}

function asExcluded(entry: CborInput): CborInput {
  const isMap = typeof entry === 'object' && entry !== null && !isList(entry);
  return isMap ? { ...entry, excluded: true } : entry;
}
