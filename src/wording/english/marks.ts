import type { OriginLabel, Verdict } from '../../verdict/judgement.ts';

/** The two or three words of a badge: what was found about the file, never a judgement of the picture. */
const BADGES: Readonly<Record<Verdict | 'partly-listed', string>> = {
  trusted: 'Listed signer',
  'unknown-signer': 'Unlisted signer',
  /** The signer is on a list, and something that the file relies on besides is on none. */
  'partly-listed': 'Partly listed',
  changed: 'Changed since signing',
  invalid: 'Credentials do not hold',
  none: 'No credentials',
  'not-checked': 'Not checked',
  checking: 'Checking…',
};

/** The labels of the C2PA user experience guidance: one neutral style for all, and never over credentials that fail. */
const ORIGINS: Readonly<Record<OriginLabel, string>> = {
  'ai-generated': 'AI-generated',
  'ai-edited': 'AI-edited',
  'camera-captured': 'Camera-captured',
};

/** The few words that the content script and the background need: kept apart so that they load no more than these. */
export const MARKS = {
  badges: BADGES,
  origins: ORIGINS,
  /** A badge's words and the origin that the credentials name. */
  badgeWithOrigin: '{badge} · {origin}',
  /** What hovering over a badge, or a screen reader, says: the badge is only a hint. */
  badgeTitle: 'Whence: {badge}. The toolbar button shows the details.',
  inspectMenu: 'Inspect Content Credentials',
  /** What the toolbar button says when pointed at. */
  toolbar: {
    nothing: 'Whence: no Content Credentials found here so far',
    found: {
      one: 'Whence: {count} item with Content Credentials',
      other: 'Whence: {count} items with Content Credentials',
    },
    /** Where some of them do not hold; the first number is that of all. */
    broken: {
      one: 'Whence: items with Content Credentials: {found}; {count} does not hold',
      other: 'Whence: items with Content Credentials: {found}; {count} do not hold',
    },
  },
};
