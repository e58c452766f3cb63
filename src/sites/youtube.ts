import { isHostOf, type Site } from './site.ts';
import { NOT_KNOWN, type SiteFacts } from './site-facts.ts';

/** Covers lie on ytimg.com, one file a size, faces on ggpht.com with the size in the address; films are streams. */
export const youtube: Site = {
  name: 'youtube',
  pages: ['youtube.com', 'youtu.be'],
  serves: ({ hostname }) => isHostOf(hostname, ['ytimg.com', 'ggpht.com']),
  original: ({ hostname, pathname, origin }) => {
    if (isHostOf(hostname, ['ggpht.com'])) {
      const face = /^(.+)=s\d+(?:-[\w-]*)?$/.exec(pathname);
      return face === null ? null : `${origin}${face[1]}=s0`;
    }
    const cover = /^\/vi(?:_webp)?\/([\w-]+)\/(?:default|mqdefault|hqdefault|sddefault|hq720)\.\w+$/.exec(pathname);
    return cover === null ? null : `https://i.ytimg.com/vi/${cover[1]}/maxresdefault.jpg`;
  },
};

export const youtubeFacts: SiteFacts = {
  site: 'youtube',
  delivered: NOT_KNOWN,
  ownLabel: { what: 'camera', asOf: '2024-10', source: 'site-statement' },
};
