/** Words of the inspector's closer looks. */
export const OPENING = {
  folder: 'Choose a folder',
  addresses: 'Open addresses',
  addressesLabel: 'Addresses of pictures or videos, one a line',
  addressesLead:
    'Whence fetches each of them from its host, without cookies. The hosts learn your internet address and that somebody looks.',
  addressesOpen: 'Fetch and check',
  addressesNone: 'No address that begins with https:// or http:// is in there.',
  close: 'Close',
} as const;

export const BATCH = {
  title: 'All files',
  all: 'All files',
  name: 'File',
  finding: 'Finding',
  signer: 'Signer, as the file says',
  signed: 'Signed, by a time-stamp',
  size: 'Size',
  cancel: 'Stop the rest',
  waiting: 'Waiting',
  cancelled: 'Stopped before it was checked.',
  closeFile: 'Close this file',
  progress: 'Files checked',
  open: 'Open',
} as const;

/** How far a batch is; numbers as the reader writes them. */
export function batchProgress(done: string, all: string): string {
  return `${done} of ${all} checked`;
}

export const COMPARE = {
  title: 'Compare',
  lead: 'Beside the bytes that were checked: pictures that the credentials hold and whose hashes fit, and what the page showed.',
  with: 'Compare with',
  how: 'Show',
  slider: 'One over the other',
  sides: 'Side by side',
  difference: 'What differs',
  edge: 'How much of the checked picture is shown',
  ownThumbnail: 'Thumbnail made when this file was signed',
  screen: 'Screen of the page, taken here',
  left: 'Checked file',
  shapes: 'Their shapes differ: one of them is cut or stretched, and the views below stretch it to fit.',
  unreadable: 'One of the two cannot be drawn here.',
  differenceLead:
    'Black where they agree, bright where they do not. Saving anew and making small leave faint traces everywhere.',
} as const;

/** What stands for an ingredient in the list of pictures to compare with. */
export function ingredientPicture(relation: string, title: string): string {
  return `${relation}: ${title}`;
}

export function otherFile(name: string): string {
  return `Opened file: ${name}`;
}

/** `share`: a percentage as the reader writes it. */
export function differingShare(share: string): string {
  return `${share} of the pixels differ notably.`;
}

export const ORIGINS = {
  title: 'AI and origin',
  lead: 'Signals that the conformance rubric 1.0 reads out of the signed actions of this file and of what it was made from.',
  leadBroken: 'These credentials do not hold, so none of these signals may be relied on.',
  none: 'The signed actions give no signal.',
  types: 'Digital source types named',
  unsigned: 'Outside of any signature',
  unsignedNote: 'Anyone can add or remove this mark.',
} as const;

const SIGNALS: ReadonlyMap<string, string> = new Map([
  ['fully-gen-ai-media', 'Made whole by a generative model.'],
  ['partly-gen-ai-creation', 'Begun from something partly made by a generative model.'],
  ['perceptible-gen-ai', 'An edit that can be seen or heard used a generative model.'],
  ['perceptible-possibly-gen-ai', 'An edit that can be seen or heard may have used a generative model.'],
  ['perceptible-non-gen-ai', 'An edit that can be seen or heard names a source without a generative model.'],
  ['captured-media', 'Captured by a camera or another sensor.'],
  ['captured-media-stitched', 'Joined from several captures.'],
  ['composition-may-contain-gen-ai', 'Put together from several things, which may come from generative models.'],
  ['non-gen-ai-digital-creation', 'Made with digital tools, without a generative model named.'],
  ['screen-capture-may-contain-gen-ai', 'Captured from a screen, which may have shown anything.'],
  ['blank-canvas', 'Begun on an empty canvas.'],
  ['media-unknown-provenance', 'Something in its history came without credentials.'],
  ['non-editorial', 'Only technical steps are recorded, such as resizing or converting.'],
  ['ambiguous-actions', 'The record of actions is not complete or not clear.'],
]);

/** A signal of the rubric in words; null for one that is not known here. */
export function signalText(signal: string): string | null {
  return SIGNALS.get(signal) ?? null;
}

export const MAP = {
  title: 'What covers which bytes',
  picture: 'Map of the file from its first byte to its last. The table below says the same.',
  caption: 'Every stretch of the file',
  from: 'From',
  to: 'Up to',
  bytes: 'Bytes',
  what: 'What lies there',
  cover: 'What covers it',
  content: 'Content of the file',
  bound: 'Covered by the hash that is signed',
  store: 'The credentials’ own signature and hashes',
  free: 'No check',
  unknown: 'No hash that holds covers this file',
  parts: 'Within the credentials, without cover of their own:',
  more: 'The rest is in the full report.',
} as const;

const PARTS: ReadonlyMap<string, string> = new Map([
  ['unsigned-header', 'Headers beside the signature: time-stamps, revocation answers, padding'],
  ['label', 'A label'],
  ['framing', 'Framing of boxes'],
  ['compressed-stream', 'How the credentials are compressed'],
  ['unreferenced-manifest', 'Credentials that nothing refers to'],
]);

export function partName(what: string): string {
  return PARTS.get(what) ?? 'Other data';
}

export const PLACE = {
  label: 'Place, as the metadata says',
  note: 'Written by a device or by anybody later. Whence asks no map about it.',
} as const;

export const SEARCH = {
  title: 'Look for the same picture elsewhere',
  lead: 'Each of these opens a page of another company. Nothing is sent before you choose one.',
  leadDisk:
    'This file has no public address, so nothing of it is sent: these open the services, and you hand them the picture yourself.',
  address: 'Address that would be sent',
} as const;

/** What a click on a search service does. */
export function searchSends(service: string, host: string): string {
  return `${service}: sends the address above to ${host}`;
}

export function searchOpens(service: string, host: string): string {
  return `${service}: opens ${host} and sends nothing of the file`;
}

export const HASHES = {
  make: 'Make further hashes',
  making: 'Reading the file',
  tooLarge: 'The file is too large for this.',
} as const;

export const SHORTCUTS = {
  title: 'Keys',
  button: 'Keys',
  lead: 'They work where no text is being typed.',
  on: 'Single keys do something',
  close: 'Close',
  help: 'Show this list',
  open: 'Open files',
  addresses: 'Open addresses',
  next: 'Next part of the report',
  previous: 'Part before',
  nextFile: 'Next file',
  previousFile: 'File before',
  all: 'All files',
  compare: 'Compare',
  evidence: 'Keep and pass on',
  retry: 'Check this file again',
  closeFile: 'Close this file',
} as const;

export const CHECK_SECTION = 'Asked for by';

export const SIGNER_NOTES = {
  incident: 'Known about certificates like this one',
  issued: 'issue of',
  takenBack: 'Taken back on',
  product: 'Conforming product',
  byRecord: 'The certificate names this record of the conforming products list.',
  byName: 'By the names in the certificate; several records may share them.',
  withdrawn: 'The programme has withdrawn its conformance.',
} as const;
