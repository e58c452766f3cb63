import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import type { Judgement, Verdict } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import { LEADS } from '../wording/inspector.ts';
import { ORIGINS, signalText } from '../wording/inspector-views.ts';
import { Section } from './section.tsx';
import { SourceTypeText } from './source-type-text.tsx';

interface Properties {
  readonly report: Report;
  readonly judgement: Judgement;
}

/** What the conformance rubric reads out of the signed actions; unsigned marks stand apart. */
export function OriginSection({ report, judgement }: Properties): JSX.Element | null {
  const mark = report.unsigned?.digitalSourceType ?? null;
  if (report.manifests.length === 0 && mark === null) return null;
  const broken = judgement.verdict === 'invalid' || judgement.verdict === 'changed';
  const signed = report.manifests.length > 0;
  return (
    <Section name="origin" title={ORIGINS.title} {...(signed ? { lead: leadFor(judgement.verdict) } : {})}>
      {signed && report.signals.length === 0 ? <p>{ORIGINS.none}</p> : null}
      <ul class={broken ? 'signals broken' : 'signals'}>
        {report.signals.map((signal) => (
          <li key={signal} data-signal={signal}>
            {signalText(signal)} <code>{signal}</code>
          </li>
        ))}
      </ul>
      {report.digitalSourceTypes.length === 0 ? null : (
        <>
          <h3>{ORIGINS.types}</h3>
          <ul class="signals">
            {report.digitalSourceTypes.map((type) => (
              <li key={type}>
                <SourceTypeText address={type} />{' '}
                <code>
                  <HostileText text={type} />
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
      {mark === null ? null : (
        <>
          <h3>{ORIGINS.unsigned}</h3>
          <p>
            <SourceTypeText address={mark} />{' '}
            <code>
              <HostileText text={mark} />
            </code>
          </p>
          <p class="lead">{ORIGINS.unsignedNote}</p>
        </>
      )}
    </Section>
  );
}

function leadFor(verdict: Verdict): string {
  if (verdict === 'changed') return LEADS.claimsChanged;
  return verdict === 'invalid' ? ORIGINS.leadBroken : ORIGINS.lead;
}
