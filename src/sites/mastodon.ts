import type { Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

const SMALL = /^(\/(?:.+\/)?(?:cache\/)?media_attachments\/files\/[\d/]+\/)small(\/[^/]+)$/;

/** Everybody may run it: its media are known by their path, `…/media_attachments/files/…/small/…`. */
export const mastodon: Site = {
  name: 'mastodon',
  pages: ['mastodon.social'],
  serves: ({ pathname }) => pathname.includes('/media_attachments/files/'),
  original: ({ origin, pathname }) => {
    const parts = SMALL.exec(pathname);
    return parts === null ? null : `${origin}${parts[1]}original${parts[2]}`;
  },
};

export const mastodonFacts: SiteFacts = {
  site: 'mastodon',
  delivered: { what: 'removed', asOf: '2026-07', source: 'public-software' },
  ownLabel: NOT_KNOWN,
};
