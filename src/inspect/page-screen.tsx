import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type CapturedTab, captureTab } from '../browser/capture.ts';
import { EVIDENCE, EVIDENCE_PAGE } from '../wording/inspector-evidence.ts';
import type { Additions } from './evidence-item.ts';
import type { JudgedFile } from './inspected-file.ts';

interface Properties {
  readonly file: JudgedFile;
  readonly additions: Additions;
  readonly onAdditions: (additions: Additions) => void;
}

/** What the page shows, beside the bytes that were checked, where the file was met on a page. */
export function PageScreen({ file, additions, onAdditions }: Properties): JSX.Element | null {
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
    <figure class="page-screen">
      {additions.screenshot === null ? null : (
        <>
          <img src={additions.screenshot} alt={EVIDENCE_PAGE.screenshot} />
          <figcaption>{EVIDENCE.screenshotTaken}</figcaption>
        </>
      )}
      <p>
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
      </p>
      <p class="fact-label" role="status">
        {failed ? EVIDENCE.screenshotFailed : additions.screenshot === null ? EVIDENCE.screenshotHint : null}
      </p>
    </figure>
  );
}

/** Another site in the same tab by now would be passed off as the page. */
function showsPage({ url }: CapturedTab, pageUrl: string | null): boolean {
  if (url === null || pageUrl === null) return true;
  return URL.canParse(url) && URL.canParse(pageUrl) && new URL(url).origin === new URL(pageUrl).origin;
}
