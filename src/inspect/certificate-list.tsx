import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { CertificateReport } from '../verifier/signer-report.ts';
import { FACTS } from '../wording/inspector.ts';

interface Properties {
  readonly title: string;
  readonly certificates: readonly CertificateReport[];
}

/** Certificates in their order, each with what it says of itself. */
export function CertificateList({ title, certificates }: Properties): JSX.Element | null {
  if (certificates.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      <ol class="certificates">
        {certificates.map((certificate) => (
          <li key={certificate.sha256}>
            <p class="certificate-subject">
              <HostileText text={certificate.subject} />
              {certificate.anchor ? <span class="list-tag">{FACTS.anchor}</span> : null}
            </p>
            <p>
              <span class="fact-label">{FACTS.issuer}</span> <HostileText text={certificate.issuer} />
            </p>
            <p>
              <span class="fact-label">{FACTS.valid}</span> <Validity certificate={certificate} />
            </p>
            <p class="status-code">
              <HostileText text={certificate.publicKey} /> <code>{certificate.sha256}</code>
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Validity({ certificate }: { readonly certificate: CertificateReport }): JSX.Element {
  return (
    <>
      <TimeText iso={certificate.notBefore} /> {'\u2013'} <TimeText iso={certificate.notAfter} />
    </>
  );
}
