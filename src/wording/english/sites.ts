import type { FactSource, SiteFacts } from '../../sites/site-facts.ts';

/** What a site does to the credentials of what it shows. */
export const DELIVERED: Readonly<Record<SiteFacts['delivered']['what'], string>> = {
  removed: '{site} removes Content Credentials from what it shows. A picture without them is the normal case here.',
  kept: '{site} keeps Content Credentials in what it shows.',
  varies: '{site} keeps Content Credentials in some of what it shows and removes them from the rest.',
  'not-known': 'It is not known what {site} does to Content Credentials. Most sites remove them.',
};

/** Labels that a site derives itself when something is uploaded. */
export const OWN_LABELS: Readonly<Record<SiteFacts['ownLabel']['what'], string | null>> = {
  ai: '{site} reads them at upload and may show a label of its own where they speak of AI.',
  camera: '{site} reads them at upload and may show a label of its own where they speak of a camera.',
  credentials: '{site} reads them at upload and may show a mark of its own.',
  'not-known': null,
};

export const FACT_SOURCES: Readonly<Record<FactSource, string>> = {
  'site-statement': 'As the site says itself, {month}.',
  'outside-test': 'As others found in a test, {month}.',
  'public-software': 'As its public software shows, {month}.',
};

export const SITE_UNKNOWN = 'Nothing is known of this site. Most sites remove Content Credentials from what they show.';

export const SITE_NAMES: Readonly<Record<SiteFacts['site'], string>> = {
  x: 'X',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  reddit: 'Reddit',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
};
