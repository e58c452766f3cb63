import type { BindingValue, Placed } from '../../../src/signer/binding-request.ts';
import { concat } from '../../../src/signer/bytes.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import { digest } from '../../../src/signer/digest.ts';

export interface Excluded {
  readonly start: number;
  readonly length: number;
}

/**
 * A data hash over the file without other ranges than the store's alone, and right for them: what a signer makes who
 * declares what it likes. Ranges beyond the file count as far as they reach.
 */
export async function excluding(
  honest: BindingValue,
  { media, store }: Placed,
  ranges: (own: Excluded, size: number) => readonly Excluded[],
): Promise<BindingValue> {
  const own = { start: store?.start ?? 0, length: (store?.end ?? 0) - (store?.start ?? 0) };
  const exclusions = ranges(own, media.length);
  const hidden = (at: number): boolean => exclusions.some(({ start, length }) => at >= start && at < start + length);
  const kept = concat(media.filter((_, at) => !hidden(at)));
  const plain: CborInput[] = exclusions.map(({ start, length }) => ({ start, length }));
  return { ...honest, exclusions: plain, hash: await digest('sha256', kept) };
}
