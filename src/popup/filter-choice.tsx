import type { JSX } from 'preact';
import type { ListedItem } from '../messages/protocol.ts';
import { numberText } from '../wording/number.ts';
import { POPUP } from '../wording/popup.ts';
import { FILTERS, type FilterName } from './filters.ts';

interface Properties {
  readonly items: readonly ListedItem[];
  readonly chosen: FilterName;
  readonly onChoose: (name: FilterName) => void;
}

/** One choice of several, by arrow keys as well; each says how many items it leaves. */
export function FilterChoice({ items, chosen, onChoose }: Properties): JSX.Element {
  return (
    <fieldset class="filter">
      <legend class="visually-hidden">{POPUP.filterTitle}</legend>
      {FILTERS.map(({ name, label, lets }) => (
        <label key={name} class="filter-choice">
          <input type="radio" name="filter" value={name} checked={name === chosen} onChange={() => onChoose(name)} />
          <span>
            {POPUP[label]} <span class="filter-count">{numberText(items.filter(lets).length)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
