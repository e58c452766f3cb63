import type { ByteSource } from './bytes/byte-source.ts';
import type { TrustSettings } from './trust/trust-settings.ts';

export interface VerifyOptions {
  /** The time of judging, in milliseconds since 1970 UTC. The verifier has no clock of its own. */
  readonly at: number;
  readonly trust: TrustSettings;
  /** A detached manifest store for this file. */
  readonly sidecar?: ByteSource;
  /** Media segments of a stream whose initialisation segment is the file, from the first one on (DASH, HLS). */
  readonly segments?: readonly ByteSource[];
  /**
   * Value of the `Link` header of the HTTP response that brought the file (RFC 8288); several headers are joined with
   * commas, as `Headers.get` does.
   */
  readonly link?: string;
  /**
   * How much of the unsigned metadata the report tells: all of it unless said, or only the mark of a digital source
   * type, which is all that a verdict's words need.
   */
  readonly metadata?: 'all' | 'mark';
}
