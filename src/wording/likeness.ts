import { LIKENESS } from './english/likeness.ts';
import type { Parts } from './parts.ts';
import { fill, type Sentence } from './sentence.ts';
import { spokenPart } from './spoken.ts';

function words(): Parts['likeness'] {
  return spokenPart('likeness') ?? LIKENESS;
}

interface Recalled<Slot> {
  readonly origin: Slot;
  readonly day: string;
  readonly signer: Slot;
}

/** A remembered picture that was checked here. */
export function looksLikeOwn<Slot>(differs: boolean, slots: Recalled<Slot>): Sentence<Slot | string> {
  return fill<Slot | string>(differs ? words().ownDiffers : words().ownAlike, { ...slots });
}

/** A remembered picture that had no credentials itself. */
export function looksLikeUnsigned<Slot>(
  differs: boolean,
  slots: Omit<Recalled<Slot>, 'signer'>,
): Sentence<Slot | string> {
  return fill<Slot | string>(differs ? words().unsignedDiffers : words().unsignedAlike, { ...slots });
}

/** A picture of somebody's pack: their word, not ours. */
export function looksLikePacked<Slot>(
  differs: boolean,
  slots: { readonly name: Slot; readonly key: string; readonly signer: Slot },
): Sentence<Slot | string> {
  return fill<Slot | string>(differs ? words().packedDiffers : words().packedAlike, { ...slots });
}

/** Stands for the site where a picture came from no site. */
export function noSite(): string {
  return words().noSite;
}

/** Stands for the signer where there is none. */
export function noSigner(): string {
  return words().noSigner;
}
