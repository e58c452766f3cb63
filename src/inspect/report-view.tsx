import type { JSX } from 'preact';
import type { Judgement } from '../verdict/judgement.ts';
import type { Report } from '../verifier/report.ts';
import { ChecksSection } from './checks-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { CoverageSection } from './coverage-section.tsx';
import { FileSection } from './file-section.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentitiesSection } from './identities-section.tsx';
import type { FileOrigin } from './inspected-file.ts';
import { MediaView } from './media-view.tsx';
import { RawSection } from './raw-section.tsx';
import { recordOf } from './record.ts';
import { SignerSection } from './signer-section.tsx';
import { TimeSection } from './time-section.tsx';
import { UnsignedSection } from './unsigned-section.tsx';
import { VerdictHead } from './verdict-head.tsx';

interface Properties {
  readonly blob: Blob;
  readonly report: Report;
  readonly judgement: Judgement;
  readonly origin: FileOrigin;
}

/** The whole report: the verdict and the judged picture first, then ever closer looks. */
export function ReportView({ blob, report, judgement, origin }: Properties): JSX.Element {
  const active = report.manifests[0] ?? null;
  const holds = judgement.verdict === 'trusted' || judgement.verdict === 'unknown-signer';
  return (
    <article
      class="report"
      data-verdict={judgement.verdict}
      data-sha256={report.file.sha256}
      {...(judgement.reason === null ? {} : { 'data-reason': judgement.reason })}
    >
      <VerdictHead judgement={judgement} />
      <aside class="report-side">
        <MediaView blob={blob} format={report.file.format} />
        <FileSection report={report} origin={origin} />
      </aside>
      <div class="report-body">
        {active === null ? null : (
          <>
            {active.signer === null ? null : <SignerSection signer={active.signer} revocation={active.revocation} />}
            <IdentitiesSection manifest={active} />
            <TimeSection time={active.time} />
            <ClaimsSection manifest={active} verdict={judgement.verdict} />
            <HistorySection report={report} judgement={judgement} />
          </>
        )}
        <ChecksSection report={report} />
        {active === null || !holds ? null : <CoverageSection ranges={report.uncovered} />}
        {report.unsigned === null ? null : <UnsignedSection metadata={report.unsigned} />}
        <RawSection record={recordOf(report, judgement, origin)} sha256={report.file.sha256} />
      </div>
    </article>
  );
}
