import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { NO_CONTACT, type ReportContact, reportContact } from '../browser/report-contact.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isMailAddress, mailAddress, summary } from '../evidence/mail.ts';
import { EVIDENCE, EVIDENCE_PAGE } from '../wording/inspector-evidence.ts';
import { sharedFile } from './evidence-files.ts';

interface Properties {
  /** Makes the report at the moment of the click. */
  readonly make: () => Promise<Evidence>;
}

/** Hands a report to the reader's own mail program or to the system's share sheet: nothing leaves without their sending it. */
export function PassOn({ make }: Properties): JSX.Element {
  const [contact, setContact] = useState<ReportContact>(NO_CONTACT);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void reportContact.read().then(setContact, () => setContact(NO_CONTACT));
  }, []);
  const receiver = isMailAddress(contact.address) ? contact.address : null;
  const mail = async (): Promise<void> => {
    const link = document.createElement('a');
    link.href = mailAddress(await make(), receiver);
    link.click();
  };
  const share = async (): Promise<void> => {
    setFailed(false);
    const evidence = await make();
    const files = [sharedFile(evidence)];
    const news = { title: EVIDENCE_PAGE.title, text: summary(evidence) };
    await navigator.share(navigator.canShare({ files }) ? { ...news, files } : news).catch((error: unknown) => {
      // Closing the sheet without choosing anybody is no fault.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    });
  };
  return (
    <>
      <p class="section-actions">
        <button type="button" class="button" data-action="mail" onClick={() => void mail()}>
          {receiver === null ? EVIDENCE.mail : EVIDENCE.mailTo}
        </button>
        {typeof navigator.share === 'function' ? (
          <button type="button" class="button" data-action="share" onClick={() => void share()}>
            {EVIDENCE.share}
          </button>
        ) : null}
      </p>
      <p class="lead">{EVIDENCE.mailHint}</p>
      <p role="status">{failed ? EVIDENCE.shareFailed : null}</p>
    </>
  );
}
