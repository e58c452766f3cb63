import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ListedItem, TabList } from '../messages/protocol.ts';
import { StatePanel } from '../ui/state-panel.tsx';
import type { Verdict } from '../verdict/judgement.ts';
import { credentialCount, itemCount, omittedCount, POPUP } from '../wording/popup.ts';
import { Item } from './item.tsx';

const WITH_CREDENTIALS: ReadonlySet<Verdict> = new Set(['trusted', 'unknown-signer', 'changed', 'invalid']);

function carriesCredentials(item: ListedItem): boolean {
  return WITH_CREDENTIALS.has(item.judgement.verdict);
}

/** The page's items, listed in reading order: what is first on the page is first here, whatever was found about it. */
export function ItemList({ list, tabId }: { readonly list: TabList; readonly tabId: number }): JSX.Element {
  const [onlyCredentials, setOnlyCredentials] = useState(false);
  const { items } = list;
  const carrying = items.filter(carriesCredentials);
  const shown = onlyCredentials ? carrying : items;
  return (
    <section class="items" aria-label={POPUP.itemsTitle}>
      <div class="items-head">
        <p class="counts" role="status">
          <strong>{itemCount(items.length)}</strong> <span class="fact-label">{credentialCount(carrying.length)}</span>
        </p>
        <fieldset class="filter">
          <legend class="visually-hidden">{POPUP.filterTitle}</legend>
          <FilterChoice chosen={!onlyCredentials} label={POPUP.filterAll} onChoose={() => setOnlyCredentials(false)} />
          <FilterChoice
            chosen={onlyCredentials}
            label={POPUP.filterCredentials}
            onChoose={() => setOnlyCredentials(true)}
          />
        </fieldset>
      </div>
      {shown.length === 0 ? (
        <StatePanel state="empty-filter" title={POPUP.emptyFilterTitle}>
          <p>{POPUP.emptyFilterText}</p>
        </StatePanel>
      ) : (
        <ol>
          {shown.map((item) => (
            <Item key={item.itemId} item={item} tabId={tabId} />
          ))}
        </ol>
      )}
      {list.omitted > 0 ? <p class="omitted fact-label">{omittedCount(list.omitted)}</p> : null}
    </section>
  );
}

interface ChoiceProperties {
  readonly chosen: boolean;
  readonly label: string;
  readonly onChoose: () => void;
}

function FilterChoice({ chosen, label, onChoose }: ChoiceProperties): JSX.Element {
  return (
    <label class="filter-choice">
      <input type="radio" name="filter" checked={chosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}
