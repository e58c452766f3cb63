import { LimitError, MalformedError } from '../bytes/errors.ts';
import { hashRanges } from '../bytes/hash.ts';
import type { CborMap } from '../cbor/decode.ts';
import type { ByteRange, ContainerElement } from '../formats/located.ts';
import { MAX_CONTAINER_ELEMENTS } from '../limits.ts';
import type { MediaFormat } from '../report.ts';
import type { Status } from '../status.ts';
import { failure, informational, success } from '../status.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { chooseAlgorithm, mapList, optionalBytes, sameHash } from './hash-fields.ts';
import { describeUncovered, hiddenPicture } from './uncovered.ts';

interface BoxEntry {
  readonly names: readonly string[];
  readonly hash: Uint8Array;
  readonly algorithm: unknown;
  readonly excluded: boolean;
}

/** Name of the bytes behind the container's end. */
const AFTER = 'c2pa.after';
const STORE = 'C2PA';
/** Formats whose elements we name as the specification does. */
const SUPPORTED: ReadonlySet<MediaFormat> = new Set<MediaFormat>([
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'audio/wav',
  'video/avi',
  'image/jxl',
]);

/**
 * Checks `c2pa.hash.boxes`: the container's elements one run after the other, each in the file's order and none left
 * out (C2PA 2.2 §15.12.3).
 * @throws MalformedError
 * @throws LimitError where the format's elements are unknown to us
 */
export async function checkBoxHash(input: HardBindingInput): Promise<HardBindingOutcome> {
  const { content, url, source, located } = input;
  const entries = mapList(content, 'boxes', MAX_CONTAINER_ELEMENTS).map(readEntry);
  if (entries.length === 0) throw new MalformedError('the list of boxes is empty');
  if (entries.filter(isStoreEntry).length > 1) throw new MalformedError('several boxes are named C2PA');
  if (located !== null && !SUPPORTED.has(located.format)) {
    throw new LimitError('boxHashFormat', `box hashes of ${located.format} are not supported`);
  }
  const elements = named(located?.elements ?? [], entries);
  const runs = pair(entries, elements);
  if ('failure' in runs) return { statuses: [failure(runs.failure, url, runs.why)], uncovered: [] };

  const statuses: Status[] = [];
  const unhashed: ByteRange[] = [];
  for (const [index, range] of runs.ranges.entries()) {
    const entry = entries[index];
    if (entry === undefined) continue;
    if (isStoreEntry(entry)) {
      unhashed.push(range);
      continue;
    }
    const algorithm = chooseAlgorithm([entry.algorithm, content.get('alg'), input.claimAlgorithm]);
    if (algorithm === null) return { statuses: [failure('algorithm.unsupported', url)], uncovered: [] };
    const computed = await hashRanges(source, [range], algorithm);
    if (sameHash(computed, entry.hash)) continue;
    if (entry.excluded) unhashed.push(range);
    else
      statuses.push(failure('assertion.boxesHash.mismatch', url, `changed: ${entry.names.join(', ').slice(0, 200)}`));
  }
  const uncovered = await describeUncovered(source, located, unhashed);
  const hidden = hiddenPicture(uncovered);
  if (hidden !== null) {
    const why = `the picture at ${hidden.start} changed, in a box that need not match`;
    statuses.push(failure('assertion.boxesHash.mismatch', url, why));
  }
  if (statuses.length === 0) statuses.push(success('assertion.boxesHash.match', url));
  if (entries.some(({ excluded }) => excluded)) {
    statuses.push(informational('assertion.boxesHash.additionalExclusionsPresent', url));
  }
  return { statuses, uncovered };
}

function readEntry(map: CborMap): BoxEntry {
  const names = map.get('names');
  if (!Array.isArray(names) || names.length === 0 || !names.every((name) => typeof name === 'string')) {
    throw new MalformedError('a box without names');
  }
  const exclusions = map.get('exclusions');
  if (exclusions !== undefined && exclusions !== null) {
    throw new LimitError('boxHashExclusions', 'exclusions inside a hashed box are not supported');
  }
  const excluded = map.get('excluded') ?? false;
  if (typeof excluded !== 'boolean') throw new MalformedError('excluded is no truth value');
  const hash = optionalBytes(map, 'hash');
  if (hash === null) throw new MalformedError('a box without a hash');
  if (names.length > 1 && names.includes(STORE)) throw new MalformedError('the C2PA box does not stand alone');
  return { names, hash, algorithm: map.get('alg'), excluded };
}

function isStoreEntry({ names }: BoxEntry): boolean {
  return names[0] === STORE;
}

/** The elements as this list counts them: early writers left out PNG's signature, whose eight bytes cannot vary. */
function named(elements: readonly ContainerElement[], entries: readonly BoxEntry[]): readonly ContainerElement[] {
  const [first, ...others] = elements;
  if (first?.name === 'PNGh' && entries[0]?.names[0] !== 'PNGh') return others;
  return elements;
}

type Runs =
  | { readonly ranges: readonly ByteRange[] }
  | { readonly failure: 'assertion.boxesHash.mismatch' | 'assertion.boxesHash.unknownBox'; readonly why: string };

/** Lays the list over the elements; both must be used up together. */
function pair(entries: readonly BoxEntry[], elements: readonly ContainerElement[]): Runs {
  const present = new Set(elements.map(elementName));
  const ranges: ByteRange[] = [];
  let next = 0;
  for (const { names } of entries) {
    const first = elements[next];
    let last = first;
    for (const name of names) {
      const element = elements[next];
      if (element === undefined || elementName(element) !== name) {
        return element === undefined || !present.has(name)
          ? { failure: 'assertion.boxesHash.mismatch', why: `the file has no ${name.slice(0, 40)} where it was signed` }
          : unknownBox(element);
      }
      last = element;
      next += 1;
    }
    if (first === undefined || last === undefined) throw new MalformedError('a box without names');
    ranges.push({ start: first.start, end: last.end });
  }
  const left = elements[next];
  return left === undefined ? { ranges } : unknownBox(left);
}

function unknownBox(element: ContainerElement): Runs {
  return { failure: 'assertion.boxesHash.unknownBox', why: `${element.name} at ${element.start} was not signed` };
}

function elementName(element: ContainerElement): string {
  if (element.store) return STORE;
  // Only a store of this file may go unhashed, whatever an element calls itself.
  if (element.name === STORE) return 'not C2PA';
  return element.name === 'trailing' ? AFTER : element.name;
}
