import type { OriginLabel } from '../../verdict/judgement.ts';
import type { TrustListName } from '../../verifier/signer-report.ts';
import type { Bond } from '../axes.ts';

/** The list that people added themselves is `user` to them, and `user-passed-on` to those who get their report. */
export const TRUST_LISTS: Readonly<Record<TrustListName | 'user-passed-on' | 'none', string>> = {
  c2pa: 'C2PA Trust List',
  interim: 'Interim list (frozen January 2026)',
  user: 'A list of your own',
  'user-passed-on': 'A list added by hand by whoever made this report',
  none: 'On no trust list',
};

export const ORIGIN_MEANINGS: Readonly<Record<OriginLabel | 'unsaid', string>> = {
  'ai-generated': 'The credentials say that a generative model made this.',
  'ai-edited': 'The credentials say that parts of this come from a generative model. That need not be all of it.',
  'camera-captured': 'The credentials say that a camera captured this, and record no AI since.',
  // Also said where the credentials name a camera or AI in something that the label may not rest on (verdict/origin.ts).
  unsaid:
    'Whence cannot tell from the credentials whether a camera captured this or AI made any of it. That rules out neither.',
};

/** How firmly the judged bytes are tied to what the page shows. */
export const BONDS: Readonly<Record<Bond | 'unset', string>> = {
  0: 'About the file at this address; the page may show something else.',
  1: 'The file fits what the page loaded, by size or shape.',
  2: 'The picture on the page was compared with the file.',
  3: 'The file is the one that the page loaded.',
  4: 'These are the very bytes that the page received.',
  unset: 'How the file relates to what the page shows was not looked at.',
};

/** When it was signed, as far as that is shown. */
export const TIMES = {
  'time-stamp': 'A time-stamp of a listed authority shows when it was signed.',
  'not-shown': 'No time-stamp shows when it was signed.',
  expired: 'Nothing shows that the file was signed while the certificate was valid.',
};

export const REVOCATIONS = {
  good: 'By an answer in the file, the certificate was good when it signed.',
  'not-checked':
    'Whether the certificate was revoked is not known. The file carries no usable answer, and Whence asks nobody.',
  revoked: 'The certificate was revoked.',
  'unknown-to-issuer': 'The issuer’s answer in the file does not know the certificate.',
  unsaid: 'Nothing is said about revocation where the credentials do not hold for this file.',
};

export const REMOTES = {
  none: 'The file links to no credentials elsewhere.',
  also: 'The file links to credentials kept elsewhere. Whence did not fetch them.',
  only: 'The file carries no credentials itself and links to some kept elsewhere. Whence did not fetch them.',
};

/** Credentials that a copy without any leads to: a lead, shown apart, that never makes a row better. */
export const RECOVERED = {
  none: 'Nothing was found again.',
  'seen-before': 'Looks like a picture that you checked before. Similarity decides nothing: compare the two.',
  'seen-before-differs': 'Looks like a picture that you checked before, but some areas differ. Compare the two.',
  'looked-up':
    'A mark in the picture leads to credentials kept elsewhere. They describe another file, and this copy cannot be checked against it.',
  'looked-up-differs':
    'A mark in the picture leads to credentials kept elsewhere, but the picture that they describe differs from this one in some areas.',
  'looked-up-unlisted':
    'A mark in the picture leads to credentials kept elsewhere, whose signer is on no trust list. Anyone can leave such a mark.',
};

/** Facts about the signer in one line; which of them fits depends on what the sentence above says already. */
export const SIGNER_LINES = {
  time: 'Signed {time}',
  certificate: 'Certificate of {certificate}',
  'time-certificate': 'Signed {time} with the certificate of {certificate}',
  signer: 'Signed by {signer}',
  'signer-time': 'Signed by {signer}, {time}',
  'signer-certificate': 'Signed by {signer} with the certificate of {certificate}',
  'signer-time-certificate': 'Signed by {signer}, {time}, with the certificate of {certificate}',
};

export const SURFACE = {
  product: 'Whence',
  warningsTitle: 'To know besides',
  /** Labels of a field, each before a name, a day and a list of its own. */
  signedBy: 'Signed by',
  signedOn: 'Signed',
  editedWith: 'Recorded steps:',
  edits: 'Recorded steps: {edits}',
  alwaysTrue: 'Content Credentials describe where a file comes from, not whether what it shows is so.',
  retry: 'Try again',
  readOf: '{read} of {total} read ({percent})',
  readSoFar: '{read} read so far',
  stop: 'Stop',
  noAnswerTitle: 'Whence gave no answer',
  noAnswerText: 'The part of Whence that works in the background did not answer. That says nothing about any picture.',
};
