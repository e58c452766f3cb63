import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** The sites that there is a file of. */
export const SITES: readonly Site[] = [
  x,
  facebook,
  instagram,
  threads,
  linkedin,
  tiktok,
  youtube,
  reddit,
  bluesky,
  mastodon,
  telegram,
  whatsapp,
];
