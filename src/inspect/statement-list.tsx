import type { JSX } from 'preact';
import { byteSize } from '../ui/byte-size.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import type { AssertionReport } from '../verifier/report.ts';
import { FACTS } from '../wording/inspector.ts';
import { MAX_STATEMENT_CHARACTERS } from './limits.ts';
import { RawText } from './raw-text.tsx';

/** Every assertion with its decoded content. */
export function StatementList({ assertions }: { readonly assertions: readonly AssertionReport[] }): JSX.Element | null {
  if (assertions.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>{FACTS.statements}</summary>
      <ul class="statements">
        {assertions.map((assertion) => (
          <li key={assertion.url}>
            <p>
              <code>
                <HostileText text={assertion.label} />
              </code>{' '}
              <span class="fact-label">{byteSize(assertion.size)}</span>
              {assertion.attribution === 'gathered' ? <span class="fact-label"> {FACTS.gathered}</span> : null}
            </p>
            {assertion.value === null || assertion.value === undefined ? null : (
              <RawText text={JSON.stringify(assertion.value, null, 2)} limit={MAX_STATEMENT_CHARACTERS} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
