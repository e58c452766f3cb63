import { isHostOf, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

const SIZED = /^\/(?:media|card_img|ext_tw_video_thumb|amplify_video_thumb|tweet_video_thumb)\//;

/** Pictures lie on pbs.twimg.com, their size in `name=`; films come as streams, looping ones as MP4 from video.twimg.com. */
export const x: Site = {
  name: 'x',
  pages: ['x.com', 'twitter.com'],
  serves: ({ hostname }) => isHostOf(hostname, ['twimg.com']),
  original: (address) => {
    const { pathname } = address;
    if (SIZED.test(pathname)) return largest(address);
    // Faces: `…_normal.jpg`, without the suffix as uploaded.
    const face = /^(\/profile_images\/.+)_(?:mini|normal|bigger|x96|\d+x\d+)(\.\w+)$/.exec(pathname);
    return face === null ? null : `${address.origin}${face[1]}${face[2]}`;
  },
};

function largest(address: URL): string {
  // Older addresses: `/media/ID.jpg:large`.
  const old = /^(.+)\.(jpg|jpeg|png|webp)(?::\w+)?$/.exec(address.pathname);
  const format = address.searchParams.get('format') ?? old?.[2] ?? null;
  const best = new URL(old?.[1] ?? address.pathname, address);
  if (format !== null) best.searchParams.set('format', format);
  best.searchParams.set('name', 'orig');
  return best.href;
}

export const xFacts: SiteFacts = {
  site: 'x',
  delivered: { what: 'removed', asOf: '2026-04', source: 'outside-test' },
  ownLabel: NOT_KNOWN,
};
