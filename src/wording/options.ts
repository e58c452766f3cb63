import type { Sentence } from './sentence.ts';

export const OPTIONS = {
  name: 'Settings',
  pagesTitle: 'On pages',
  badges: 'Mark pictures on the page',
  badgesNote:
    'A small word at the corner of pictures that carry credentials. The list behind the toolbar button always works.',
  scan: 'Check supported sites by itself',
  scanNote: 'Off: nothing is checked until you right-click a picture or switch a site on.',
  sitesTitle: 'Sites',
  sitesNote: 'Whence reads and fetches only here. Each site more is your own choice, and you can take it back.',
  allowedTitle: 'Allowed by you',
  allowedNone: 'None yet. Allow a site from the toolbar button while you are on it.',
  installedTitle: 'Supported from the start',
  remove: 'Remove',
  switchedTitle: 'Switched on or off by you',
  switchedNote: 'These follow their own switch and not the setting above.',
  switchedNone: 'None. Every site follows the setting above.',
  forget: 'Forget',
  addLabel: 'Allow another site',
  addPlaceholder: 'https://example.org',
  add: 'Allow',
  addWrong: 'This is not the address of a site.',
  refused: 'The permission was not given.',
  trustTitle: 'Trust lists',
  trustNote:
    'A signer is named as listed when the C2PA Trust List, or the older interim list, leads to the certificate. The verdict always says which.',
  refresh: 'Refresh the lists once a day',
  refreshNote: 'From the address where they are published. Off: the lists that came with Whence are used.',
  refreshNow: 'Refresh now',
  refreshing: 'Refreshing',
  version: 'Lists in use',
  issued: 'Issued',
  fetched: 'Last refreshed',
  never: 'Never; these came with Whence',
  failure: 'Last attempt',
  signers: 'Roots for signers',
  timeStamps: 'Roots for time-stamps',
  privacyTitle: 'Privacy',
  privacy:
    'No server of ours, no account, no statistics. What Whence sees stays in your browser, and nothing from private windows is written to disk.',
  inspect: 'Open the inspector',
} as const;

export function removeSite<Slot>(site: Slot): Sentence<string | Slot> {
  return ['Remove ', site];
}

export function forgetSwitch<Slot>(site: Slot): Sentence<string | Slot> {
  return ['Forget the switch of ', site];
}

export function daysAgo(days: number): string {
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(-days, 'day');
}
