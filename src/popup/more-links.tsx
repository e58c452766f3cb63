import type { JSX } from 'preact';
import { openOptions, ownUrl } from '../browser/runtime.ts';
import { hasSidePanel, openSidePanel } from '../browser/side-panel.ts';
import { POPUP } from '../wording/popup.ts';

/** Ways on. @param windowId the window that a side panel can be opened in, null where there is none or it is open already */
export function MoreLinks({ windowId }: { readonly windowId: number | null }): JSX.Element {
  const keepOpen = (): void => {
    // Straight from the click, or the browser refuses; afterwards the list is there twice, so this one goes.
    if (windowId !== null) openSidePanel(windowId).then(close, () => undefined);
  };
  return (
    <nav class="more-links" aria-label={POPUP.links}>
      {windowId !== null && hasSidePanel() ? (
        <button type="button" class="text-button" data-action="side-panel" onClick={keepOpen}>
          {POPUP.sidePanel}
        </button>
      ) : null}
      <a class="text-button" href={ownUrl('src/help/index.html')} target="_blank" rel="noreferrer">
        {POPUP.help}
      </a>
      <a class="text-button" href={ownUrl('src/election/index.html')} target="_blank" rel="noreferrer">
        {POPUP.election}
      </a>
      <button type="button" class="text-button" data-action="options" onClick={() => void openOptions()}>
        {POPUP.options}
      </button>
    </nav>
  );
}
