import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import type { StatusEntry } from '../verifier/report.ts';
import { causeText } from '../wording/codes.ts';
import { specificationSection } from '../wording/inspector-sections.ts';
import { checkSectionLabel } from '../wording/inspector-views.ts';
import { language } from '../wording/language.ts';
import { isSaidAlready } from './repeated-detail.ts';

interface Properties {
  readonly entries: readonly StatusEntry[];
  readonly kind: 'passed' | 'noted' | 'failed';
}

/** Findings of checks: a sentence for people, and the code, the place and the section that asks for it. */
export function CheckList({ entries, kind }: Properties): JSX.Element {
  return (
    <ul class={`status-list ${kind}`}>
      {entries.map(({ code, url, explanation }, index) => {
        const section = specificationSection(code);
        return (
          <li key={index}>
            <p>{causeText(code)}</p>
            <p class="status-code">
              <code>{code}</code>{' '}
              {section === null ? null : (
                <span class="check-section">
                  {checkSectionLabel()} {section}
                </span>
              )}
            </p>
            <p class="status-code">
              <HostileText text={url} />
            </p>
            {/* Details are written by the verifier, in English; readers of another language find them in the whole report. */}
            {explanation === undefined || !language().startsWith('en') || isSaidAlready(code, explanation) ? null : (
              <p class="status-explanation">
                <HostileText text={explanation} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
