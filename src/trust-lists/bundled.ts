import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { BUNDLED_INTERIM, BUNDLED_SIGNERS, BUNDLED_TIME_STAMPS, bundledAnchors } from './bundled-lists.ts';
import { trustOf } from './compose.ts';

let withInterim: TrustSettings | null = null;
let officialOnly: TrustSettings | null = null;

/**
 * The trust that the product carries. `interim` (true unless said) adds the frozen interim list beside the official
 * one; a trust setting's `bundled: true` means the official list alone.
 */
export function bundledTrust({ interim = true }: { readonly interim?: boolean } = {}): TrustSettings {
  const official = { signers: BUNDLED_SIGNERS, timeStamps: BUNDLED_TIME_STAMPS };
  if (interim) {
    withInterim ??= trustOf({ official, interim: BUNDLED_INTERIM }, bundledAnchors(true));
    return withInterim;
  }
  officialOnly ??= trustOf({ official }, bundledAnchors(false));
  return officialOnly;
}
