import type { JSX } from 'preact';
import { BrandMark } from '../ui/brand-mark.tsx';
import { StatePanel } from '../ui/state-panel.tsx';
import { POPUP } from '../wording/popup.ts';
import { SURFACE } from '../wording/surface.ts';
import { ItemList } from './item-list.tsx';
import { MoreLinks } from './more-links.tsx';
import type { Opening } from './opening.ts';
import { QuickSwitches } from './quick-switches.tsx';
import { SiteFactsLine } from './site-facts-line.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { useShownTab } from './use-shown-tab.ts';
import { type ListState, useTabList } from './use-tab-list.ts';

interface Properties {
  readonly opening: Opening;
  /** Beside the page it stays open and follows the tabs; over the page it is gone with the next click. */
  readonly stays: boolean;
}

/** The list of a tab. */
export function Popup({ opening, stays }: Properties): JSX.Element {
  const shown = useShownTab(opening.tab, stays);
  const tabId = shown?.tabId ?? null;
  const windowId = shown?.windowId ?? null;
  const [state, refresh] = useTabList(tabId, opening);
  const access = state.state === 'ready' ? state.list.access : null;
  const origin = access?.origin ?? null;
  return (
    <>
      <header class="popup-head">
        <h1 class="wordmark">
          <BrandMark />
          {SURFACE.product}
        </h1>
        {access?.possible === true ? <SiteSwitch access={access} onChange={refresh} /> : null}
      </header>
      {tabId === null ? <Impossible /> : <Content state={state} tabId={tabId} refresh={refresh} />}
      <footer class="popup-foot">
        {access?.possible === true && origin !== null ? <SiteFactsLine origin={origin} /> : null}
        <QuickSwitches access={access} onChange={refresh} />
        <p class="always-true">{SURFACE.alwaysTrue}</p>
        <MoreLinks windowId={stays ? null : windowId} />
      </footer>
    </>
  );
}

interface ContentProperties {
  readonly state: ListState;
  readonly tabId: number;
  readonly refresh: () => void;
}

function Content({ state, tabId, refresh }: ContentProperties): JSX.Element {
  if (state.state === 'loading') return <StatePanel state="loading" title={POPUP.loading} busy />;
  if (state.state === 'failed') {
    return (
      <StatePanel state="failed" title={SURFACE.noAnswerTitle}>
        <p>{SURFACE.noAnswerText}</p>
        <button type="button" class="button" onClick={refresh}>
          {SURFACE.retry}
        </button>
      </StatePanel>
    );
  }
  const { list } = state;
  // What was checked stays listed, even where the permission has gone since.
  if (list.items.length > 0) return <ItemList key={tabId} list={list} tabId={tabId} />;
  if (!list.access.possible) return <Impossible />;
  if (!list.access.permitted) {
    return (
      <StatePanel state="not-permitted" title={POPUP.notPermittedTitle}>
        <p>{POPUP.notPermittedText}</p>
        <SiteSwitch access={list.access} onChange={refresh} asButton />
      </StatePanel>
    );
  }
  if (!list.access.scan) {
    return (
      <StatePanel state="site-off" title={POPUP.siteOffTitle}>
        <p>{POPUP.siteOffText}</p>
      </StatePanel>
    );
  }
  return (
    <StatePanel state="empty" title={POPUP.emptyTitle}>
      <p>{POPUP.emptyText}</p>
    </StatePanel>
  );
}

function Impossible(): JSX.Element {
  return (
    <StatePanel state="impossible" title={POPUP.impossibleTitle}>
      <p>{POPUP.impossibleText}</p>
    </StatePanel>
  );
}
