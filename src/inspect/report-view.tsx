import type { JSX } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { LookedAt } from '../recovery-ui/looked-at.ts';
import { RecoveryPorts } from '../recovery-ui/ports-context.ts';
import { RecoveryLadder } from '../recovery-ui/recovery-ladder.tsx';
import { SoftBindingsSection } from '../recovery-ui/soft-bindings-section.tsx';
import { plainText } from '../verdict/hostile-text.ts';
import { relationText } from '../wording/inspector.ts';
import { COMPARE, ingredientPicture, otherFile } from '../wording/inspector-views.ts';
import { ChecksSection } from './checks-section.tsx';
import { ClaimsSection } from './claims-section.tsx';
import { type Comparable, CompareSection } from './compare-section.tsx';
import { type Additions, NO_ADDITIONS } from './evidence-item.ts';
import { EvidenceSection } from './evidence-section.tsx';
import { FileSection } from './file-section.tsx';
import { HistorySection } from './history-section.tsx';
import { IdentitiesSection } from './identities-section.tsx';
import { fileName, type JudgedFile } from './inspected-file.ts';
import { MapSection } from './map-section.tsx';
import { MediaView } from './media-view.tsx';
import { OriginSection } from './origin-section.tsx';
import { PageScreen } from './page-screen.tsx';
import { RawSection } from './raw-section.tsx';
import { screenBlob } from './screen-blob.ts';
import { SearchSection } from './search-section.tsx';
import { SignerSection } from './signer-section.tsx';
import { TimeSection } from './time-section.tsx';
import { UnsignedSection } from './unsigned-section.tsx';
import { type ShownPicture, useCarriedPictures } from './use-carried-pictures.ts';
import { VerdictHead } from './verdict-head.tsx';

interface Properties {
  readonly file: JudgedFile;
  /** Whatever else is open and judged. */
  readonly others: readonly JudgedFile[];
}

/** The whole report: the verdict and the judged picture first, then ever closer looks. */
export function ReportView({ file, others }: Properties): JSX.Element {
  const { blob, report, judgement } = file.progress;
  const { origin } = file;
  const [additions, setAdditions] = useState<Additions>(NO_ADDITIONS);
  const pictures = useCarriedPictures(blob, report);
  const recovery = useContext(RecoveryPorts);
  const lookedAt = useMemo(() => lookedAtOf(file), [file.progress, file.origin]);
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
        <PageScreen file={file} additions={additions} onAdditions={setAdditions} />
        <FileSection report={report} origin={origin} blob={blob} />
      </aside>
      <div class="report-body">
        {active === null ? null : (
          <>
            {active.signer === null ? null : (
              <SignerSection
                signer={active.signer}
                revocation={active.revocation}
                trustVersion={report.trustVersion}
                broken={judgement.verdict === 'invalid'}
              />
            )}
            <IdentitiesSection manifest={active} />
            <TimeSection time={active.time} broken={judgement.verdict === 'invalid'} />
            <ClaimsSection manifest={active} verdict={judgement.verdict} />
            {holds ? <SoftBindingsSection manifest={active} /> : null}
          </>
        )}
        <OriginSection report={report} judgement={judgement} />
        <HistorySection report={report} judgement={judgement} pictures={pictures} />
        <CompareSection
          blob={blob}
          format={report.file.format}
          others={comparables(file, pictures, additions.screenshot, others)}
        />
        <ChecksSection report={report} />
        {active === null || !holds ? null : <MapSection report={report} />}
        {report.unsigned === null ? null : <UnsignedSection metadata={report.unsigned} />}
        {recovery === null ? null : <RecoveryLadder file={lookedAt} ports={recovery} />}
        <SearchSection format={report.file.format} mediaUrl={origin.kind === 'address' ? origin.mediaUrl : null} />
        <EvidenceSection file={file} additions={additions} onAdditions={setAdditions} />
        <RawSection report={report} />
      </div>
    </article>
  );
}

/** Where the file was met; what came from the reader's own disk was met nowhere. */
function lookedAtOf({ origin, progress: { blob, report, judgement } }: JudgedFile): LookedAt {
  const inspection = origin.kind === 'address' ? origin.inspection : null;
  const pageUrl = inspection?.pageUrl ?? null;
  const pageOrigin = pageUrl !== null && URL.canParse(pageUrl) ? new URL(pageUrl).origin : null;
  return { blob, report, judgement, pageOrigin, privateWindow: inspection?.privateWindow ?? false };
}

/** What the checked file can be held against, the likeliest first. */
function comparables(
  file: JudgedFile,
  pictures: readonly ShownPicture[],
  screenshot: string | null,
  others: readonly JudgedFile[],
): readonly Comparable[] {
  const active = file.progress.report.manifests[0] ?? null;
  const screen = screenshot === null ? null : screenBlob(screenshot);
  const ingredients = new Map(
    file.progress.report.manifests.flatMap((manifest) =>
      manifest.ingredients.map((ingredient) => [`${manifest.label} ${ingredient.url}`, ingredient] as const),
    ),
  );
  return [
    ...(screen === null ? [] : [{ key: 'screen', label: COMPARE.screen, blob: screen }]),
    ...pictures.flatMap(({ manifest, ingredient, blob }): Comparable[] => {
      if (ingredient === null) {
        return manifest === active?.label ? [{ key: 'own', label: COMPARE.ownThumbnail, blob }] : [];
      }
      const shown = ingredients.get(`${manifest} ${ingredient}`);
      const label = ingredientPicture(relationText(shown?.relationship ?? null), plainText(shown?.title ?? ''));
      return [{ key: `${manifest} ${ingredient}`, label, blob }];
    }),
    ...others
      .filter((other) => other.id !== file.id && other.progress.report.file.format?.startsWith('image/') === true)
      .map((other) => ({
        key: `file ${other.id}`,
        label: otherFile(plainText(fileName(other.origin))),
        blob: other.progress.blob,
        format: other.progress.report.file.format,
      })),
  ];
}
