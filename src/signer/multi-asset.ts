import { type Assertion, encodeAssertion, withInstances } from './assertion.ts';
import type { Placed } from './binding-request.ts';
import { concat } from './bytes.ts';
import { digest, type HashName } from './digest.ts';
import { assertionUri, hashedUri } from './hashed-uri.ts';

/** A stretch at the end of the media that may be taken away by itself, such as a film behind a photograph. */
export interface PartOptions {
  /** In bytes. */
  readonly length: number;
  readonly optional?: boolean;
}

/**
 * `c2pa.hash.multi-asset` with a hash of its own for each part (C2PA 2.2 §18.9): the first part is what lies before
 * those named, and holds the store.
 */
export async function partAssertions(
  parts: readonly PartOptions[],
  { media, store }: Placed,
  hash: HashName,
): Promise<readonly Assertion[]> {
  if (parts.length === 0) return [];
  const behind = parts.reduce((sum, { length }) => sum + length, 0);
  let start = 0;
  const laid = [{ length: media.length - behind }, ...parts].map((part) => {
    const range = { ...part, start };
    start += part.length;
    return range;
  });
  const hashes = await Promise.all(
    laid.map(async (part): Promise<Assertion> => {
      const end = part.start + part.length;
      const own = store !== null && store.start >= part.start && store.end <= end ? store : { start: end, end };
      const kept = concat(media.subarray(part.start, own.start), media.subarray(own.end, end));
      const exclusions = own.start === end ? [] : [{ start: own.start - part.start, length: own.end - own.start }];
      const value = { ...(exclusions.length === 0 ? {} : { exclusions }), alg: hash, hash: await digest(hash, kept) };
      const content = { kind: 'cbor', value: { ...value, name: 'part', pad: new Uint8Array(8) } } as const;
      return { label: 'c2pa.hash.data.part', content, attribution: 'created' };
    }),
  );
  const named = withInstances(hashes);
  const listed = await Promise.all(
    laid.map(async (part, index) => {
      const own = named[index];
      if (own === undefined) throw new Error('a part without a hash');
      return {
        location: { byteOffset: part.start, length: part.length },
        hashAssertion: await hashedUri(assertionUri(own.label), encodeAssertion(own), hash),
        ...('optional' in part && part.optional === true ? { optional: true } : {}),
      };
    }),
  );
  const value = { parts: listed };
  return [...named, { label: 'c2pa.hash.multi-asset', content: { kind: 'cbor', value }, attribution: 'created' }];
}
