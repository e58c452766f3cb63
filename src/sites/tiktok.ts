import { isHostOf, noOriginal, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

/** Pictures and covers lie on tiktokcdn hosts, signed with their size; films come from hosts below tiktok.com as MP4 or streams. */
export const tiktok: Site = {
  name: 'tiktok',
  pages: ['tiktok.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['tiktokcdn.com', 'tiktokcdn-us.com', 'tiktokcdn-eu.com']),
  original: noOriginal,
};

export const tiktokFacts: SiteFacts = {
  site: 'tiktok',
  delivered: NOT_KNOWN,
  ownLabel: { what: 'ai', asOf: '2024-05', source: 'site-statement' },
};
