import { blueskyFacts } from './bluesky.ts';
import { facebookFacts } from './facebook.ts';
import { instagramFacts } from './instagram.ts';
import { linkedinFacts } from './linkedin.ts';
import { mastodonFacts } from './mastodon.ts';
import { redditFacts } from './reddit.ts';
import { isHostOf, type SiteName } from './site.ts';
import type { SiteFacts } from './site-facts.ts';
import { SITES } from './sites.ts';
import { telegramFacts } from './telegram.ts';
import { threadsFacts } from './threads.ts';
import { tiktokFacts } from './tiktok.ts';
import { whatsappFacts } from './whatsapp.ts';
import { xFacts } from './x.ts';
import { youtubeFacts } from './youtube.ts';

const FACTS: Readonly<Record<SiteName, SiteFacts>> = {
  x: xFacts,
  facebook: facebookFacts,
  instagram: instagramFacts,
  threads: threadsFacts,
  linkedin: linkedinFacts,
  tiktok: tiktokFacts,
  youtube: youtubeFacts,
  reddit: redditFacts,
  bluesky: blueskyFacts,
  mastodon: mastodonFacts,
  telegram: telegramFacts,
  whatsapp: whatsappFacts,
};

/** What is known of the site that a page belongs to; null for pages of other sites and for what is no address. */
export function factsOfPage(pageUrl: string): SiteFacts | null {
  if (!URL.canParse(pageUrl)) return null;
  const { hostname } = new URL(pageUrl);
  const site = SITES.find(({ pages }) => isHostOf(hostname, pages));
  return site === undefined ? null : FACTS[site.name];
}
