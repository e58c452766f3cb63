import { isHostOf, noOriginal, type Site } from './site.ts';
import type { SiteFacts } from './site-facts.ts';

/** Media lie on media.licdn.com and dms.licdn.com; each size has a signature of its own in `t=`. */
export const linkedin: Site = {
  name: 'linkedin',
  pages: ['linkedin.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['licdn.com']),
  original: noOriginal,
};

export const linkedinFacts: SiteFacts = {
  site: 'linkedin',
  // The site shows its own mark, while the file that the browser gets carries no signature any more.
  delivered: { what: 'removed', asOf: '2026-11', source: 'outside-test' },
  ownLabel: { what: 'credentials', asOf: '2024-05', source: 'site-statement' },
};
