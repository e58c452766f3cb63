import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedItem, TabList } from '../messages/protocol.ts';
import { StatePanel } from '../ui/state-panel.tsx';
import { checkingCount, itemCount, omittedCount, POPUP } from '../wording/popup.ts';
import { FilterChoice } from './filter-choice.tsx';
import { FILTERS, type FilterName } from './filters.ts';
import { Item } from './item.tsx';
import { useGrowing } from './use-growing.ts';

/** The page's items: those on the screen first, each group as a reader meets them, whatever was found about it. */
export function ItemList({ list, tabId }: { readonly list: TabList; readonly tabId: number }): JSX.Element {
  const [chosen, setChosen] = useState<FilterName>('all');
  const { items } = list;
  const filter = FILTERS.find(({ name }) => name === chosen);
  const shown = items.filter((item) => filter?.lets(item) ?? true);
  const inView = shown.filter((item) => item.inView === true);
  const elsewhere = shown.filter((item) => item.inView !== true);
  const drawn = useGrowing(shown.length);
  return (
    <section class="items" aria-label={POPUP.itemsTitle}>
      <div class="items-head">
        <p class="counts" role="status">
          <strong>{itemCount(items.length + (list.more ?? 0))}</strong>
        </p>
        <Progress items={items} />
        <FilterChoice items={items} chosen={chosen} onChoose={setChosen} />
      </div>
      {shown.length === 0 ? <NothingLeft filter={chosen} /> : null}
      {inView.length > 0 && elsewhere.length > 0 ? <h2 class="group-title">{POPUP.inView}</h2> : null}
      <Items items={inView.slice(0, drawn)} tabId={tabId} />
      {inView.length > 0 && elsewhere.length > 0 ? <h2 class="group-title">{POPUP.elsewhere}</h2> : null}
      <Items items={elsewhere.slice(0, Math.max(0, drawn - inView.length))} tabId={tabId} />
      {list.omitted > 0 ? <p class="omitted fact-label">{omittedCount(list.omitted)}</p> : null}
    </section>
  );
}

function Items({
  items,
  tabId,
}: {
  readonly items: readonly ListedItem[];
  readonly tabId: number;
}): JSX.Element | null {
  if (items.length === 0) return null;
  return (
    <ol>
      {items.map((item) => (
        <Item key={item.itemId} item={item} tabId={tabId} />
      ))}
    </ol>
  );
}

/** How much of the page is judged, while some of it is not. */
function Progress({ items }: { readonly items: readonly ListedItem[] }): JSX.Element | null {
  const open = items.filter(({ judgement }) => judgement.verdict === 'checking').length;
  if (open === 0) return null;
  const words = checkingCount(open);
  return (
    <p class="progress">
      <progress max={items.length} value={items.length - open} aria-label={words} />
      <span class="fact-label" aria-hidden="true">
        {words}
      </span>
    </p>
  );
}

function NothingLeft({ filter }: { readonly filter: FilterName }): JSX.Element {
  const credentials = filter === 'credentials';
  return (
    <StatePanel state="empty-filter" title={credentials ? POPUP.emptyCredentialsTitle : POPUP.emptyFilterTitle}>
      {filter === 'open' ? null : <p>{POPUP.emptyFilterText}</p>}
    </StatePanel>
  );
}
