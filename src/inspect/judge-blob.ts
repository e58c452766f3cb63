import type { NotCheckedReason } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import { currentTrust } from './current-trust.ts';
import type { JudgingAnswer, JudgingQuestion } from './judging-messages.ts';
import { MAX_JUDGING_MS } from './limits.ts';

export type BlobOutcome = { readonly report: Report } | { readonly report: null; readonly reason: NotCheckedReason };

/** Judges a file in a worker of its own, which ends with it. Never rejects. */
export async function judgeBlob(blob: Blob): Promise<BlobOutcome> {
  try {
    const trust = await currentTrust();
    return await inWorker({ blob, at: Date.now(), trust });
  } catch {
    // The border of judging: whatever broke in it says nothing about the file.
    return { report: null, reason: 'internal-error' };
  }
}

function inWorker(question: JudgingQuestion): Promise<BlobOutcome> {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BlobOutcome>((resolve) => {
    const timer = setTimeout(() => resolve({ report: null, reason: 'limit' }), MAX_JUDGING_MS);
    worker.addEventListener('message', (event: MessageEvent<JudgingAnswer>) => {
      clearTimeout(timer);
      const { report } = event.data;
      resolve(report === null ? { report, reason: 'internal-error' } : { report });
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      resolve({ report: null, reason: 'internal-error' });
    });
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
