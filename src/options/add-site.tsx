import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { requestOrigin } from '../browser/permissions.ts';
import { OPTIONS } from '../wording/options.ts';
import { typedOrigin } from './site-name.ts';

/** Allows a site by its address; the browser itself asks once more. */
export function AddSite({ onAdded }: { readonly onAdded: () => void }): JSX.Element {
  const id = useId();
  const [text, setText] = useState('');
  const [message, setMessage] = useState<string | null>(null);
  const add = (): void => {
    const origin = typedOrigin(text);
    if (origin === null) {
      setMessage(OPTIONS.addWrong);
      return;
    }
    // Nothing may be awaited before this, or the browser sees no click.
    requestOrigin(origin).then(
      (given) => {
        setMessage(given ? null : OPTIONS.refused);
        if (given) setText('');
        onAdded();
      },
      () => setMessage(OPTIONS.addWrong),
    );
  };
  return (
    <div class="add-site">
      <label for={id}>{OPTIONS.addLabel}</label>
      <input
        id={id}
        type="url"
        dir="ltr"
        value={text}
        placeholder={OPTIONS.addPlaceholder}
        autoComplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') add();
        }}
      />
      <button type="button" class="button" onClick={add}>
        {OPTIONS.add}
      </button>
      <p role="status">{message}</p>
    </div>
  );
}
