import type { JSX } from 'preact';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { identityStanding } from '../verdict/identities.ts';
import type { IdentityName, IdentityReport, ManifestReport } from '../verifier/report.ts';
import { causeText } from '../wording/codes.ts';
import { IDENTITIES, proofName, roleName, standingText, standingWord } from '../wording/identities.ts';
import { Fact, Section } from './section.tsx';

/** People and bodies that the credentials name besides the signer, and whether anything confirms each of them. */
export function IdentitiesSection({ manifest }: { readonly manifest: ManifestReport }): JSX.Element | null {
  if (manifest.identities.length === 0) return null;
  return (
    <Section name="identities" title={IDENTITIES.title} lead={IDENTITIES.lead}>
      <ul class="identities">
        {manifest.identities.map((identity) => (
          <Identity key={identity.url} identity={identity} manifest={manifest} />
        ))}
      </ul>
    </Section>
  );
}

interface Properties {
  readonly identity: IdentityReport;
  readonly manifest: ManifestReport;
}

function Identity({ identity, manifest }: Properties): JSX.Element {
  const standing = identityStanding(identity, manifest.results);
  const failed = standing === 'failed' ? manifest.results.failure.filter(({ url }) => url === identity.url) : [];
  const reasons = new Set(failed.map(({ code }) => causeText(code) ?? code));
  const holds = standing === 'confirmed' && manifest.state !== 'Invalid';
  return (
    <li class="identity" data-standing={standing}>
      <p class="identity-head">
        <span class="list-tag">{standingWord(standing)}</span> <span>{standingText(standing)}</span>
      </p>
      {[...reasons].map((reason) => (
        <p key={reason} class="identity-reason">
          <HostileText text={reason} />
        </p>
      ))}
      {identity.names.length === 0 ? <p class="fact-label">{IDENTITIES.nobody}</p> : null}
      {identity.names.map((name, index) => (
        <Name key={index} name={name} holds={holds} />
      ))}
      <dl class="facts">
        {identity.roles.length === 0 ? null : (
          <Fact label={IDENTITIES.role}>
            {identity.roles.map((role, index) => (
              <span key={role}>
                {index === 0 ? '' : ', '}
                <HostileText text={roleName(role) ?? role} />
              </span>
            ))}
          </Fact>
        )}
        {identity.voucher === null ? null : (
          <Fact label={IDENTITIES.voucher}>
            {holds ? <HostileText text={identity.voucher} /> : <QuotedText text={identity.voucher} />}
          </Fact>
        )}
      </dl>
    </li>
  );
}

/** Quoted unless it is confirmed: anybody can write any name. Addresses are text here and lead nowhere. */
function Name({ name, holds }: { readonly name: IdentityName; readonly holds: boolean }): JSX.Element {
  const shown = (text: string): JSX.Element => (holds ? <HostileText text={text} /> : <QuotedText text={text} />);
  return (
    <dl class="facts">
      {name.name === null ? null : <Fact label={IDENTITIES.name}>{shown(name.name)}</Fact>}
      {name.username === null ? null : <Fact label={IDENTITIES.account}>{shown(name.username)}</Fact>}
      {name.address === null ? null : <Fact label={IDENTITIES.address}>{shown(name.address)}</Fact>}
      {name.type === null ? null : (
        <Fact label={IDENTITIES.type}>
          <HostileText text={proofName(name.type) ?? name.type} />
        </Fact>
      )}
      {name.provider === null ? null : <Fact label={IDENTITIES.provider}>{shown(name.provider)}</Fact>}
      {name.checkedAt === null ? null : (
        <Fact label={IDENTITIES.checkedAt}>
          <TimeText iso={name.checkedAt} />
        </Fact>
      )}
    </dl>
  );
}
