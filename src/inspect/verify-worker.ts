import { blobSource } from '../verifier/bytes/byte-source.ts';
import { verify } from '../verifier/verify.ts';
import type { JudgingAnswer, JudgingQuestion } from './judging-messages.ts';

/** Runs the verifier away from the page's own thread; one worker a file, ended by the page. */
addEventListener('message', (event: MessageEvent<JudgingQuestion>) => {
  const { blob, at, trust } = event.data;
  const answer = (message: JudgingAnswer): void => postMessage(message);
  verify(blobSource(blob), { at, trust }).then(
    (report) => answer({ report }),
    // Only a read that fails or a fault of ours comes here: the verifier answers everything else with a report.
    () => answer({ report: null }),
  );
});
