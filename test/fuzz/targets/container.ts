import { ascii } from '../../../src/verifier/bytes/ascii.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import type { Located } from '../../../src/verifier/formats/located.ts';
import { storePlaces } from '../../../src/verifier/formats/store-places.ts';
import { readUnsignedMetadata } from '../../../src/verifier/metadata/unsigned-metadata.ts';
import { mixedInput } from '../mixed-input.ts';
import type { Grammar } from '../mutate/tree.ts';
import type { ComplaintOrNone, Target } from '../target.ts';

interface ContainerSettings {
  readonly seeds: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  readonly words: readonly (string | Uint8Array)[];
  readonly grammar?: Grammar;
}

/** The walk through one family of containers, and everything that is read from there without a manifest. */
export function containerTarget(name: string, { seeds, words, grammar }: ContainerSettings): Target {
  return {
    name,
    prepare: async () => ({
      input: mixedInput({
        seeds: await seeds(),
        words: words.map((word) => (typeof word === 'string' ? ascii(word) : word)),
        ...(grammar === undefined ? {} : { grammar }),
      }),
      read: readContainer,
    }),
  };
}

async function readContainer(input: Uint8Array): Promise<ComplaintOrNone> {
  const source = bytesSource(input);
  const located = await locate(source);
  if (located === null) return null;
  await readUnsignedMetadata(source, located);
  for (const store of located.stores) {
    const places = await storePlaces(source, store, located.format);
    const outside = places.of(0, store.bytes.length).find(({ start, end }) => start >= end || end > input.length);
    if (outside !== undefined) return `the store lies at ${outside.start} to ${outside.end}`;
  }
  return gapIn(located, input.length);
}

/** Every byte lies in exactly one element, and stores lie in the file. */
function gapIn({ elements, stores }: Located, size: number): ComplaintOrNone {
  let position = 0;
  for (const { name, start, end } of elements) {
    if (start !== position || end <= start) return `element ${name} from ${start} to ${end} behind ${position}`;
    position = end;
  }
  if (position !== size) return `elements end at ${position} of ${size}`;
  const outside = stores.flatMap(({ extents }) => extents).some(({ start, end }) => start >= end || end > size);
  return outside ? 'a store outside of the file' : null;
}
