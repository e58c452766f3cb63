import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../verifier/report.ts';
import { RAW, SECTIONS } from '../wording/inspector.ts';
import { MAX_RAW_CHARACTERS } from './limits.ts';
import { RawText } from './raw-text.tsx';
import { Section } from './section.tsx';

/** The whole report as JSON: to look at, to copy, to keep. */
export function RawSection({ report }: { readonly report: Report }): JSX.Element {
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const text = (): string => JSON.stringify(report, null, 2);
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
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
        <button type="button" class="button" data-action="save-report" onClick={() => save(report, text())}>
          {RAW.save}
        </button>
      </p>
      <details class="disclosure" onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{RAW.show}</summary>
        {shown ? <RawText text={text()} limit={MAX_RAW_CHARACTERS} /> : null}
        {shown && text().length > MAX_RAW_CHARACTERS ? <p class="lead">{RAW.cut}</p> : null}
      </details>
    </Section>
  );
}

/** The name holds nothing of the file's own words: only its hash. */
function save(report: Report, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `whence-report-${report.file.sha256.slice(0, 16)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
