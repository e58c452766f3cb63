import type { JSX } from 'preact';
import type { ListedItem } from '../messages/protocol.ts';
import { MediaSign } from '../ui/media-sign.tsx';

/** Only what the background drew itself is shown: an address here would be a request. */
const DRAWN = /^data:image\/(?:png|jpeg|webp);base64,/;

/** A picture drawn from the judged bytes, never from the page; where there is none, a plain field. */
export function Thumbnail({ item }: { readonly item: ListedItem }): JSX.Element {
  return (
    <div class="thumbnail" aria-hidden="true">
      {item.thumbnail !== null && DRAWN.test(item.thumbnail) ? (
        <img src={item.thumbnail} alt="" decoding="async" />
      ) : (
        <MediaSign video={item.mediaKind === 'video'} />
      )}
    </div>
  );
}
