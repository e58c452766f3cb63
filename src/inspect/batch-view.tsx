import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { evidenceOf } from '../evidence/evidence.ts';
import { byteSize } from '../ui/byte-size.ts';
import { HostileText, QuotedText } from '../ui/hostile-text.tsx';
import { TimeText } from '../ui/time-text.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { EVIDENCE } from '../wording/inspector-evidence.ts';
import { BATCH, batchProgress } from '../wording/inspector-views.ts';
import { numberText } from '../wording/number.ts';
import { signerShown } from '../wording/verdicts.ts';
import { evidenceItem, NO_ADDITIONS, TOOL } from './evidence-item.ts';
import { fileName, type InspectedFile, isJudged, isUnderWay, type JudgedFile, verdictOf } from './inspected-file.ts';
import { PassOn } from './pass-on.tsx';
import { SaveReport } from './save-report.tsx';

interface Properties {
  readonly files: readonly InspectedFile[];
  readonly onChoose: (id: number) => void;
  readonly onCancel: () => void;
}

/** Many files at once: how far they are, what was found of each, and one report of all. */
export function BatchView({ files, onChoose, onCancel }: Properties): JSX.Element {
  const [withThumbnail, setWithThumbnail] = useState(false);
  const judged = files.filter(isJudged);
  const busy = files.some(isUnderWay);
  const done = files.filter((file) => !isUnderWay(file)).length;
  const make = async (): Promise<ReturnType<typeof evidenceOf>> => {
    const items = [];
    for (const file of judged) items.push(await evidenceItem(file, { ...NO_ADDITIONS, withThumbnail }));
    return evidenceOf(items, TOOL, new Date().toISOString());
  };
  return (
    <section class="batch" data-batch={busy ? 'busy' : 'done'} aria-label={BATCH.title}>
      <h1 class="batch-title">{BATCH.title}</h1>
      <div class="batch-progress">
        <progress
          max={files.length}
          value={done}
          aria-label={batchProgress(numberText(done), numberText(files.length))}
        />
        <span role="status">{batchProgress(numberText(done), numberText(files.length))}</span>
        {busy ? (
          <button type="button" class="button" data-action="cancel" onClick={onCancel}>
            {BATCH.cancel}
          </button>
        ) : null}
      </div>
      <FileTable files={files} onChoose={onChoose} />
      {judged.length === 0 ? (
        <p class="lead">{EVIDENCE.none}</p>
      ) : (
        <>
          <p>
            <label class="check">
              <input
                type="checkbox"
                checked={withThumbnail}
                data-action="with-thumbnails"
                onChange={(event) => setWithThumbnail(event.currentTarget.checked)}
              />
              {EVIDENCE.withThumbnail}
            </label>
          </p>
          <SaveReport label={EVIDENCE.saveAll} action="save-all" make={make} />
          <PassOn make={make} />
        </>
      )}
    </section>
  );
}

function FileTable({ files, onChoose }: Pick<Properties, 'files' | 'onChoose'>): JSX.Element {
  return (
    <table class="batch-table">
      <caption class="visually-hidden">{BATCH.title}</caption>
      <thead>
        <tr>
          <th scope="col">{BATCH.name}</th>
          <th scope="col">{BATCH.finding}</th>
          <th scope="col">{BATCH.signer}</th>
          <th scope="col">{BATCH.signed}</th>
          <th scope="col" class="number">
            {BATCH.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <tr key={file.id} data-row={verdictOf(file)}>
            <th scope="row">
              <button type="button" class="text-button" onClick={() => onChoose(file.id)}>
                <HostileText text={fileName(file.origin)} />
              </button>
            </th>
            <td>
              <VerdictMark verdict={verdictOf(file)} list={isJudged(file) ? file.progress.judgement.list : null} />
            </td>
            <FoundCells file={isJudged(file) ? file : null} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FoundCells({ file }: { readonly file: JudgedFile | null }): JSX.Element {
  const judgement = file?.progress.judgement ?? null;
  const signer = judgement === null ? null : signerShown(judgement);
  const signedAt = judgement?.signedAt ?? null;
  return (
    <>
      <td>{signer === null ? null : <QuotedText text={signer} />}</td>
      <td data-label={BATCH.signed}>{signedAt === null ? null : <TimeText iso={signedAt} />}</td>
      <td class="number">{file === null ? null : byteSize(file.progress.report.file.size)}</td>
    </>
  );
}
