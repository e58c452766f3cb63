import { fill, type Sentence } from './sentence.ts';

/** Words about credentials that a file does not carry: remembered here, or supplied by a repository. */
export const SOFT_BINDINGS = {
  title: 'Ways back to these credentials',
  lead: 'The signer recorded these marks, by which copies without credentials can lead back here. They say nothing about whether such a copy is unchanged.',
  watermark: 'Invisible watermark',
  fingerprint: 'Fingerprint',
  unknown: 'Not on the list of known methods',
  asOf: 'Names from the C2PA list of methods as of {day}.',
  missing: 'The history says that a watermark was put in, and no record of it is there.',
  matched: 'An ingredient was found by such a mark when this was signed.',
} as const;

export const LADDER = {
  title: 'When a copy carries no credentials',
  lead: 'Other ways to a source. What is found here looks alike, and likeness settles nothing: look at both.',
} as const;

export const MEMORY = {
  title: 'Pictures remembered here',
  switch: 'Remember every picture whose signer is on a trust list',
  switchLead:
    'A fingerprint, a small picture, the signer, the site and the day, in this browser alone. Never from private windows. Whoever can open this browser profile can read it.',
  remember: 'Remember this picture',
  remembered: 'Remembered.',
  looking: 'Looking among what is remembered',
  nothing: 'Nothing that is remembered here looks like it. That says nothing about the picture.',
  none: 'Nothing is remembered yet.',
  privateWindow: 'In a private window nothing is remembered.',
  notDrawable: 'It cannot be remembered: it cannot be drawn, or is too small.',
  failed: 'Whence could not look. That says nothing about the picture.',
  notDone: 'That did not work. Nothing is said about the picture.',
  forget: 'Forget this picture',
  forgetAll: 'Forget everything',
  export: 'Save as a signed pack',
  import: 'Open a pack',
  packName: 'Name of the pack',
  mirrored: 'It is mirrored here.',
  differing: 'Areas that differ are framed.',
  thisPicture: 'This picture',
  rememberedPicture: 'The remembered picture, small',
  olderList: 'It was judged by the trust list of {version}.',
} as const;

export const PACK_PROBLEMS = {
  'too-large': 'The file is too large for a pack.',
  unreadable: 'This is not a pack, or something in it is not as it must be. None of it was taken.',
  'bad-signature': 'The signature of the pack does not fit it. None of it was taken.',
  'unsupported-signature': 'This browser cannot check the signature of the pack. None of it was taken.',
} as const;

/** Slots: `number` of new pictures, `name` of the pack and the `key` that it is told by. */
export function packTaken<Slot>(slots: { readonly number: string; readonly name: Slot; readonly key: string }) {
  return fill<Slot | string>(
    '{number} new pictures from the pack {name}. Its key is {key}: ask whoever handed it out whether that is theirs.',
    slots,
  );
}

interface Recalled<Slot> {
  readonly origin: Slot;
  readonly day: string;
  readonly signer: Slot;
}

/** A remembered picture that was checked here. */
export function looksLikeOwn<Slot>(differs: boolean, slots: Recalled<Slot>): Sentence<Slot | string> {
  return differs
    ? fill<Slot | string>(
        'Looks like a picture that you checked on {origin} on {day}, signed by {signer}, but areas differ.',
        { ...slots },
      )
    : fill<Slot | string>(
        'Looks like a picture that you checked on {origin} on {day}, signed by {signer}. Likeness is no evidence of more.',
        { ...slots },
      );
}

/** A remembered picture that had no credentials itself. */
export function looksLikeUnsigned<Slot>(
  differs: boolean,
  slots: Omit<Recalled<Slot>, 'signer'>,
): Sentence<Slot | string> {
  return differs
    ? fill<Slot | string>(
        'Looks like a picture without credentials that you met on {origin} on {day}, but areas differ.',
        { ...slots },
      )
    : fill<Slot | string>('Looks like a picture without credentials that you met on {origin} on {day}.', { ...slots });
}

/** A picture of somebody's pack: their word, not ours. */
export function looksLikePacked<Slot>(
  differs: boolean,
  slots: { readonly name: Slot; readonly key: string; readonly signer: Slot },
): Sentence<Slot | string> {
  return differs
    ? fill<Slot | string>(
        'Looks like a picture of the pack {name} (key {key}), which names {signer} as its signer, but areas differ. Nothing of that was checked here.',
        { ...slots },
      )
    : fill<Slot | string>(
        'Looks like a picture of the pack {name} (key {key}), which names {signer} as its signer. Nothing of that was checked here.',
        { ...slots },
      );
}

export const NO_SITE = 'this computer';
export const NO_SIGNER = 'nobody';

export const GATHERINGS = {
  title: 'Met more than once',
  lead: 'Pictures that were met at several places, and what was different there.',
  alike: 'alike',
  differs: 'areas differ',
} as const;

/** How one picture was met: numbers as the reader writes them. */
export function metSummary(counts: {
  readonly sites: string;
  readonly without: string;
  readonly altered: string;
}): string {
  return `${counts.sites} sites; ${counts.without} times without credentials; ${counts.altered} times with areas that differ`;
}

export const RESOLVER = {
  title: 'Repositories of credentials',
  lead: 'A repository may know credentials for a picture that looks like this one. None is asked by itself.',
  none: 'No repository is set up.',
  add: 'Add',
  addLabel: 'Address of a repository',
  addNone: 'That is no address that can be asked: it must begin with https://.',
  remove: 'Remove',
  agree: 'Send it',
  cancel: 'Send nothing',
  asking: 'Asking',
  code: 'The code that is sent',
  noMatch: 'The repository knows nothing like it. That says nothing about the picture.',
  notDrawable: 'This file cannot be drawn, so there is no code to ask by.',
  notPermitted: 'The browser was not allowed to ask this host. Nothing was sent.',
} as const;

export function addSuggested<Slot>(host: Slot): Sentence<Slot | string> {
  return fill<Slot | string>('Add {host}, an open repository that needs no account', { host });
}

export function askHost<Slot>(host: Slot): Sentence<Slot | string> {
  return fill<Slot | string>('Ask {host}', { host });
}

/** What a host is about to learn; the whole of it. */
export const DISCLOSURES = {
  code: '{host} will be sent a fingerprint of this picture, {bytes} bytes long, and never the picture. It learns your internet address and that somebody looks for this picture.',
  manifest: '{host} will be asked for one set of credentials. It learns your internet address and which one.',
  capabilities: '{host} will be asked what it can do. It learns your internet address and nothing of any picture.',
} as const;

export function disclosureText<Slot>(
  purpose: keyof typeof DISCLOSURES,
  slots: { readonly host: Slot; readonly bytes: string },
): Sentence<Slot | string> {
  return fill<Slot | string>(DISCLOSURES[purpose], { ...slots });
}

interface Supplied<Slot> {
  readonly host: Slot;
  readonly signer: Slot;
}

/** Credentials that a repository supplied: never more than words about another file. */
export const RECOVERED = {
  recovered:
    'Credentials recovered: this copy carries none. Its fingerprint led {host} to credentials signed by {signer}. They describe another file; this copy has different bytes and cannot be checked against it.',
  bytesMatch:
    'Credentials recovered: they were cut off this file. {host} supplied credentials signed by {signer}, and the bytes that they cover are those of this file.',
  differs: 'Looks like the picture of {signer} that {host} has credentials for, but areas differ.',
  possible: 'A possible source, supplied by {host}: credentials signed by {signer}.',
} as const;

export function recoveredText<Slot>(state: keyof typeof RECOVERED, slots: Supplied<Slot>): Sentence<Slot | string> {
  return fill<Slot | string>(RECOVERED[state], { ...slots });
}

export const POSSIBLE_REASONS = {
  'unknown-signer': 'The signer is on no trust list.',
  'identity-unconfirmed': 'Somebody whom they name besides the signer is not confirmed.',
  'no-preview': 'They hold no picture to compare with.',
  'code-not-compared': 'Nothing in them names this fingerprint: that they belong together is the repository’s word.',
} as const;

export const REJECTED = {
  invalid: 'The repository supplied credentials that do not hold. They are not shown.',
  unreadable: 'The repository supplied something that cannot be read.',
  'other-code': 'The repository supplied credentials of another picture: they name another fingerprint.',
  'not-this-picture': 'The repository supplied credentials whose own preview shows another picture.',
} as const;

export function notCompared<Slot>(algorithms: Slot): Sentence<Slot | string> {
  return fill<Slot | string>('Marks in them that could not be compared here: {algorithms}.', { algorithms });
}

export const RESOLVER_PROBLEMS = {
  network: 'The repository could not be reached.',
  timeout: 'The repository did not answer in time.',
  'too-large': 'The answer was too large.',
  redirect: 'The repository wanted to send Whence to another address. It was not followed.',
  'not-agreed': 'The repository named another host than the one you agreed to. Nothing was asked there.',
  'not-permitted': 'That address may not be asked.',
  'wrong-type': 'The answer was of another kind than expected.',
  refused: 'The repository refused to answer.',
  'not-found': 'The repository does not have it.',
  'too-long': 'The repository found the question too long.',
  server: 'The repository is out of order.',
  unreadable: 'The answer cannot be read.',
  'no-consent': 'Nothing was asked without your yes.',
} as const;
