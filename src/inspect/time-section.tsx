import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { TimeReport } from '../verifier/signer-report.ts';
import { FACTS, noTimeText, SECTIONS, timeSourceText } from '../wording/inspector.ts';
import { Fact, Section } from './section.tsx';

/** When it was signed, and whether anything besides the signer says so. */
export function TimeSection({ time }: { readonly time: TimeReport | null }): JSX.Element {
  return (
    <Section name="when" title={SECTIONS.when}>
      {time === null ? (
        <p>{noTimeText()}</p>
      ) : (
        <>
          <p class="large">
            <TimeText iso={time.value} exact />
          </p>
          <p class="lead">{timeSourceText(time.source)}</p>
          {time.authority === '' ? null : (
            <dl class="facts">
              <Fact label={FACTS.authority}>
                <HostileText text={time.authority} />
              </Fact>
            </dl>
          )}
        </>
      )}
    </Section>
  );
}
