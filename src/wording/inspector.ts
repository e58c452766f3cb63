import type { IngredientReport, Revocation, TimeReport } from '../verifier/report.ts';
import type { Sentence } from './sentence.ts';

export const INSPECTOR = {
  title: 'Whence: inspector',
  name: 'Inspector',
  openTitle: 'Open a picture or a video',
  openText:
    'Drop files or a folder anywhere on this page, or choose them. They are read on this computer and go nowhere. Addresses can be pasted.',
  choose: 'Choose files',
  another: 'Open another file',
  filesTitle: 'Opened files',
  dropHere: 'Drop to inspect',
  starting: 'Asking what was clicked',
  fetching: 'Fetching the file once more',
  judging: 'Reading and checking the file',
  expiredTitle: 'This inspection is not known here',
  expiredText:
    'Its address works only in the tab that was opened for it. Right-click the picture again, or open the file here.',
  nothingTitle: 'There is no file behind what was clicked',
  nothingText:
    'Some pages draw pictures themselves or feed videos in pieces. Save what you see as a file, if the site lets you, and open it here.',
  retry: 'Try again',
  openFile: 'Open the file from disk',
} as const;

export function allowHost<Slot>(host: Slot): Sentence<string | Slot> {
  return ['Allow ', host, ' and try again'];
}

export const SECTIONS = {
  meaning: 'What this means',
  next: 'What you can do',
  signer: 'Who signed it',
  when: 'When',
  origin: 'How it came to be',
  claims: 'What the file says',
  history: 'History',
  checks: 'What was checked',
  unsigned: 'Unsigned metadata',
  file: 'The file itself',
  raw: 'The whole report, for programs',
} as const;

export const LEADS = {
  claims: 'Said by the signer or by what the signer used. Whence only checks that nobody changed it since.',
  claimsChanged: 'Said of the file as it was signed, and not of this one, which differs from it.',
  claimsBroken: 'These credentials do not hold. What they say is shown for research and must not be repeated as fact.',
  signerBroken: 'Named by credentials that do not hold. Nothing shows that this signer signed this file.',
  history: 'Each step was judged by itself. What a step was made from stands below it.',
  unsigned: 'Anyone can write, change or remove this. Nothing protects it, and the verdict does not use it.',
  coverageNone: 'Every byte of the file besides the credentials’ own place is covered.',
  coverage: 'These parts can be changed without breaking the signature.',
  historyNone: 'The credentials name nothing that this file was made from.',
  checksNone: 'There was nothing to check.',
} as const;

export const FACTS = {
  organization: 'Organisation',
  certificate: 'Name in the certificate',
  list: 'Trust list',
  listEntity: 'Listed as',
  assurance: 'Assurance level',
  algorithm: 'Signature method',
  serial: 'Serial number',
  fingerprint: 'Certificate, SHA-256',
  path: 'Certificates, from the signer upwards',
  unused: 'Certificates in the file that lead nowhere',
  valid: 'valid',
  anchor: 'on the list',
  issuer: 'issued by',
  revocation: 'Revocation',
  authority: 'Time-stamp by',
  title: 'Title',
  generator: 'Made with',
  format: 'Format',
  claimVersion: 'Claim version',
  label: 'Label',
  actions: 'Recorded actions',
  sourceType: 'Recorded source:',
  statements: 'All statements',
  gathered: 'gathered, not vouched for by the signer',
  redacted: 'Removed on purpose',
  sha256: 'SHA-256',
  size: 'Size',
  address: 'Address',
  name: 'Name',
  page: 'Page',
  remote: 'Link to credentials elsewhere',
  problem: 'Problem',
  checkedAt: 'Checked',
  verifier: 'Checked by',
  trustVersion: 'Trust lists',
  affectsPicture: 'can change the picture',
  notInHistory: 'Credentials in the file that nothing refers to',
  newInIngredients: 'Found in what it was made from',
} as const;

export const CHECKS = { passed: 'Held', noted: 'Noted', failed: 'Failed' } as const;

export const METADATA_GROUPS = { exif: 'EXIF', xmp: 'XMP', iptc: 'IPTC' } as const;

export const RAW = {
  lead: 'Everything that the checks found, as the program has it.',
  show: 'Show',
  copy: 'Copy',
  copied: 'Copied',
  cut: 'The beginning only; copy it or save a report to have it whole.',
} as const;

export const MEDIA = {
  alt: 'The picture, drawn from the bytes that were checked',
  caption: 'Drawn from the bytes that were checked, not from the page.',
  undrawable: 'Your browser cannot draw this format. The checks do not depend on that.',
} as const;

const REVOCATIONS: Readonly<Record<Revocation['status'], string>> = {
  good: 'An answer in the file says that the certificate was good.',
  unknown: 'The issuer’s answer in the file does not know the certificate.',
  'not-checked': 'Not known. The file carries no usable answer, and Whence asks nobody.',
  revoked: 'The certificate was revoked.',
};

export function revocationText(status: Revocation['status']): string {
  return REVOCATIONS[status];
}

const TIMES: Readonly<Record<TimeReport['source'], string>> = {
  'time-stamp': 'Shown by a time-stamp of a listed authority.',
  'untrusted-time-stamp': 'Said by a time-stamp whose authority is on no list. Not relied on.',
  claimed: 'Said by the signer alone. Not relied on.',
};

export function timeSourceText(source: TimeReport['source']): string {
  return TIMES[source];
}

export const NO_TIME = 'The file does not say when it was signed.';

export function assuranceText(level: 1 | 2): string {
  return level === 1 ? 'Level 1' : 'Level 2: keys kept in protected hardware';
}

const RELATIONS: Readonly<Record<Exclude<IngredientReport['relationship'], null>, string>> = {
  parentOf: 'Made from',
  componentOf: 'Contains',
  inputTo: 'Used as input',
};

export function relationText(relation: IngredientReport['relationship']): string {
  return relation === null ? 'Refers to' : RELATIONS[relation];
}

export const HISTORY = {
  thisFile: 'This file',
  untitled: 'Without a title',
  repeated: 'Shown above',
  recorded: 'When it was taken in, the signer noted:',
  deeper: 'Older steps are in the full report.',
  details: 'Details',
  picture: 'Small picture that the credentials hold of this step',
} as const;

/** What lies in an uncovered range, by the verifier's names. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['manifest-store', 'The credentials themselves'],
  ['exif', 'EXIF metadata'],
  ['xmp', 'XMP metadata'],
  ['iptc', 'IPTC metadata'],
  ['icc', 'Colour profile'],
  ['text', 'Comments and text'],
  ['free-box', 'Unused space'],
  ['padding', 'Padding'],
  ['file-type', 'File type'],
  ['index', 'Index of fragments'],
  ['hash-tree', 'Hash tree'],
  ['offset-table', 'Table of offsets'],
  ['multi-picture', 'Further pictures'],
  ['gain-map', 'Brightness for bright screens'],
  ['program-data', 'Data of a program'],
  ['picture', 'Picture data'],
  ['trailing', 'After the end of the picture'],
]);

export function placeName(what: string): string {
  return PLACES.get(what) ?? 'Other data';
}

export function byteRange(start: string, end: string): string {
  return `${start} to ${end}`;
}

/** A file's size with its exact count of bytes. */
export function exactSize(readable: string, bytes: string): string {
  return `${readable} (${bytes} bytes)`;
}

/** Title of the inspector's tab: what was found, and about which file. */
export function inspectorTitle(word: string, name: string): string {
  return `${word}: ${name} (${INSPECTOR.title})`;
}
