import { isHostOf, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

/** Feeds show preview.redd.it, signed with its size; the upload lies under the same name on i.redd.it. Films are streams. */
export const reddit: Site = {
  name: 'reddit',
  pages: ['reddit.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['redd.it', 'redditmedia.com']),
  original: ({ hostname, pathname }) => {
    if (hostname !== 'preview.redd.it') return null;
    // `/title-of-the-post-v0-ID.jpg` or `/ID.jpg`.
    const upload = /^\/(?:.*-v\d+-)?([a-z0-9]+\.(?:jpe?g|png|gif|webp))$/i.exec(pathname);
    return upload === null ? null : `https://i.redd.it/${upload[1]}`;
  },
};

export const redditFacts: SiteFacts = {
  site: 'reddit',
  delivered: { what: 'removed', asOf: '2026-11', source: 'outside-test' },
  ownLabel: NOT_KNOWN,
};
