import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { ListedItem } from '../messages/protocol.ts';
import { POPUP } from '../wording/popup.ts';
import { NO_ANSWER } from '../wording/surface.ts';

type ActionKind = 'open-inspector' | 'recheck-item' | 'scroll-to-item';

interface Properties {
  readonly item: ListedItem;
  readonly tabId: number;
  readonly notes: string | null;
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
      <Action name="inspect" label={POPUP.inspect} act={() => act('open-inspector')} />
      <Action name="recheck" label={POPUP.recheck} act={() => act('recheck-item')} />
      <Action name="show" label={POPUP.show} act={() => act('scroll-to-item')} />
      {notes === null ? null : <span class="fact-label">{notes}</span>}
      <span role="status">{failed ? NO_ANSWER.title : null}</span>
    </p>
  );
}

interface ActionProperties {
  readonly name: string;
  readonly label: string;
  readonly act: () => void;
}

function Action({ name, label, act }: ActionProperties): JSX.Element {
  return (
    <button type="button" class="text-button" data-action={name} onClick={act}>
      {label}
    </button>
  );
}
