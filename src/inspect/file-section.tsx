import type { JSX } from 'preact';
import { byteSize } from '../ui/byte-size.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import type { Report } from '../verifier/report.ts';
import { exactSize, FACTS, SECTIONS } from '../wording/inspector.ts';
import { numberText } from '../wording/number.ts';
import { type FileOrigin, fileName } from './inspected-file.ts';
import { MoreHashes } from './more-hashes.tsx';
import { Fact, Section } from './section.tsx';

interface Properties {
  readonly report: Report;
  readonly origin: FileOrigin;
  readonly blob: Blob;
}

/** Facts that let somebody else find and check the same file. */
export function FileSection({ report, origin, blob }: Properties): JSX.Element {
  const { file } = report;
  return (
    <Section name="file" title={SECTIONS.file}>
      <dl class="facts">
        <Fact label={FACTS.name}>
          <HostileText text={fileName(origin)} />
        </Fact>
        {file.format === null ? null : <Fact label={FACTS.format}>{file.format}</Fact>}
        <Fact label={FACTS.size}>{exactSize(byteSize(file.size), numberText(file.size))}</Fact>
        <Fact label={FACTS.sha256}>
          <code>{file.sha256}</code>
        </Fact>
        {origin.kind === 'address' ? <Addresses origin={origin} /> : null}
        {report.remoteManifest === null ? null : (
          <Fact label={FACTS.remote}>
            <HostileText text={report.remoteManifest} />
          </Fact>
        )}
        {report.problem === null ? null : (
          <Fact label={FACTS.problem}>
            <code>{report.problem.code}</code> <HostileText text={report.problem.message} />
          </Fact>
        )}
        <Fact label={FACTS.checkedAt}>
          <TimeText iso={report.checkedAt} exact />
        </Fact>
        <Fact label={FACTS.verifier}>{report.verifier}</Fact>
        <Fact label={FACTS.trustVersion}>{report.trustVersion}</Fact>
      </dl>
      <MoreHashes blob={blob} />
    </Section>
  );
}

/** Addresses are text here and no links: following one would be a request. */
function Addresses({ origin }: { readonly origin: Extract<FileOrigin, { kind: 'address' }> }): JSX.Element {
  return (
    <>
      <Fact label={FACTS.address}>
        <HostileText text={origin.mediaUrl} />
      </Fact>
      {origin.inspection.pageUrl === null ? null : (
        <Fact label={FACTS.page}>
          <HostileText text={origin.inspection.pageUrl} />
        </Fact>
      )}
    </>
  );
}
