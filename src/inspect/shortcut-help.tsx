import type { JSX } from 'preact';
import { SHORTCUTS } from '../wording/inspector-views.ts';
import { Modal } from './modal.tsx';
import { KEYS, shortcutName } from './shortcuts.ts';
import type { Shortcuts } from './use-shortcuts.ts';

interface Properties {
  readonly shortcuts: Shortcuts;
  readonly onClose: () => void;
}

/** Every key and what it does, and how to turn them off. */
export function ShortcutHelp({ shortcuts, onClose }: Properties): JSX.Element {
  return (
    <Modal title={SHORTCUTS.title} onClose={onClose}>
      <p class="lead">{SHORTCUTS.lead}</p>
      <dl class="keys">
        {KEYS.map(([key, shortcut]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{shortcutName(shortcut)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label class="check">
          <input
            type="checkbox"
            checked={shortcuts.on}
            data-action="keys-on"
            onChange={(event) => shortcuts.setOn(event.currentTarget.checked)}
          />
          {SHORTCUTS.on}
        </label>
      </p>
      <p class="section-actions">
        <button type="button" class="button" onClick={onClose}>
          {SHORTCUTS.close}
        </button>
      </p>
    </Modal>
  );
}
