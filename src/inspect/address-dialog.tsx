import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { requestOrigins } from '../browser/permissions.ts';
import { OPENING } from '../wording/inspector-views.ts';
import { Modal } from './modal.tsx';
import { typedAddresses } from './typed-addresses.ts';

interface Properties {
  /** What was pasted, if anything. */
  readonly text: string;
  readonly onOpen: (addresses: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Takes addresses to fetch. Nothing is fetched before the reader has seen them and says so. */
export function AddressDialog({ text, onOpen, onClose }: Properties): JSX.Element {
  const [typed, setTyped] = useState(text);
  const [none, setNone] = useState(false);
  const id = useId();
  const submit = (event: Event): void => {
    event.preventDefault();
    const addresses = typedAddresses(typed);
    setNone(addresses.length === 0);
    if (addresses.length === 0) return;
    // Straight from the click: browsers refuse the question at any other time. Without consent some hosts answer anyway.
    const asked = requestOrigins(addresses.map((address) => new URL(address).origin));
    void asked.catch(() => false).then(() => onOpen(addresses));
  };
  return (
    <Modal title={OPENING.addresses} onClose={onClose}>
      <form class="address-form" onSubmit={submit}>
        <p class="field stacked">
          <label for={id}>{OPENING.addressesLabel}</label>
          <textarea
            id={id}
            rows={7}
            dir="ltr"
            spellcheck={false}
            aria-describedby={`${id}-lead`}
            data-action="addresses"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </p>
        <p id={`${id}-lead`} class="lead">
          {OPENING.addressesLead}
        </p>
        <p role="alert">{none ? OPENING.addressesNone : null}</p>
        <p class="section-actions">
          <button type="submit" class="button primary" data-action="open-addresses">
            {OPENING.addressesOpen}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {OPENING.close}
          </button>
        </p>
      </form>
    </Modal>
  );
}
