import type { RefreshedTexts } from '../trust-lists/in-force.ts';

/** What a refresh leaves on disk. */
export interface KeptTrust extends RefreshedTexts {
  readonly version: 1;
  /** When both lists were last fetched and accepted, ISO. */
  readonly fetchedAt: string | null;
  /** Why the last attempt changed nothing or not all; null where it went well. */
  readonly lastFailure: string | null;
}

export const NOTHING_KEPT: KeptTrust = {
  version: 1,
  signers: null,
  timeStamps: null,
  fetchedAt: null,
  lastFailure: null,
};

/** Null for anything but this version's shape: then the lists that the product carries hold. */
export function parseKeptTrust(value: unknown): KeptTrust | null {
  if (typeof value !== 'object' || value === null) return null;
  const kept = new Map<string, unknown>(Object.entries(value));
  if (kept.get('version') !== 1) return null;
  const text = (name: string): string | null => {
    const found = kept.get(name);
    return typeof found === 'string' ? found : null;
  };
  const fetchedAt = text('fetchedAt');
  return {
    version: 1,
    signers: text('signers'),
    timeStamps: text('timeStamps'),
    fetchedAt: fetchedAt !== null && Number.isFinite(Date.parse(fetchedAt)) ? fetchedAt : null,
    lastFailure: text('lastFailure'),
  };
}
