import { credentialsOf } from '../memory/credentials-of.ts';
import type { Seen } from '../memory/memory.ts';
import type { Judgement } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';

/** One judged file, and where it was met. */
export interface LookedAt {
  readonly blob: Blob;
  readonly report: Report;
  readonly judgement: Judgement;
  /** Of the page, such as `https://example.org`; null for files from disk. */
  readonly pageOrigin: string | null;
  readonly privateWindow: boolean;
}

/** The same as the memory takes it: credentials only where they hold. */
export function seenOf({ blob, report, judgement, pageOrigin, privateWindow }: LookedAt): Seen {
  return {
    blob,
    sha256: report.file.sha256,
    verdict: judgement.verdict,
    credentials: credentialsOf(report, judgement),
    origin: pageOrigin,
    privateWindow,
  };
}
