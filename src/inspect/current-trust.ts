import { bundledTrust } from '../trust-lists/bundled.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';

/** The trust lists by which this page judges. */
export function currentTrust(): Promise<TrustSettings> {
  return Promise.resolve(bundledTrust());
}
