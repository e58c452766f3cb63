import type { NotCheckedReason } from '../verdict/judgement.ts';

const REASONS: Readonly<Record<NotCheckedReason, string>> = {
  network: 'The file could not be fetched from its address.',
  'too-large': 'The file is larger than Whence reads by itself.',
  timeout: 'Fetching the file took too long.',
  'not-permitted': 'Whence has no permission to fetch from the site that serves this file.',
  'private-address': 'The address lies inside a private network, where Whence does not look on behalf of a page.',
  stream: 'The player feeds this medium in pieces, so there is no file to check.',
  limit: 'The file reaches a limit that keeps hostile files from stalling your browser.',
  'internal-error': 'Whence made a mistake of its own while checking.',
  remote: 'The file only links to credentials kept elsewhere, and Whence does not follow such links.',
  unsupported: 'Whence does not know this kind of file.',
  unavailable: 'The file could not be read.',
  'no-media': 'This file holds credentials only, without the picture they belong to.',
  identity:
    'The credentials name a person or body that only another host could confirm, and Whence asks nobody on its own.',
};

/** Why there is no verdict, in one sentence. */
export function reasonText(reason: NotCheckedReason): string {
  return REASONS[reason];
}

const NEXT: Readonly<Record<NotCheckedReason, string>> = {
  network: 'Check again, or save the file and open it here.',
  'too-large': 'Save the file and open it here: files from your disk have no such limit.',
  timeout: 'Check again, or save the file and open it here.',
  'not-permitted': 'Allow the site, or save the file and open it here.',
  'private-address': 'Save the file and open it here.',
  stream: 'Look for the same video at its source, where it can be had as a file.',
  limit: 'Open the file with the command line, or ask whoever published it.',
  'internal-error': 'Check again. If it happens twice, please report it.',
  remote: 'Ask whoever published the file for a copy that carries its credentials.',
  unsupported: 'Look for the picture in another format at its source.',
  unavailable: 'Check again, or open another copy.',
  'no-media': 'Find the picture at its source. The command line checks a picture together with such a file.',
  identity: 'Inspect it: what could be checked without asking anybody is shown there.',
};

/** What a reader can do about it. */
export function reasonNextStep(reason: NotCheckedReason): string {
  return NEXT[reason];
}
