import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { TimeReport } from '../verifier/signer-report.ts';
import { FACTS, LEADS, noTimeText, SECTIONS, timeSourceText } from '../wording/inspector.ts';
import { Fact, Section } from './section.tsx';

interface Properties {
  readonly time: TimeReport | null;
  /** True where the credentials do not hold: then no time shows when this file was signed. */
  readonly broken: boolean;
}

/** When it was signed, and whether anything besides the signer says so. */
export function TimeSection({ time, broken }: Properties): JSX.Element {
  return (
    <Section name="when" title={SECTIONS.when} {...(broken && time !== null ? { lead: LEADS.claimsBroken } : {})}>
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
