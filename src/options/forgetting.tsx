import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import { OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

/** What is kept of judged files, and how to be rid of it. */
export function Forgetting(): JSX.Element {
  const [message, setMessage] = useState<string | null>(null);
  const forget = (): void => {
    ask('forget-verdicts', {}).then(
      () => setMessage(OPTIONS.forgotten),
      () => setMessage(NO_ANSWER.text),
    );
  };
  return (
    <section class="group">
      <h2>{OPTIONS.forgetTitle}</h2>
      <p class="note">{OPTIONS.forgetNote}</p>
      <p>
        <button type="button" class="button" data-action="forget-verdicts" onClick={forget}>
          {OPTIONS.forgetVerdicts}
        </button>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
