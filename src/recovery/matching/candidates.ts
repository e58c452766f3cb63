import type { Fingerprint } from '../fingerprint/fingerprint.ts';
import type { View } from '../fingerprint/frames.ts';
import { createHammingIndex } from './hamming-index.ts';

/** Distances within which two fingerprints may be of one picture: Meta's advice for PDQ, measured for pHash. */
export const PDQ_RADIUS = 31;
export const PHASH_RADIUS = 8;
export const PDQ_BYTES = 32;
export const PHASH_BYTES = 8;
/** Below this, PDQ's authors advise, a picture is too plain to be told by its fingerprint. */
export const MIN_QUALITY = 50;

/** One view of one remembered picture. */
export interface Row {
  readonly picture: string;
  readonly view: View;
  readonly fingerprint: Fingerprint;
}

export interface Candidate {
  readonly picture: string;
  readonly view: View;
  /** 0: the same fingerprint, 1: at the edge of what may be one picture. */
  readonly unlikeness: number;
}

export interface CandidateIndex {
  /** Pictures that may be the query, the likest first, each with its likest view. */
  find(query: Fingerprint): readonly Candidate[];
}

/** Fingerprints only shortlist: some are alike by chance, and some are made alike on purpose. */
export function createCandidateIndex(rows: readonly Row[]): CandidateIndex {
  const told = rows.filter(({ fingerprint }) => fingerprint.quality >= MIN_QUALITY);
  const pdq = new Uint8Array(told.length * PDQ_BYTES);
  const pHash = new Uint8Array(told.length * PHASH_BYTES);
  for (const [at, { fingerprint }] of told.entries()) {
    pdq.set(fingerprint.pdq, at * PDQ_BYTES);
    pHash.set(fingerprint.pHash, at * PHASH_BYTES);
  }
  const byPdq = createHammingIndex(pdq, PDQ_BYTES, PDQ_RADIUS);
  const byPHash = createHammingIndex(pHash, PHASH_BYTES, PHASH_RADIUS);
  return {
    find: (query) => {
      if (query.quality < MIN_QUALITY) return [];
      const best = new Map<string, Candidate>();
      const offer = (at: number, unlikeness: number): void => {
        const row = told[at];
        if (row === undefined) return;
        const known = best.get(row.picture);
        if (known !== undefined && known.unlikeness <= unlikeness) return;
        best.set(row.picture, { picture: row.picture, view: row.view, unlikeness });
      };
      for (const { row, distance } of byPdq.search(query.pdq)) offer(row, distance / PDQ_RADIUS);
      for (const { row, distance } of byPHash.search(query.pHash)) offer(row, distance / PHASH_RADIUS);
      return [...best.values()].sort((one, other) => one.unlikeness - other.unlikeness);
    },
  };
}
