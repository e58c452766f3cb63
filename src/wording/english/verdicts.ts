import type { NotCheckedReason } from '../../verdict/judgement.ts';
import type { RowName } from '../verdict-rows.ts';

export interface RowWords {
  /** One sentence with the slot `{name}` for the signer; null where the cause or the reason has the sentence. */
  readonly sentence: string | null;
  /** What follows from the verdict, and what does not. */
  readonly meaning: string;
  /** What a person can do next; null where the reason says it. */
  readonly next: string | null;
}

const BROKEN_MEANING =
  'What the credentials say cannot be relied on. That can be an honest mistake of the program that made them. It says nothing about what the picture shows.';
const BROKEN_NEXT = 'Treat the file as one without credentials, and look for it at its source.';

export const ROWS: Readonly<Record<RowName, RowWords>> = {
  'listed-c2pa': {
    sentence: 'Unchanged since {name} signed it.',
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. Whether what it shows is so is for you to judge.',
    next: 'Ask whether you believe this signer, and whether the caption fits the picture.',
  },
  'listed-interim': {
    sentence: 'Unchanged since {name} signed it.',
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. The signer is on the older list, which is frozen and not kept current any more.',
    next: 'Ask whether you believe this signer, and look for a newer copy signed by someone on the C2PA Trust List.',
  },
  'listed-user': {
    sentence: 'Unchanged since {name} signed it.',
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. The signer counts as listed only because somebody added a list to Whence.',
    next: 'Ask who added that list and why; the settings show it.',
  },
  'partly-listed-history': {
    sentence:
      'Unchanged since {name} signed it, but part of its history was signed by someone whom no trust list vouches for.',
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. But the part that somebody on no list signed is unconfirmed.',
    next: 'See below which part that is, and treat it as a stranger’s word.',
  },
  'partly-listed-identity': {
    sentence: 'Unchanged since {name} signed it, but it names somebody else whom nothing confirms.',
    meaning:
      'The file is byte for byte what the named signer signed, as far as the signature reaches. But the other name is unconfirmed.',
    next: 'Do not repeat the other name as a fact; ask that person or organisation.',
  },
  unlisted: {
    sentence: 'Unchanged since it was signed, but no trust list vouches for the signer.',
    meaning: 'The signature holds, but anyone can sign under any name. Treat the name and all it says as unconfirmed.',
    next: 'Look for the same picture from a source that you know, or ask the publisher whose signature this is.',
  },
  'changed-listed': {
    sentence: 'This file is not as {name} signed it.',
    meaning:
      'The file differs from what was signed. Many harmless things do this: a site that resizes pictures, a program that saves them anew. So does altering the picture.',
    next: 'Find the copy that the signer published and compare the two.',
  },
  'changed-unlisted': {
    sentence: 'This file is not as its signer left it.',
    meaning:
      'The file differs from what was signed, and no trust list vouches for the signer. Resizing and saving anew do this as well as altering the picture.',
    next: 'Treat the file as one without credentials, and look for it at its source.',
  },
  expired: {
    sentence: null,
    meaning:
      'Certificates are valid for a limited time, and nothing shows that the file was signed within it. So the credentials cannot be relied on. Old files without a time-stamp come to this by themselves.',
    next: 'Ask the publisher for a copy with a time-stamp, and look for the same picture from a source that you know.',
  },
  revoked: {
    sentence: null,
    meaning:
      'Whoever issued the certificate took it back, for instance because its key was stolen. So what these credentials say cannot be relied on.',
    next: 'Treat the file as one without credentials. The inspector shows when the certificate was taken back.',
  },
  'unknown-to-issuer': {
    sentence: null,
    meaning:
      'Whoever is named as issuer of the certificate answered that they do not know it. So nobody stands behind the signature.',
    next: BROKEN_NEXT,
  },
  'binding-missing': {
    sentence: null,
    meaning:
      'The credentials may be sound, but nothing ties them to this very file, so they could have been taken from another one.',
    next: BROKEN_NEXT,
  },
  'signature-broken': { sentence: null, meaning: BROKEN_MEANING, next: BROKEN_NEXT },
  'certificate-wrong': {
    sentence: null,
    meaning:
      'No certificate that fits the rules stands behind the signature, so nothing confirms who signed. That can be an honest mistake of whoever issued or used it.',
    next: BROKEN_NEXT,
  },
  'statement-broken': { sentence: null, meaning: BROKEN_MEANING, next: BROKEN_NEXT },
  'history-broken': {
    sentence: null,
    meaning:
      'Part of the history that the credentials tell cannot be relied on, and so neither can the whole. That can be an honest mistake of the program that joined the parts.',
    next: 'See in the inspector which part it is, and look for that picture at its source.',
  },
  'identity-broken': {
    sentence: null,
    meaning:
      'Something in the credentials should confirm a name besides the signer, and it confirms nobody. Nothing that the credentials say should be repeated.',
    next: 'If somebody is named besides the signer, ask them whether they know of this file.',
  },
  unreadable: {
    sentence: null,
    meaning:
      'The file or its credentials cannot be read to the end, or are not built as the standard asks. A faulty program or a transfer that broke off can do this. It says nothing about what the picture shows.',
    next: 'Fetch the file once more, or ask whoever published it for another copy.',
  },
  none: {
    sentence: 'This file carries no Content Credentials. Most sites remove them.',
    meaning:
      'This is the normal case: few programs add credentials, and most sites remove them. It says nothing about how the picture was made or what it shows.',
    next: 'Look for the first place that published it, and for older copies of the same picture.',
  },
  'not-checked': {
    sentence: null,
    meaning: 'Whence reached no verdict on this file. That says nothing about the picture.',
    next: null,
  },
  checking: {
    sentence: 'Reading the file and its credentials.',
    meaning: 'The file is being read on your own computer.',
    next: 'Wait a moment: large files take longer.',
  },
};

export const ITS_SIGNER = 'its signer';
export const UNREADABLE = 'This file or its credentials cannot be read.';

/** Why there is no verdict, in one sentence, and what a reader can do about it. */
export const REASONS: Readonly<Record<NotCheckedReason, { readonly sentence: string; readonly next: string }>> = {
  network: {
    sentence: 'The file could not be fetched from its address.',
    next: 'Check again, or save the file and open it here.',
  },
  'too-large': {
    sentence: 'The file is larger than Whence reads by itself.',
    next: 'Save the file and open it here: files from your disk have no such limit.',
  },
  timeout: {
    sentence: 'Fetching the file took too long.',
    next: 'Check again, or save the file and open it here.',
  },
  'not-permitted': {
    sentence: 'Whence has no permission to fetch from the site that serves this file.',
    next: 'Allow the site, or save the file and open it here.',
  },
  'private-address': {
    sentence: 'The address lies inside a private network, where Whence does not look on behalf of a page.',
    next: 'Save the file and open it here.',
  },
  stream: {
    sentence: 'The page shows this without a file that could be checked.',
    next: 'Look for the same picture or video at its source, where it can be had as a file.',
  },
  limit: {
    sentence: 'A limit was reached that keeps hostile files and pages from stalling your browser.',
    next: 'Check again, or ask whoever published the file for another copy.',
  },
  'internal-error': {
    sentence: 'Whence made a mistake of its own while checking.',
    next: 'Check again. If it happens twice, please report it.',
  },
  remote: {
    sentence: 'The file only links to credentials kept elsewhere, and Whence does not follow such links.',
    next: 'Ask whoever published the file for a copy that carries its credentials.',
  },
  unsupported: {
    sentence: 'Whence does not know this kind of file or address.',
    next: 'Look for another copy at its source.',
  },
  unavailable: {
    sentence: 'The file could not be read.',
    next: 'Check again, or open another copy.',
  },
  'no-media': {
    sentence: 'This file holds credentials only, without the picture they belong to.',
    next: 'Find the picture at its source. The command line checks a picture together with such a file.',
  },
  identity: {
    sentence:
      'The credentials name a person or body that only another host could confirm, and Whence asks nobody on its own.',
    next: 'Inspect it: what could be checked without asking anybody is shown there.',
  },
  'on-request': {
    sentence: 'Whence fetches nothing here by itself: quiet mode is on, or the connection saves data.',
    next: 'Check it now, or switch quiet mode off.',
  },
  'served-differently': {
    sentence: 'The page was given another file than Whence was, so nothing can be said about what it shows.',
    next: 'Save the picture from the page and open it here.',
  },
};
