import type { RefreshedTexts } from '../trust-lists/in-force.ts';

/** What a refresh leaves on disk. */
export interface KeptTrust extends RefreshedTexts {
  readonly version: 1;
  /** When both lists were last fetched and accepted, ISO. */
  readonly fetchedAt: string | null;
  /** Why the last attempt changed nothing or not all; null where it went well. */
  readonly lastFailure: string | null;
  /** Since when every attempt has failed, ISO; null where the last one went well. */
  readonly failingSince: string | null;
}

export const NOTHING_KEPT: KeptTrust = {
  version: 1,
  signers: null,
  timeStamps: null,
  fetchedAt: null,
  lastFailure: null,
  failingSince: null,
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
  const time = (name: string): string | null => {
    const found = text(name);
    return found !== null && Number.isFinite(Date.parse(found)) ? found : null;
  };
  return {
    version: 1,
    signers: text('signers'),
    timeStamps: text('timeStamps'),
    fetchedAt: time('fetchedAt'),
    lastFailure: text('lastFailure'),
    failingSince: time('failingSince'),
  };
}
