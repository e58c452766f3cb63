import type { ByteSource } from './bytes/byte-source.ts';
import type { TrustSettings } from './trust/trust-settings.ts';

export interface VerifyOptions {
  /** The time of judging, in milliseconds since 1970 UTC. The verifier has no clock of its own. */
  readonly at: number;
  readonly trust: TrustSettings;
  /** A detached manifest store for this file. */
  readonly sidecar?: ByteSource;
}
