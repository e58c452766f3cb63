import type { JSX } from 'preact';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import { ListName } from '../ui/list-name.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { IncidentReport, ProductReport, Revocation, SignerReport } from '../verifier/signer-report.ts';
import { assuranceText, FACTS, LEADS, revocationText, SECTIONS } from '../wording/inspector.ts';
import { SIGNER_NOTES } from '../wording/inspector-views.ts';
import { CertificateList } from './certificate-list.tsx';
import { issueOf } from './list-issue.ts';
import { Fact, Section } from './section.tsx';

interface Properties {
  readonly signer: SignerReport;
  readonly revocation: Revocation;
  /** Names the lists and their dates. */
  readonly trustVersion: string;
  /** True where the credentials do not hold: then nothing shows that this signer signed anything. */
  readonly broken: boolean;
}

/** Who signed, and on whose word we know it. Names on no list are quoted: anybody can write any name. */
export function SignerSection({ signer, revocation, trustVersion, broken }: Properties): JSX.Element {
  const named = (text: string): JSX.Element =>
    signer.list === null || broken ? <QuotedText text={text} /> : <HostileText text={text} />;
  const listDate = issueOf(signer.list, trustVersion);
  return (
    <Section name="signer" title={SECTIONS.signer} {...(broken ? { lead: LEADS.signerBroken } : {})}>
      <dl class="facts">
        {signer.organization === '' ? null : <Fact label={FACTS.organization}>{named(signer.organization)}</Fact>}
        {signer.name === '' ? null : <Fact label={FACTS.certificate}>{named(signer.name)}</Fact>}
        <Fact label={FACTS.list}>
          <ListName list={signer.list} />
          {listDate === null ? null : (
            <span class="fact-label">
              {' '}
              {SIGNER_NOTES.issued} {listDate}
            </span>
          )}
        </Fact>
        {signer.listEntity === null ? null : (
          <Fact label={FACTS.listEntity}>
            <HostileText text={signer.listEntity} />
          </Fact>
        )}
        {signer.assuranceLevel === null ? null : (
          <Fact label={FACTS.assurance}>{assuranceText(signer.assuranceLevel)}</Fact>
        )}
        {signer.product === null || signer.product === undefined ? null : <Product product={signer.product} />}
        <Fact label={FACTS.revocation}>
          {revocationText(revocation.status)}
          {revocation.status === 'revoked' ? <RevokedAt revocation={revocation} /> : null}
        </Fact>
        <Fact label={FACTS.algorithm}>
          <HostileText text={signer.alg} />
        </Fact>
        <Fact label={FACTS.serial}>
          <code>{signer.serial}</code>
        </Fact>
        <Fact label={FACTS.fingerprint}>
          <code>{signer.sha256}</code>
        </Fact>
      </dl>
      {signer.incident === null || signer.incident === undefined ? null : <Incident incident={signer.incident} />}
      <CertificateList title={FACTS.path} certificates={signer.path} />
      <CertificateList title={FACTS.unused} certificates={signer.unusedCertificates} />
    </Section>
  );
}

function RevokedAt({ revocation }: { readonly revocation: Extract<Revocation, { status: 'revoked' }> }): JSX.Element {
  return (
    <>
      {' '}
      <TimeText iso={revocation.at} exact />{' '}
      {revocation.reason === null ? null : <QuotedText text={revocation.reason} />}
    </>
  );
}

/** What the conforming products list knows of the program or device that signs with this certificate. */
function Product({ product }: { readonly product: ProductReport }): JSX.Element {
  return (
    <Fact label={SIGNER_NOTES.product}>
      <HostileText text={product.name} />, <HostileText text={product.applicant} />
      {product.maxAssuranceLevel === null ? null : (
        <span class="list-tag">{assuranceText(product.maxAssuranceLevel)}</span>
      )}
      <p class="fact-label">{product.matchedBy === 'record' ? SIGNER_NOTES.byRecord : SIGNER_NOTES.byName}</p>
      {product.conformant ? null : <p>{SIGNER_NOTES.withdrawn}</p>}
    </Fact>
  );
}

/** An entry of the incident list: dated, with who says so. Addresses are text here and lead nowhere. */
function Incident({ incident }: { readonly incident: IncidentReport }): JSX.Element {
  return (
    <div class="incident" data-incident={incident.id}>
      <h3>{SIGNER_NOTES.incident}</h3>
      <p>
        <HostileText text={incident.what} />
      </p>
      {incident.revokedAt === null ? null : (
        <p>
          {SIGNER_NOTES.takenBack} <TimeText iso={incident.revokedAt} />
        </p>
      )}
      <ul>
        {incident.sources.map((source) => (
          <li key={source} class="mono">
            <HostileText text={source} />
          </li>
        ))}
      </ul>
    </div>
  );
}
