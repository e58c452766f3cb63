import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { NO_CONTACT, type ReportContact, reportContact } from '../browser/report-contact.ts';
import { isMailAddress } from '../evidence/mail.ts';
import { OPTIONS } from '../wording/options.ts';
import { NO_ANSWER } from '../wording/surface.ts';

/** Whom the inspector offers to write to. */
export function ContactSettings(): JSX.Element {
  const id = useId();
  const [contact, setContact] = useState<ReportContact>(NO_CONTACT);
  const [message, setMessage] = useState<string | null>(null);
  useEffect(() => {
    reportContact.read().then(setContact, () => setContact(NO_CONTACT));
  }, []);
  const keep = (): void => {
    const kept = { name: contact.name.trim(), address: contact.address.trim() };
    if (kept.address !== '' && !isMailAddress(kept.address)) {
      setMessage(OPTIONS.contactWrong);
      return;
    }
    reportContact.write(kept).then(
      () => setMessage(OPTIONS.contactSaved),
      () => setMessage(NO_ANSWER.title),
    );
  };
  return (
    <section class="group">
      <h2>{OPTIONS.contactTitle}</h2>
      <p class="note">{OPTIONS.contactNote}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label for={`${id}-name`}>{OPTIONS.contactName}</label>
        <input
          id={`${id}-name`}
          type="text"
          value={contact.name}
          maxLength={200}
          onInput={(event) => setContact({ ...contact, name: event.currentTarget.value })}
        />
        <label for={`${id}-address`}>{OPTIONS.contactAddress}</label>
        <input
          id={`${id}-address`}
          type="email"
          dir="ltr"
          value={contact.address}
          maxLength={254}
          onInput={(event) => setContact({ ...contact, address: event.currentTarget.value })}
        />
        <button type="submit" class="button">
          {OPTIONS.contactSave}
        </button>
        <p role="status">{message}</p>
      </form>
    </section>
  );
}
