import type { Fingerprint } from '../recovery/fingerprint/fingerprint.ts';
import { type Candidate, type CandidateIndex, createCandidateIndex } from '../recovery/matching/candidates.ts';
import { MAX_FRESH_PICTURES } from './limits.ts';
import { rowsOf } from './packed-prints.ts';
import type { Prints } from './remembered.ts';
import type { Change, Shelf } from './shelf.ts';

/** What is on the shelf, made ready to be searched, and kept so while it grows. */
export interface Searchable {
  find(query: Fingerprint): Promise<readonly Candidate[]>;
  /** These were put on the shelf by this page or background. */
  added(prints: Prints, change: Change): void;
}

/**
 * Making thousands of pictures ready takes a while, and others of our pages change the shelf too: everything is read
 * again only where the shelf is at another state than the one that was read or written here last. What was added here
 * since is searched beside it.
 */
export function createSearchable(shelf: Pick<Shelf, 'readNote' | 'allPrints'>): Searchable {
  let known: { state: unknown; readonly all: CandidateIndex } | null = null;
  let fresh: Prints[] = [];
  let added: CandidateIndex | null = null;

  const bringUpToDate = async (): Promise<CandidateIndex> => {
    const state = await shelf.readNote('state');
    if (known === null || known.state !== state || fresh.length > MAX_FRESH_PICTURES) {
      known = { state, all: createCandidateIndex((await shelf.allPrints()).flatMap(rowsOf)) };
      fresh = [];
      added = null;
    }
    if (fresh.length > 0) added ??= createCandidateIndex(fresh.flatMap(rowsOf));
    return known.all;
  };

  return {
    find: async (query) => {
      const all = await bringUpToDate();
      return [...all.find(query), ...(added?.find(query) ?? [])];
    },
    added: (prints, { from, to }) => {
      // Somebody else changed the shelf before: the next search reads it.
      if (known === null || known.state !== from) return;
      known.state = to;
      fresh.push(prints);
      added = null;
    },
  };
}
