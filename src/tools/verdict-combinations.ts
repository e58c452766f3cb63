import { NOT_CHECKED_REASONS } from '../verdict/judgement.ts';
import type { Axes } from '../wording/axes.ts';
import { CAUSE_GROUPS } from '../wording/causes.ts';

type Allowed = { readonly [K in Exclude<keyof Axes, 'integrity'>]: readonly Axes[K][] };

const BONDS = ['unset', 0, 1, 2, 3, 4] as const;
const NAMELESS = { reliance: ['alone'], origin: ['unsaid'], bond: BONDS } as const;
const HELD = {
  time: ['time-stamp', 'not-shown'],
  revocation: ['good', 'not-checked'],
  origin: ['ai-generated', 'ai-edited', 'camera-captured', 'unsaid'],
  mark: ['none', 'ai'],
  bond: BONDS,
  remote: ['none', 'also'],
  why: [null],
} as const;
const BROKEN = {
  ...NAMELESS,
  signer: ['unnamed'],
  mark: ['none', 'ai'],
  remote: ['none', 'also'],
} as const;

/** Which answers can meet, for each integrity; each entry is a block in which every choice may stand beside every other. */
const BLOCKS: readonly (readonly [Axes['integrity'], Allowed])[] = [
  ['unchanged', { ...HELD, signer: ['c2pa', 'interim', 'user'], reliance: ['alone', 'history', 'identity'] }],
  ['unchanged', { ...HELD, signer: ['unlisted'], reliance: ['alone'] }],
  [
    'changed',
    {
      ...NAMELESS,
      signer: ['c2pa', 'interim', 'user', 'unlisted'],
      time: ['time-stamp', 'not-shown'],
      revocation: ['unsaid'],
      mark: ['none', 'ai'],
      remote: ['none', 'also'],
      why: [null],
    },
  ],
  ['broken', { ...BROKEN, time: ['expired'], revocation: ['unsaid'], why: ['expired'] }],
  ['broken', { ...BROKEN, time: ['not-shown'], revocation: ['revoked'], why: ['revoked'] }],
  ['broken', { ...BROKEN, time: ['not-shown'], revocation: ['unknown-to-issuer'], why: ['unknown-to-issuer'] }],
  [
    'broken',
    {
      ...BROKEN,
      time: ['not-shown'],
      revocation: ['unsaid'],
      why: CAUSE_GROUPS.filter((group) => !['expired', 'revoked', 'unknown-to-issuer'].includes(group)),
    },
  ],
  [
    'absent',
    {
      ...NAMELESS,
      signer: ['unnamed'],
      time: ['not-shown'],
      revocation: ['unsaid'],
      mark: ['none', 'ai'],
      remote: ['none'],
      why: [null],
    },
  ],
  // Credentials that could not be judged to their end, while what they name was read.
  [
    'unread',
    {
      ...NAMELESS,
      signer: ['c2pa', 'interim', 'user', 'unlisted', 'unnamed'],
      time: ['time-stamp', 'not-shown'],
      revocation: ['unsaid'],
      mark: ['none', 'ai'],
      remote: ['none', 'also'],
      why: ['identity', 'no-media'],
    },
  ],
  [
    'unread',
    {
      ...NAMELESS,
      signer: ['unnamed'],
      time: ['not-shown'],
      revocation: ['unsaid'],
      mark: ['none', 'ai'],
      remote: ['only'],
      why: ['remote'],
    },
  ],
  [
    'unread',
    {
      ...NAMELESS,
      signer: ['unnamed'],
      time: ['not-shown'],
      revocation: ['unsaid'],
      mark: ['none', 'ai'],
      remote: ['none', 'also'],
      why: NOT_CHECKED_REASONS.filter((reason) => !['identity', 'no-media', 'remote'].includes(reason)),
    },
  ],
  [
    'under-way',
    {
      ...NAMELESS,
      signer: ['unnamed'],
      time: ['not-shown'],
      revocation: ['unsaid'],
      mark: ['none'],
      remote: ['none'],
      why: [null],
    },
  ],
];

/** Every combination of answers that can occur, each once. */
export function combinations(): readonly Axes[] {
  return BLOCKS.flatMap(([integrity, allowed]) => {
    const axes = Object.entries(allowed) as readonly [keyof Allowed, readonly unknown[]][];
    const all = axes.reduce<readonly object[]>(
      (made, [axis, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [axis]: value }))),
      [{ integrity }],
    );
    return (all as readonly Axes[]).filter(canMeet);
  });
}

/** An unsigned mark is named only where the credentials do not speak of AI themselves. */
function canMeet({ origin, mark }: Axes): boolean {
  return mark === 'none' || origin === 'camera-captured' || origin === 'unsaid';
}
