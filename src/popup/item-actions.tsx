import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { ListedItem } from '../messages/protocol.ts';
import { inspectWords, POPUP } from '../wording/popup.ts';
import { SURFACE } from '../wording/surface.ts';

type ActionKind = 'open-inspector' | 'recheck-item' | 'scroll-to-item';

interface Properties {
  readonly item: ListedItem;
  readonly tabId: number;
  /** Notes that only the inspector shows. */
  readonly notes: number;
}

export function ItemActions({ item, tabId, notes }: Properties): JSX.Element {
  const [failed, setFailed] = useState(false);
  const act = (kind: ActionKind): void => {
    ask(kind, { tabId, itemId: item.itemId }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <p class="item-actions">
      <Action name="inspect" label={inspectWords(notes)} act={() => act('open-inspector')} />
      <Action name="recheck" label={POPUP.recheck} act={() => act('recheck-item')} />
      <Action name="show" label={POPUP.show} whole={POPUP.showOnPage} act={() => act('scroll-to-item')} />
      <span role="status">{failed ? SURFACE.noAnswerTitle : null}</span>
    </p>
  );
}

interface ActionProperties {
  readonly name: string;
  readonly label: string;
  /** The label at full length, for those who hear it. */
  readonly whole?: string;
  readonly act: () => void;
}

function Action({ name, label, whole, act }: ActionProperties): JSX.Element {
  return (
    <button
      type="button"
      class="text-button"
      data-action={name}
      onClick={act}
      {...(whole === undefined ? {} : { 'aria-label': whole })}
    >
      {label}
    </button>
  );
}
