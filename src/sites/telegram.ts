import { isHostOf, noOriginal, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

/** Channel pages show backgrounds from telesco.pe; the web clients decrypt in the page and show blobs. */
export const telegram: Site = {
  name: 'telegram',
  pages: ['web.telegram.org', 't.me'],
  serves: ({ hostname }) => isHostOf(hostname, ['telesco.pe', 'cdn-telegram.org']),
  original: noOriginal,
};

export const telegramFacts: SiteFacts = { site: 'telegram', delivered: NOT_KNOWN, ownLabel: NOT_KNOWN };
