import type { MediaKind } from '../../messages/protocol.ts';
import type { PluralForms } from '../plural.ts';

export const MEDIA_KINDS: Readonly<Record<MediaKind, string>> = {
  image: 'Picture: {sentence}',
  video: 'Video: {sentence}',
  poster: 'Preview picture of a video: {sentence}',
  background: 'Background picture: {sentence}',
  'svg-image': 'Picture in a drawing: {sentence}',
  document: 'Opened file: {sentence}',
  link: 'Linked file: {sentence}',
};

export const COUNTS = {
  items: { one: '{count} picture or video', other: '{count} pictures and videos' } satisfies PluralForms,
  omitted: {
    one: '{count} more is on the page and not listed.',
    other: '{count} more are on the page and not listed.',
  } satisfies PluralForms,
  notes: { one: 'Inspect · {count} note', other: 'Inspect · {count} notes' } satisfies PluralForms,
  checking: { one: 'Checking {count} more', other: 'Checking {count} more' } satisfies PluralForms,
};

export const POPUP = {
  noItems: 'No pictures or videos yet',
  checkSite: 'Check {site}',
  allowSite: 'Allow on {site}',
  inspect: 'Inspect',
  itemsTitle: 'Pictures and videos on this page',
  inView: 'In view now',
  elsewhere: 'Elsewhere on the page',
  filterTitle: 'Show',
  filterAll: 'All',
  filterCredentials: 'Credentials',
  filterOrigin: 'AI or camera',
  filterOpen: 'Not checked',
  recheck: 'Check again',
  show: 'Show',
  showOnPage: 'Show on page',
  badges: 'Mark pictures on the page',
  quiet: 'Quiet: check only when asked',
  quietSite: 'Quiet on {site}',
  siteFacts: 'What this site does to credentials',
  sidePanel: 'Keep open beside the page',
  options: 'Settings',
  help: 'How to read this',
  election: 'Voting information',
  links: 'More from Whence',
  loading: 'Reading the list',
  longText: 'Large videos take a while. The rest of the list does not wait for them.',
  emptyTitle: 'No pictures or videos found on this page yet',
  emptyText: 'Scroll: pictures and videos are listed as they come near the visible part of the page.',
  emptyFilterTitle: 'Nothing here fits this choice',
  emptyCredentialsTitle: 'Nothing here carries credentials',
  emptyFilterText: 'That is the normal case: most sites remove credentials. It says nothing about the pictures.',
  notPermittedTitle: 'Whence does not look at this site',
  notPermittedText:
    'To check pictures here, Whence needs your permission to read this site and to fetch its pictures once more. What it finds stays in your browser.',
  siteOffTitle: 'Checking is switched off here',
  siteOffText: 'Switch it on above, or right-click a single picture and choose “Inspect Content Credentials”.',
  impossibleTitle: 'Whence cannot look at this page',
  impossibleText: 'Browsers keep every extension out of their own pages and out of their extension stores.',
  refused: 'The permission was not given. Nothing has changed.',
};
