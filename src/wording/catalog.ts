import { ACTIONS } from './english/actions.ts';
import { BOND_NOTES } from './english/bond.ts';
import { COUNTS, MEDIA_KINDS, POPUP } from './english/popup.ts';
import { DELIVERED, FACT_SOURCES, OWN_LABELS, SITE_NAMES, SITE_UNKNOWN } from './english/sites.ts';
import { BONDS, ORIGIN_MEANINGS, SIGNER_LINES, SURFACE, TRUST_LISTS } from './english/surface.ts';
import { ITS_SIGNER, REASONS, ROWS, UNREADABLE } from './english/verdicts.ts';
import { WARNINGS } from './english/warnings.ts';
import { spokenPart } from './spoken.ts';
import type { Widened } from './widened.ts';

const ENGLISH = {
  actions: ACTIONS,
  bondNotes: BOND_NOTES,
  rows: ROWS,
  reasons: REASONS,
  itsSigner: ITS_SIGNER,
  unreadable: UNREADABLE,
  warnings: WARNINGS,
  trustLists: TRUST_LISTS,
  originMeanings: ORIGIN_MEANINGS,
  bonds: BONDS,
  signerLines: SIGNER_LINES,
  surface: SURFACE,
  mediaKinds: MEDIA_KINDS,
  counts: COUNTS,
  popup: POPUP,
  sites: {
    delivered: DELIVERED,
    ownLabels: OWN_LABELS,
    factSources: FACT_SOURCES,
    siteNames: SITE_NAMES,
    siteUnknown: SITE_UNKNOWN,
  },
};

/** What popup and side panel say, and what every page says of a verdict. */
type Catalog = Widened<typeof ENGLISH>;

/** Parts that grow with the verifier. */
type Growing = 'actions' | 'reasons' | 'warnings';

/** The same in a translation. What a growing part has not yet is said in English, and a test names it. */
export type VoterCatalog = Omit<Catalog, Growing | 'sites'> & {
  readonly [Part in Growing]: Partial<Catalog[Part]>;
} & {
  /** Names of sites are the same everywhere. */
  readonly sites: Omit<Catalog['sites'], 'siteNames'>;
};

let filled: { readonly from: VoterCatalog; readonly words: Catalog } | null = null;

/** The words in use. */
export function words(): Catalog {
  const voter = spokenPart('voter');
  if (voter === undefined) return ENGLISH;
  if (filled?.from !== voter) filled = { from: voter, words: filledUp(voter) };
  return filled.words;
}

function filledUp(voter: VoterCatalog): Catalog {
  return {
    ...voter,
    reasons: { ...ENGLISH.reasons, ...voter.reasons },
    warnings: { ...ENGLISH.warnings, ...voter.warnings },
    actions: { ...ENGLISH.actions, ...voter.actions },
    sites: { ...ENGLISH.sites, ...voter.sites },
  };
}
