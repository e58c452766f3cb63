import { isHostOf, noOriginal, type Site } from './site.ts';
import type { SiteFacts } from './site-facts.ts';

/** Shares the media hosts of Instagram; films are plain MP4 files there. */
export const threads: Site = {
  name: 'threads',
  pages: ['threads.com', 'threads.net'],
  serves: ({ hostname }) => isHostOf(hostname, ['cdninstagram.com']),
  original: noOriginal,
};

export const threadsFacts: SiteFacts = {
  site: 'threads',
  delivered: { what: 'removed', asOf: '2026-11', source: 'outside-test' },
  ownLabel: { what: 'ai', asOf: '2024-05', source: 'site-statement' },
};
