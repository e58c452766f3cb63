import { MalformedError } from '../bytes/errors.ts';
import { hashRanges } from '../bytes/hash.ts';
import type { CborMap } from '../cbor/decode.ts';
import type { ByteRange } from '../formats/located.ts';
import { MAX_EXCLUSIONS } from '../limits.ts';
import type { Status } from '../status.ts';
import { failure, informational, success } from '../status.ts';
import type { HardBindingInput, HardBindingOutcome } from './hard-binding-input.ts';
import { chooseAlgorithm, mapList, optionalBytes, sameHash, wholeNumber } from './hash-fields.ts';
import { joinRanges, withoutRanges } from './ranges.ts';
import { describeUncovered, hiddenPicture } from './uncovered.ts';

/** Checks `c2pa.hash.data`: a hash over the file without the excluded ranges (C2PA 2.2 §15.12.1). @throws MalformedError */
export async function checkDataHash(input: HardBindingInput): Promise<HardBindingOutcome> {
  const { content, url, source, located } = input;
  const mismatch = (why: string): HardBindingOutcome => ({
    statuses: [failure('assertion.dataHash.mismatch', url, why)],
    uncovered: [],
  });
  const algorithm = chooseAlgorithm([content.get('alg'), input.claimAlgorithm]);
  if (algorithm === null) return { statuses: [failure('algorithm.unsupported', url)], uncovered: [] };
  const stated = optionalBytes(content, 'hash');
  if (stated === null) return mismatch('the assertion has no hash');
  if (content.get('url') !== undefined && content.get('url') !== null)
    return mismatch('hashes of remote data are not supported');

  const exclusions = grown(readExclusions(content), input);
  const last = exclusions[exclusions.length - 1];
  if (last !== undefined && last.end > source.size) return mismatch('an exclusion reaches beyond the file');
  const extents = storeExtents(input);
  const additional = exclusions.filter((exclusion) => !extents.some((extent) => sameRange(extent, exclusion)));
  if (input.store === 'embedded') {
    const [store] = located?.stores ?? [];
    if (store === undefined || located?.stores.length !== 1)
      return mismatch('the file does not have exactly one manifest store');
    if (!store.extents.every((extent) => exclusions.some((exclusion) => sameRange(extent, exclusion)))) {
      return mismatch('no exclusion is exactly where the manifest store lies');
    }
  } else if (additional.length > 0) {
    return mismatch('a detached manifest excludes bytes that are no manifest store');
  }

  const uncovered = await describeUncovered(source, located, exclusions);
  const hidden = hiddenPicture(uncovered);
  if (hidden !== null) return mismatch(`an exclusion leaves the picture at ${hidden.start} unhashed`);
  const pieces = withoutRanges({ start: 0, end: source.size }, joinRanges(exclusions));
  const computed = await hashRanges(source, pieces, algorithm);
  const statuses: Status[] = [
    sameHash(computed, stated)
      ? success('assertion.dataHash.match', url)
      : failure('assertion.dataHash.mismatch', url, 'the bytes of the file are not those that were signed'),
  ];
  if (additional.length > 0) {
    statuses.push(informational('assertion.dataHash.additionalExclusionsPresent', url));
  }
  return { statuses, uncovered };
}

/** @throws MalformedError where the ranges do not ascend or overlap (C2PA 2.2 §15.12.1) */
function readExclusions(content: CborMap): readonly ByteRange[] {
  const exclusions: ByteRange[] = [];
  let position = 0;
  for (const entry of mapList(content, 'exclusions', MAX_EXCLUSIONS)) {
    const start = wholeNumber(entry.get('start'), 'start of an exclusion');
    const end = start + wholeNumber(entry.get('length'), 'length of an exclusion');
    if (!Number.isSafeInteger(end)) throw new MalformedError('an exclusion ends beyond any file');
    if (start < position) throw new MalformedError('exclusions overlap or do not ascend');
    position = end;
    if (end > start) exclusions.push({ start, end });
  }
  return exclusions;
}

/**
 * An update manifest makes the store longer than when its parent excluded it: that exclusion takes the store's present
 * length, and those behind it move by the growth (C2PA 2.2 §15.12.1).
 */
function grown(exclusions: readonly ByteRange[], input: HardBindingInput): readonly ByteRange[] {
  const extent = input.updateChain ? input.located?.stores[0]?.extents[0] : undefined;
  const old = exclusions.find(({ start }) => start === extent?.start);
  if (extent === undefined || old === undefined) return exclusions;
  const growth = extent.end - old.end;
  // An update adds a manifest; a store that shrank was cut.
  if (growth < 0) return exclusions;
  return exclusions.map((exclusion) => {
    if (exclusion === old) return extent;
    return exclusion.start < old.end ? exclusion : { start: exclusion.start + growth, end: exclusion.end + growth };
  });
}

/** Where C2PA stores really lie in this file; for a detached store too, since a former one may still be embedded. */
function storeExtents(input: HardBindingInput): readonly ByteRange[] {
  return (input.located?.stores ?? []).flatMap(({ extents }) => extents);
}

function sameRange(left: ByteRange, right: ByteRange): boolean {
  return left.start === right.start && left.end === right.end;
}
