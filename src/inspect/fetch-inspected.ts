import type { FetchedMedia } from '../broker/fetch-media.ts';
import { createFetcher } from '../broker/fetcher.ts';
import { joinRedirectFence } from '../broker/redirect-fence.ts';
import type { OnRead } from '../broker/request-media.ts';
import { ownPrivateHosts } from '../broker/safe-url.ts';
import { mayRead } from '../browser/permissions.ts';
import { changeRequestRules, replaceRequestRules } from '../browser/session-rules.ts';
import type { Inspection, MediaKind } from '../messages/protocol.ts';

const fetcher = createFetcher({
  fence: joinRedirectFence({ replace: replaceRequestRules, change: changeRequestRules }),
  mayRead,
});

/** Fetches what was clicked into this very page, so that its bytes cross no message and come from no cache of ours. */
export function fetchInspected(
  mediaUrl: string,
  inspection: Inspection,
  signal: AbortSignal,
  onRead: OnRead,
): Promise<FetchedMedia> {
  const { pageUrl, mediaKind, privateWindow } = inspection;
  const pageOrigin = pageUrl !== null && URL.canParse(pageUrl) ? new URL(pageUrl).origin : null;
  const ownHosts = ownPrivateHosts(pageOrigin, pageUrl);
  return fetcher({ mediaUrl, kind: fetchKind(mediaKind), ownHosts, keepNothing: privateWindow, signal, onRead });
}

function fetchKind(kind: MediaKind): 'image' | 'video' | 'any' {
  if (kind === 'video') return 'video';
  return kind === 'document' || kind === 'link' ? 'any' : 'image';
}
