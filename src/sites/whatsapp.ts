import { isHostOf, noOriginal, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

/** Messages are decrypted in the page and shown as blobs; only faces come from whatsapp.net. */
export const whatsapp: Site = {
  name: 'whatsapp',
  pages: ['web.whatsapp.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['whatsapp.net']),
  original: noOriginal,
};

export const whatsappFacts: SiteFacts = {
  site: 'whatsapp',
  // Of pictures sent as pictures; a picture sent as a document stays as it is.
  delivered: { what: 'removed', asOf: '2026-11', source: 'outside-test' },
  ownLabel: NOT_KNOWN,
};
