import type { JSX } from 'preact';
import type { ListedItem } from '../messages/protocol.ts';
import { VerdictSign } from '../ui/verdict-mark.tsx';

/** A picture drawn from the judged bytes, never from the page; where there is none, a plain field. */
export function Thumbnail({ item }: { readonly item: ListedItem }): JSX.Element {
  // Only what the background drew itself is shown: an address here would be a request.
  const drawn = item.thumbnail !== null && /^data:image\/(?:png|jpeg|webp);base64,/.test(item.thumbnail);
  return (
    <div class="thumbnail" aria-hidden="true">
      {drawn && item.thumbnail !== null ? (
        <img src={item.thumbnail} alt="" decoding="async" />
      ) : (
        <VerdictSign verdict={item.judgement.verdict} />
      )}
    </div>
  );
}
