import type { BondNote } from '../../messages/protocol.ts';

/** Why a verdict is tied no more firmly to what the page shows, and what contradicts that it is tied at all. */
export const BOND_NOTES: Readonly<Record<BondNote, string>> = {
  'page-worker': 'A script of the page stands between it and the servers, and may have answered in their place.',
  'other-bytes': 'The bytes that the page received are not those of this file.',
  'other-length': 'What the page received is not as long as this file.',
  'other-shape': 'The picture on the page has another shape than the one in this file.',
};
