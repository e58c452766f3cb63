import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { evidenceOf } from '../evidence/evidence.ts';
import { EVIDENCE } from '../wording/inspector-evidence.ts';
import { type Additions, evidenceItem, TOOL } from './evidence-item.ts';
import type { JudgedFile } from './inspected-file.ts';
import { PassOn } from './pass-on.tsx';
import { SaveReport } from './save-report.tsx';
import { Section } from './section.tsx';

interface Properties {
  readonly file: JudgedFile;
  readonly additions: Additions;
  readonly onAdditions: (additions: Additions) => void;
}

/** What a newsroom files of this file, with the reader's own notes. */
export function EvidenceSection({ file, additions, onAdditions }: Properties): JSX.Element {
  const id = useId();
  const make = async (): Promise<ReturnType<typeof evidenceOf>> =>
    evidenceOf([await evidenceItem(file, additions)], TOOL, new Date().toISOString());
  return (
    <Section name="evidence" title={EVIDENCE.title} lead={EVIDENCE.lead}>
      <p class="field stacked">
        <label for={`${id}-notes`}>{EVIDENCE.notes}</label>
        <textarea
          id={`${id}-notes`}
          rows={4}
          {...(additions.notes === '' ? {} : { dir: 'auto' })}
          aria-describedby={`${id}-hint`}
          data-action="notes"
          value={additions.notes}
          onInput={(event) => onAdditions({ ...additions, notes: event.currentTarget.value })}
        />
        <span id={`${id}-hint`} class="lead">
          {EVIDENCE.notesHint}
        </span>
      </p>
      <p>
        <label class="check">
          <input
            type="checkbox"
            checked={additions.withThumbnail}
            data-action="with-thumbnail"
            onChange={(event) => onAdditions({ ...additions, withThumbnail: event.currentTarget.checked })}
          />
          {EVIDENCE.withThumbnail}
        </label>
      </p>
      <SaveReport label={EVIDENCE.save} action="save" make={make}>
        <button type="button" class="button" data-action="print" onClick={() => print()}>
          {EVIDENCE.print}
        </button>
      </SaveReport>
      <PassOn make={make} />
    </Section>
  );
}
