import { blobSource } from '../verifier/bytes/byte-source.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { verify } from '../verifier/verify.ts';
import { type JudgingAnswer, type JudgingQuestion, WORKER_IDLE } from './messages.ts';

/** Without a question for so long, the worker says that it is idle. */
const IDLE_MS = 60_000;

/**
 * Runs the verifier in a thread of its own: a background or a page that judges never stalls, and what takes too long
 * can be ended. The first message brings the port over which questions come.
 */
function serve(port: MessagePort): void {
  let trust: TrustSettings | null = null;
  let underWay = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const answer = (message: JudgingAnswer): void => {
    port.postMessage(message);
    underWay--;
    if (underWay === 0) idle = setTimeout(() => postMessage(WORKER_IDLE), IDLE_MS);
  };
  port.onmessage = ({ data }: MessageEvent<JudgingQuestion>) => {
    const { id, blob, at, metadata } = data;
    trust = data.trust ?? trust;
    underWay++;
    clearTimeout(idle);
    if (trust === null) return answer({ id, report: null });
    verify(blobSource(blob), { at, trust, metadata }).then(
      (report) => answer({ id, report }),
      // Only a read that fails or a fault of ours comes here: the verifier answers everything else with a report.
      () => answer({ id, report: null }),
    );
  };
}

addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  if (port !== undefined) serve(port);
});
