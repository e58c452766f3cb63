import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type CapturedTab, captureTab } from '../browser/capture.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { EVIDENCE } from '../wording/inspector-evidence.ts';
import { EVIDENCE_KINDS, saveEvidence } from './evidence-files.ts';
import { type Additions, evidenceItem, TOOL } from './evidence-item.ts';
import type { JudgedFile } from './inspected-file.ts';
import { PassOn } from './pass-on.tsx';
import { Section } from './section.tsx';

interface Properties {
  readonly file: JudgedFile;
  readonly additions: Additions;
  readonly onAdditions: (additions: Additions) => void;
}

/** What a newsroom files of this file, with the reader's own notes. */
export function EvidenceSection({ file, additions, onAdditions }: Properties): JSX.Element {
  const id = useId();
  const make = async (): Promise<ReturnType<typeof evidenceOf>> =>
    evidenceOf([await evidenceItem(file, additions)], TOOL, new Date().toISOString());
  return (
    <Section name="evidence" title={EVIDENCE.title} lead={EVIDENCE.lead}>
      <p class="field stacked">
        <label for={`${id}-notes`}>{EVIDENCE.notes}</label>
        <textarea
          id={`${id}-notes`}
          rows={4}
          dir="auto"
          aria-describedby={`${id}-hint`}
          data-action="notes"
          value={additions.notes}
          onInput={(event) => onAdditions({ ...additions, notes: event.currentTarget.value })}
        />
        <span id={`${id}-hint`} class="lead">
          {EVIDENCE.notesHint}
        </span>
      </p>
      <p>
        <label class="check">
          <input
            type="checkbox"
            checked={additions.withThumbnail}
            data-action="with-thumbnail"
            onChange={(event) => onAdditions({ ...additions, withThumbnail: event.currentTarget.checked })}
          />
          {EVIDENCE.withThumbnail}
        </label>
      </p>
      <Screen file={file} additions={additions} onAdditions={onAdditions} />
      <p class="section-actions">
        <span class="actions-label">{EVIDENCE.save}</span>
        {EVIDENCE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind === 'json' ? 'button primary' : 'button'}
            data-action={`save-${kind}`}
            onClick={() => void make().then((evidence) => saveEvidence(evidence, kind))}
          >
            {EVIDENCE[kind]}
          </button>
        ))}
        <button type="button" class="button" data-action="print" onClick={() => print()}>
          {EVIDENCE.print}
        </button>
      </p>
      <PassOn make={make} />
    </Section>
  );
}

/** The screen of the page that the file was met on, where it was met on one. */
function Screen({ file, additions, onAdditions }: Properties): JSX.Element | null {
  const [failed, setFailed] = useState(false);
  const { origin } = file;
  const inspection = origin.kind === 'address' ? origin.inspection : null;
  if (inspection === null || inspection.pageUrl === null || inspection.tabId < 0) return null;
  const take = async (): Promise<void> => {
    const captured = await captureTab(inspection.tabId);
    const fits = captured !== null && showsPage(captured, inspection.pageUrl);
    setFailed(!fits);
    if (fits) onAdditions({ ...additions, screenshot: captured.picture });
  };
  return (
    <p class="section-actions">
      {additions.screenshot === null ? (
        <button type="button" class="button" data-action="screenshot" onClick={() => void take()}>
          {EVIDENCE.screenshot}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          data-action="screenshot-remove"
          onClick={() => onAdditions({ ...additions, screenshot: null })}
        >
          {EVIDENCE.screenshotRemove}
        </button>
      )}
      <span class="lead" role="status">
        {failed
          ? EVIDENCE.screenshotFailed
          : additions.screenshot === null
            ? EVIDENCE.screenshotHint
            : EVIDENCE.screenshotTaken}
      </span>
    </p>
  );
}

/** Another site in the same tab by now would be passed off as the page. */
function showsPage({ url }: CapturedTab, pageUrl: string | null): boolean {
  if (url === null || pageUrl === null) return true;
  return URL.canParse(url) && URL.canParse(pageUrl) && new URL(url).origin === new URL(pageUrl).origin;
}
