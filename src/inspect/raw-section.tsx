import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { RAW, SECTIONS } from '../wording/inspector.ts';
import { MAX_RAW_CHARACTERS } from './limits.ts';
import { RawText } from './raw-text.tsx';
import { Section } from './section.tsx';

interface Properties {
  /** JSON. */
  readonly record: string;
  readonly sha256: string;
}

/** The whole record: to look at, to copy, to keep. */
export function RawSection({ record, sha256 }: Properties): JSX.Element {
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(record).then(
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
        <button type="button" class="button" data-action="save-report" onClick={() => save(record, sha256)}>
          {RAW.save}
        </button>
      </p>
      <details class="disclosure" onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{RAW.show}</summary>
        {shown ? <RawText text={record} limit={MAX_RAW_CHARACTERS} /> : null}
        {shown && record.length > MAX_RAW_CHARACTERS ? <p class="lead">{RAW.cut}</p> : null}
      </details>
    </Section>
  );
}

/** The name holds nothing of the file's own words: only its hash. */
function save(record: string, sha256: string): void {
  const address = URL.createObjectURL(new Blob([record], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `whence-report-${sha256.slice(0, 16)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
