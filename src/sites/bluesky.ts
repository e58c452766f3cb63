import type { Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

const SMALLER = /^\/img\/(?:feed_thumbnail|avatar_thumbnail|avatar)\//;

/** cdn.bsky.app makes every size anew from the upload; the upload itself lies on a host that no address tells. */
export const bluesky: Site = {
  name: 'bluesky',
  pages: ['bsky.app'],
  serves: ({ hostname }) => hostname === 'cdn.bsky.app',
  original: ({ origin, pathname }) =>
    SMALLER.test(pathname) ? `${origin}${pathname.replace(SMALLER, '/img/feed_fullsize/')}` : null,
};

export const blueskyFacts: SiteFacts = {
  site: 'bluesky',
  delivered: { what: 'removed', asOf: '2025-02', source: 'public-software' },
  ownLabel: NOT_KNOWN,
};
