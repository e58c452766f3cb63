import type { VoterCatalog } from '../../catalog.ts';
import { ACTIONS } from './actions.ts';
import { BOND_NOTES } from './bond.ts';
import { COUNTS, MEDIA_KINDS, POPUP } from './popup.ts';
import { SITES } from './sites.ts';
import { BONDS, ORIGIN_MEANINGS, SIGNER_LINES, SURFACE, TRUST_LISTS } from './surface.ts';
import { ITS_SIGNER, REASONS, ROWS, UNREADABLE } from './verdicts.ts';
import { WARNINGS } from './warnings.ts';

export const VOTER: VoterCatalog = {
  rows: ROWS,
  reasons: REASONS,
  itsSigner: ITS_SIGNER,
  unreadable: UNREADABLE,
  warnings: WARNINGS,
  actions: ACTIONS,
  bondNotes: BOND_NOTES,
  trustLists: TRUST_LISTS,
  originMeanings: ORIGIN_MEANINGS,
  bonds: BONDS,
  signerLines: SIGNER_LINES,
  surface: SURFACE,
  mediaKinds: MEDIA_KINDS,
  counts: COUNTS,
  popup: POPUP,
  sites: SITES,
};
