import type { JSX } from 'preact';
import type { Likeness } from '../messages/protocol.ts';
import { looksLikeOwn, looksLikePacked, looksLikeUnsigned, noSigner, noSite } from '../wording/likeness.ts';
import type { Sentence } from '../wording/sentence.ts';
import { day } from './dates.ts';
import { HostileText } from './hostile-text.tsx';
import { SentenceText } from './sentence-text.tsx';

/** Which remembered picture something looks like, in whose words, and no more than that. */
export function LikenessText({ likeness }: { readonly likeness: Likeness }): JSX.Element {
  return <SentenceText sentence={sentenceOf(likeness)} />;
}

function sentenceOf(likeness: Likeness): Sentence<JSX.Element | string> {
  const { differs, firstSeen, pack } = likeness;
  const signer = <HostileText text={likeness.signer ?? noSigner()} />;
  if (pack !== null) {
    return looksLikePacked<JSX.Element>(differs, { name: <HostileText text={pack.name} />, key: pack.key, signer });
  }
  const met = { origin: <HostileText text={likeness.origin ?? noSite()} />, day: day(firstSeen) ?? firstSeen };
  return likeness.signer === null
    ? looksLikeUnsigned<JSX.Element>(differs, met)
    : looksLikeOwn<JSX.Element>(differs, { ...met, signer });
}
