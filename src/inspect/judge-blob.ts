import { createPageVerifier } from '../judging/page-verifier.ts';
import { TooLongError } from '../judging/verifier-client.ts';
import type { NotCheckedReason } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import { currentTrust } from './current-trust.ts';
import { MAX_JUDGING_MS } from './limits.ts';

export type BlobOutcome = { readonly report: Report } | { readonly report: null; readonly reason: NotCheckedReason };

const verifyInWorker = createPageVerifier(MAX_JUDGING_MS);

/** Judges a file away from the page's own thread. Never rejects. */
export async function judgeBlob(blob: Blob): Promise<BlobOutcome> {
  try {
    const trust = await currentTrust();
    return { report: await verifyInWorker(blob, { at: Date.now(), trust, metadata: 'all' }) };
  } catch (error) {
    // The border of judging: whatever broke in it says nothing about the file.
    return { report: null, reason: error instanceof TooLongError ? 'limit' : 'internal-error' };
  }
}
