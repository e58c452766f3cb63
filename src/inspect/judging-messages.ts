import type { Report } from '../verifier/report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';

export interface JudgingQuestion {
  readonly blob: Blob;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly trust: TrustSettings;
}

export interface JudgingAnswer {
  /** Null where the worker could not judge. */
  readonly report: Report | null;
}
