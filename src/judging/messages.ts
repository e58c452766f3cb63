import type { Report } from '../verifier/report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';

/** One file to judge. Questions and answers travel over a MessagePort between contexts of this extension alone. */
export interface JudgingQuestion {
  /** Names the question on its port. */
  readonly id: number;
  readonly blob: Blob;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly metadata: 'all' | 'mark';
  /** Null: the same lists as in the question before, so that their certificates are parsed only once. */
  readonly trust: TrustSettings | null;
}

export interface JudgingAnswer {
  readonly id: number;
  /** Null where the worker could not judge. */
  readonly report: Report | null;
}

/** What the worker tells the document that holds it: nobody has asked it anything for a while. */
export const WORKER_IDLE = 'idle';
