import type { ListedItem } from '../messages/protocol.ts';
import type { Sentence } from './sentence.ts';

type Bond = Exclude<ListedItem['bond'], null>;

/** How firmly the judged bytes are tied to what the page shows. */
const BONDS: Readonly<Record<Bond, string>> = {
  0: 'About the file at this address; the page may show something else.',
  1: 'The file fits what the page loaded, by size and shape.',
  2: 'The picture on the page was compared with the file.',
  3: 'The file is the one that the page loaded.',
  4: 'These are the very bytes that the page received.',
};

export function bondText(bond: Bond): string {
  return BONDS[bond];
}

const KINDS: Readonly<Record<ListedItem['mediaKind'], string>> = {
  image: 'Picture',
  video: 'Video',
  poster: 'Preview picture of a video',
  background: 'Background picture',
  'svg-image': 'Picture in a drawing',
  document: 'Opened file',
  link: 'Linked file',
};

export function mediaKindName(kind: ListedItem['mediaKind']): string {
  return KINDS[kind];
}

export function itemCount(count: number): string {
  if (count === 0) return 'Nothing found yet';
  return count === 1 ? '1 picture or video' : `${count} pictures and videos`;
}

export function credentialCount(count: number): string {
  return count === 1 ? '1 with credentials' : `${count} with credentials`;
}

export function omittedCount(count: number): string {
  return count === 1 ? '1 more is on the page and not listed.' : `${count} more are on the page and not listed.`;
}

/** The button that opens the inspector, and how many notes wait there. */
export function inspectWords(notes: number): string {
  if (notes === 0) return 'Inspect';
  return notes === 1 ? 'Inspect \u00b7 1 note' : `Inspect \u00b7 ${notes} notes`;
}

export function checkSite<Slot>(host: Slot): Sentence<string | Slot> {
  return ['Check ', host];
}

export function allowSite<Slot>(host: Slot): Sentence<string | Slot> {
  return ['Allow on ', host];
}

export const POPUP = {
  itemsTitle: 'Pictures and videos on this page',
  filterTitle: 'Show',
  filterAll: 'All',
  filterCredentials: 'With credentials',
  recheck: 'Check again',
  show: 'Show',
  showWhere: ' on page',
  badges: 'Mark pictures on the page',
  options: 'Settings',
  loading: 'Reading the list',
  emptyTitle: 'Nothing found on this page yet',
  emptyText: 'Scroll: pictures and videos are checked as they come near the visible part of the page.',
  emptyFilterTitle: 'Nothing here carries credentials',
  emptyFilterText: 'That is the normal case: most sites remove credentials. It says nothing about the pictures.',
  notPermittedTitle: 'Whence does not look at this site',
  notPermittedText:
    'To check pictures here, Whence needs your permission to read this site and to fetch its pictures once more. Nothing leaves your browser for anyone else.',
  siteOffTitle: 'Checking is switched off here',
  siteOffText: 'Switch it on above, or right-click a single picture and choose “Inspect Content Credentials”.',
  impossibleTitle: 'No extension may look at this page',
  impossibleText: 'Browsers keep their own pages and their stores to themselves.',
  refused: 'The permission was not given. Nothing has changed.',
} as const;
