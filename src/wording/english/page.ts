import type { OriginLabel, Verdict } from '../../verdict/judgement.ts';
import type { PluralForms } from '../plural.ts';

/** The two or three words of a badge: what was found about the file, never a judgement of the picture. */
export const BADGES: Readonly<Record<Verdict | 'partly-listed', string>> = {
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
export const ORIGINS: Readonly<Record<OriginLabel, string>> = {
  'ai-generated': 'AI-generated',
  'ai-edited': 'AI-edited',
  'camera-captured': 'Camera-captured',
};

/** A badge's words and the origin that the credentials name. */
export const BADGE_WITH_ORIGIN = '{badge} · {origin}';
/** What hovering over a badge, or a screen reader, says: the badge is only a hint. */
export const BADGE_TITLE = 'Whence: {badge}. The toolbar button shows the details.';
export const INSPECT_MENU = 'Inspect Content Credentials';

/** What the toolbar button says when pointed at. */
export const TOOLBAR = {
  nothing: 'Whence: no Content Credentials found here so far',
  found: {
    one: 'Whence: {count} item with Content Credentials',
    other: 'Whence: {count} items with Content Credentials',
  } satisfies PluralForms,
  /** Where some of them do not hold; the first number is that of all. */
  broken: {
    one: 'Whence: items with Content Credentials: {found}; {count} does not hold',
    other: 'Whence: items with Content Credentials: {found}; {count} do not hold',
  } satisfies PluralForms,
};
