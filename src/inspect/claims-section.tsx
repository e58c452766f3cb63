import type { JSX } from 'preact';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import type { Verdict } from '../verdict/judgement.ts';
import type { ManifestReport } from '../verifier/report.ts';
import { FACTS, LEADS, SECTIONS } from '../wording/inspector.ts';
import { ActionList } from './action-list.tsx';
import { Fact, Section } from './section.tsx';
import { StatementList } from './statement-list.tsx';

interface Properties {
  readonly manifest: ManifestReport;
  readonly verdict: Verdict;
}

/** What the credentials say, quoted: the signer's words, not ours. */
export function ClaimsSection({ manifest, verdict }: Properties): JSX.Element {
  const broken = verdict === 'invalid' || verdict === 'changed';
  return (
    <Section name="claims" title={SECTIONS.claims} lead={leadFor(verdict)}>
      <div class={broken ? 'said broken' : 'said'}>
        <dl class="facts">
          {manifest.title === null ? null : (
            <Fact label={FACTS.title}>
              <QuotedText text={manifest.title} />
            </Fact>
          )}
          {manifest.claimGenerator === null ? null : (
            <Fact label={FACTS.generator}>
              <QuotedText text={manifest.claimGenerator} />{' '}
              {manifest.claimGeneratorVersion === null ? null : <HostileText text={manifest.claimGeneratorVersion} />}
            </Fact>
          )}
          {manifest.format === null ? null : (
            <Fact label={FACTS.format}>
              <QuotedText text={manifest.format} />
            </Fact>
          )}
          {manifest.claimVersion === null ? null : <Fact label={FACTS.claimVersion}>{manifest.claimVersion}</Fact>}
          <Fact label={FACTS.label}>
            <HostileText text={manifest.label} />
          </Fact>
          {manifest.redacted.length === 0 ? null : (
            <Fact label={FACTS.redacted}>
              {manifest.redacted.map((url) => (
                <p key={url}>
                  <HostileText text={url} />
                </p>
              ))}
            </Fact>
          )}
        </dl>
        <ActionList actions={manifest.actions} />
        <StatementList assertions={manifest.assertions} />
      </div>
    </Section>
  );
}

function leadFor(verdict: Verdict): string {
  if (verdict === 'changed') return LEADS.claimsChanged;
  return verdict === 'invalid' ? LEADS.claimsBroken : LEADS.claims;
}
