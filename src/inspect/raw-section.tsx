import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../verifier/report.ts';
import { RAW, SECTIONS } from '../wording/inspector.ts';
import { MAX_RAW_CHARACTERS } from './limits.ts';
import { RawText } from './raw-text.tsx';
import { Section } from './section.tsx';

/** The verifier's whole report: to look at and to copy. */
export function RawSection({ report }: { readonly report: Report }): JSX.Element {
  const [shown, setShown] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(JSON.stringify(report, null, 2)).then(
      () => setCopied(true),
      () => setCopied(false), // the browser refuses without focus; saving still works
    );
  };
  return (
    <Section name="raw" title={SECTIONS.raw} lead={RAW.lead}>
      <p class="section-actions">
        <button type="button" class="button" data-action="copy-report" onClick={copy}>
          {copied ? RAW.copied : RAW.copy}
        </button>
      </p>
      <details
        class="disclosure"
        onToggle={(event) => setShown(event.currentTarget.open ? JSON.stringify(report, null, 2) : null)}
      >
        <summary>{RAW.show}</summary>
        {shown === null ? null : <RawText text={shown} limit={MAX_RAW_CHARACTERS} />}
        {shown !== null && shown.length > MAX_RAW_CHARACTERS ? <p class="lead">{RAW.cut}</p> : null}
      </details>
    </Section>
  );
}
