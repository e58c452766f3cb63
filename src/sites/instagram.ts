import { isHostOf, noOriginal, type Site } from './site.ts';
import type { SiteFacts } from './site-facts.ts';

/** Media lie on cdninstagram.com and fbcdn.net, signed with their size; the larger ones stand in the page's srcset. */
export const instagram: Site = {
  name: 'instagram',
  pages: ['instagram.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['cdninstagram.com']),
  original: noOriginal,
};

export const instagramFacts: SiteFacts = {
  site: 'instagram',
  delivered: { what: 'removed', asOf: '2026-04', source: 'outside-test' },
  ownLabel: { what: 'ai', asOf: '2024-05', source: 'site-statement' },
};
