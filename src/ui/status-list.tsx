import type { JSX } from 'preact';
import type { StatusEntry } from '../verifier/report.ts';
import { codeText } from '../wording/codes.ts';
import { HostileText } from './hostile-text.tsx';

interface Properties {
  readonly entries: readonly StatusEntry[];
  readonly kind: 'passed' | 'noted' | 'failed';
}

/** Findings of checks: a sentence for people, the code and the place for those who want to look it up. */
export function StatusList({ entries, kind }: Properties): JSX.Element {
  return (
    <ul class={`status-list ${kind}`}>
      {entries.map((entry, index) => (
        <li key={index}>
          <p>{codeText(entry.code)}</p>
          <p class="status-code">
            <code>{entry.code}</code> <HostileText text={entry.url} />
          </p>
          {entry.explanation === undefined ? null : (
            <p class="status-explanation">
              <HostileText text={entry.explanation} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
