import type { Credentials } from '../memory/remembered.ts';
import { isOfCredentials, type Judgement } from '../verdict/judgement.ts';
import { MAX_CACHED_VERDICTS, MAX_VERDICT_AGE_MS } from './limits.ts';

/** What is known of a file from its report, which itself nobody keeps. */
export interface Finding {
  readonly judgement: Judgement;
  /** What a memory of pictures keeps of its credentials; null where none hold. */
  readonly credentials: Credentials | null;
}

export interface CachedVerdict extends Finding {
  readonly key: string;
  readonly judgedAt: number;
  readonly usedAt: number;
}

/** Where verdicts are kept: a database in the browser, a Map in tests. */
export interface VerdictShelf {
  get(key: string): Promise<CachedVerdict | undefined>;
  put(entry: CachedVerdict): Promise<void>;
  count(): Promise<number>;
  /** Removes so many entries, those longest unused first. */
  removeOldest(count: number): Promise<void>;
}

export interface VerdictCache {
  find(sha256: string, trustVersion: string): Promise<Finding | null>;
  keep(sha256: string, trustVersion: string, finding: Finding): Promise<void>;
}

/** The shelf is trimmed by this much at a time, not at each new verdict. */
const TRIM = 100;

/**
 * Verdicts by the bytes they were given for, never by address: with another trust list or another verifier the bytes
 * are judged anew, and so are they after a day, because certificates expire. Of files without credentials and of those
 * that could not be judged nothing is kept: they cost little, and what was looked at is nobody's business.
 */
export function createVerdictCache(shelf: VerdictShelf, verifierVersion: string, now: () => number): VerdictCache {
  const keyOf = (sha256: string, trustVersion: string): string => `${sha256}/${trustVersion}/${verifierVersion}`;
  return {
    find: async (sha256, trustVersion) => {
      const entry = await shelf.get(keyOf(sha256, trustVersion));
      if (entry === undefined) return null;
      const age = now() - entry.judgedAt;
      if (age < 0 || age >= MAX_VERDICT_AGE_MS) return null;
      await shelf.put({ ...entry, usedAt: now() });
      return { judgement: entry.judgement, credentials: entry.credentials };
    },
    keep: async (sha256, trustVersion, { judgement, credentials }) => {
      if (!isOfCredentials(judgement.verdict)) return;
      const time = now();
      await shelf.put({ key: keyOf(sha256, trustVersion), judgement, credentials, judgedAt: time, usedAt: time });
      if ((await shelf.count()) > MAX_CACHED_VERDICTS) await shelf.removeOldest(TRIM);
    },
  };
}
