import { isHostOf, noOriginal, type Site } from './site.ts';
import type { SiteFacts } from './site-facts.ts';

/** Media lie on fbcdn.net under addresses that are signed with their size; films come as streams. */
export const facebook: Site = {
  name: 'facebook',
  pages: ['facebook.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['fbcdn.net']),
  original: noOriginal,
};

export const facebookFacts: SiteFacts = {
  site: 'facebook',
  delivered: { what: 'varies', asOf: '2026-04', source: 'outside-test' },
  ownLabel: { what: 'ai', asOf: '2024-05', source: 'site-statement' },
};
