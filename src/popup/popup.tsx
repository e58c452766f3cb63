import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { openOptions } from '../browser/runtime.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { StatePanel } from '../ui/state-panel.tsx';
import { POPUP } from '../wording/popup.ts';
import { ALWAYS_TRUE, NO_ANSWER, PRODUCT, RETRY } from '../wording/surface.ts';
import { BadgeSwitch } from './badge-switch.tsx';
import { ItemList } from './item-list.tsx';
import { shownTab } from './shown-tab.ts';
import { SiteSwitch } from './site-switch.tsx';
import { useTabList } from './use-tab-list.ts';

export function Popup(): JSX.Element {
  const [tabId, setTabId] = useState<number | null>(null);
  const [impossible, setImpossible] = useState(false);
  useEffect(() => {
    shownTab(location.search).then(
      (found) => (found === null ? setImpossible(true) : setTabId(found)),
      () => setImpossible(true),
    );
  }, []);
  const [state, refresh] = useTabList(tabId);
  const access = state.state === 'ready' ? state.list.access : null;
  return (
    <>
      <header class="popup-head">
        <h1 class="wordmark">
          <BrandMark />
          {PRODUCT}
        </h1>
        {access?.possible === true ? <SiteSwitch access={access} onChange={refresh} /> : null}
      </header>
      {impossible ? <Impossible /> : <Content state={state} tabId={tabId} refresh={refresh} />}
      <footer class="popup-foot">
        <BadgeSwitch />
        <p class="always-true">{ALWAYS_TRUE}</p>
        <button type="button" class="text-button" onClick={() => void openOptions()}>
          {POPUP.options}
        </button>
      </footer>
    </>
  );
}

interface ContentProperties {
  readonly state: ReturnType<typeof useTabList>[0];
  readonly tabId: number | null;
  readonly refresh: () => void;
}

function Content({ state, tabId, refresh }: ContentProperties): JSX.Element {
  if (state.state === 'loading' || tabId === null) return <StatePanel state="loading" title={POPUP.loading} busy />;
  if (state.state === 'failed') {
    return (
      <StatePanel state="failed" title={NO_ANSWER.title}>
        <p>{NO_ANSWER.text}</p>
        <button type="button" class="button" onClick={refresh}>
          {RETRY}
        </button>
      </StatePanel>
    );
  }
  const { list } = state;
  // What was checked stays listed, even where the permission has gone since.
  if (list.items.length > 0) return <ItemList list={list} tabId={tabId} />;
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
