import type { JSX } from 'preact';
import { requestOrigin } from '../browser/permissions.ts';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { HostileText } from '../ui/hostile-text.tsx';
import { ReadProgressLine } from '../ui/read-progress.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { StatePanel } from '../ui/state-panel.tsx';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import type { NotCheckedReason } from '../verdict/judgement.ts';
import { notChecked } from '../verdict/unjudged.ts';
import { allowHost, INSPECTOR } from '../wording/inspector.ts';
import { BATCH } from '../wording/inspector-views.ts';
import { reasonNextStep, reasonText } from '../wording/reasons.ts';
import { SURFACE } from '../wording/surface.ts';
import { verdictMeaning } from '../wording/verdicts.ts';
import { fileName, type InspectedFile, type JudgedFile } from './inspected-file.ts';
import { ReportView } from './report-view.tsx';

interface Properties {
  readonly file: InspectedFile;
  readonly others: readonly JudgedFile[];
  readonly onRetry: () => void;
  readonly onStop: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** One file on its way: being fetched, being judged, refused, or its whole report. */
export function FileView({ file, others, onRetry, onStop, onFiles }: Properties): JSX.Element {
  const { progress, origin } = file;
  switch (progress.step) {
    case 'waiting':
    case 'fetching':
    case 'judging':
      return (
        <StatePanel state={progress.step} title={stepText(progress.step)} busy>
          <p>
            <HostileText text={fileName(origin)} />
          </p>
          {progress.step === 'fetching' && progress.reading !== null ? (
            <p>
              <ReadProgressLine progress={progress.reading} />
            </p>
          ) : null}
          <p class="state-actions">
            <button type="button" class="button" data-action="stop" onClick={onStop}>
              {SURFACE.stop}
            </button>
          </p>
        </StatePanel>
      );
    case 'refused':
      return <Refused file={file} reason={progress.reason} onRetry={onRetry} onFiles={onFiles} />;
    case 'cancelled':
      return <Stopped onRetry={onRetry} />;
    case 'judged':
      return <ReportView file={{ ...file, progress }} others={others} />;
  }
}

function stepText(step: 'waiting' | 'fetching' | 'judging'): string {
  return step === 'waiting' ? BATCH.waiting : INSPECTOR[step];
}

function Stopped({ onRetry }: Pick<Properties, 'onRetry'>): JSX.Element {
  return (
    <StatePanel state="cancelled" title={BATCH.cancelled}>
      <p class="state-actions">
        <button type="button" class="button primary" onClick={onRetry}>
          {INSPECTOR.retry}
        </button>
      </p>
    </StatePanel>
  );
}

type RefusedProperties = Omit<Properties, 'others' | 'onStop'> & { readonly reason: NotCheckedReason };

function Refused({ file, reason, onRetry, onFiles }: RefusedProperties): JSX.Element {
  const { origin } = file;
  const site = reason === 'not-permitted' && origin.kind === 'address' ? new URL(origin.mediaUrl) : null;
  const allow = (siteOrigin: string): void => {
    // Straight from the click: browsers refuse the question at any other time.
    void requestOrigin(siteOrigin).then((given) => {
      if (given) onRetry();
    });
  };
  return (
    <div data-verdict="not-checked" data-reason={reason}>
      <StatePanel state="refused" title={reasonText(reason)}>
        <VerdictMark verdict="not-checked" list={null} />
        <p>{verdictMeaning(notChecked(reason))}</p>
        <p>{reasonNextStep(reason)}</p>
        {origin.kind === 'address' ? (
          <p class="mono">
            <HostileText text={origin.mediaUrl} />
          </p>
        ) : null}
        <p class="state-actions">
          {site === null ? (
            <button type="button" class="button primary" onClick={onRetry}>
              {INSPECTOR.retry}
            </button>
          ) : (
            <button
              type="button"
              class="button primary"
              data-action="allow-host"
              onClick={() => allow(`${site.protocol}//${site.host}`)}
            >
              <span>
                <SentenceText sentence={allowHost(<HostileText text={site.host} />)} />
              </span>
            </button>
          )}
          <ChooseFiles label={INSPECTOR.openFile} action="choose-files" multiple onFiles={onFiles} />
        </p>
      </StatePanel>
    </div>
  );
}
