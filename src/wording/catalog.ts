import { ACTIONS } from './english/actions.ts';
import { BOND_NOTES } from './english/bond.ts';
import { ELECTION } from './english/election.ts';
import { HELP } from './english/help.ts';
import { LEGEND } from './english/legend.ts';
import { OPTIONS } from './english/options.ts';
import { COUNTS, MEDIA_KINDS, POPUP } from './english/popup.ts';
import { DELIVERED, FACT_SOURCES, OWN_LABELS, SITE_NAMES, SITE_UNKNOWN } from './english/sites.ts';
import {
  BONDS,
  ORIGIN_MEANINGS,
  RECOVERED,
  REMOTES,
  REVOCATIONS,
  SIGNER_LINES,
  SURFACE,
  TIMES,
  TRUST_LISTS,
} from './english/surface.ts';
import { ITS_SIGNER, REASONS, ROWS, UNREADABLE } from './english/verdicts.ts';
import { WARNINGS } from './english/warnings.ts';
import { WELCOME } from './english/welcome.ts';
import type { MarkWords } from './page-catalog.ts';
import type { PluralForms } from './plural.ts';
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
  times: TIMES,
  revocations: REVOCATIONS,
  remotes: REMOTES,
  recovered: RECOVERED,
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
  legend: LEGEND,
  help: HELP,
  election: ELECTION,
  options: OPTIONS,
  welcome: WELCOME,
};

/** Every word of our own pages. A translation fills the same shape, and the compiler finds what is missing in it. */
export type Catalog = Omit<Widened<typeof ENGLISH>, 'counts'> & {
  readonly counts: Readonly<Record<keyof typeof COUNTS, PluralForms>>;
};

let spoken: Catalog = ENGLISH;

/**
 * The words in use. A page sets its language first and imports its components after, so that what they take from here
 * at their start is in that language too.
 */
export function words(): Catalog {
  return spoken;
}

/** What popup and side panel say: these are translated first, and wholly or not at all. */
type WholeParts = Pick<
  Catalog,
  | 'bondNotes'
  | 'rows'
  | 'itsSigner'
  | 'unreadable'
  | 'trustLists'
  | 'originMeanings'
  | 'bonds'
  | 'signerLines'
  | 'surface'
  | 'mediaKinds'
  | 'counts'
  | 'popup'
>;

/** Lists that grow with the verifier: what a translation has not yet is said in English, and a test names it. */
export interface VoterCatalog extends WholeParts {
  /** Badges and origins, as popup and side panel show them. */
  readonly marks: MarkWords;
  readonly reasons: Partial<Catalog['reasons']>;
  readonly warnings: Partial<Catalog['warnings']>;
  readonly actions: Partial<Catalog['actions']>;
  /** Names of sites are the same everywhere. */
  readonly sites: Omit<Catalog['sites'], 'siteNames'>;
}

/** Replaces the words of popup and side panel, all at once. */
export function speak({ marks: _, ...voter }: VoterCatalog): void {
  spoken = {
    ...ENGLISH,
    ...voter,
    reasons: { ...ENGLISH.reasons, ...voter.reasons },
    warnings: { ...ENGLISH.warnings, ...voter.warnings },
    actions: { ...ENGLISH.actions, ...voter.actions },
    sites: { ...ENGLISH.sites, ...voter.sites },
  };
}

/** A part of the words that follows the language, whenever that is set. */
export function live<K extends 'popup' | 'surface'>(part: K): Catalog[K] {
  return new Proxy(ENGLISH[part], { get: (_, key) => Reflect.get(words()[part], key) });
}
