import type { JSX } from 'preact';
import { byteSize } from '../ui/byte-size.ts';
import type { UncoveredRange } from '../verifier/report.ts';
import { byteRange, FACTS, LEADS, placeName, SECTIONS } from '../wording/inspector.ts';
import { Section } from './section.tsx';

/** Bytes that anybody can change without breaking the signature. The credentials' own place is one by nature. */
export function CoverageSection({ ranges }: { readonly ranges: readonly UncoveredRange[] }): JSX.Element {
  const shown = ranges.filter((range) => range.what !== 'manifest-store');
  const number = new Intl.NumberFormat();
  return (
    <Section name="coverage" title={SECTIONS.coverage} lead={shown.length === 0 ? LEADS.coverageNone : LEADS.coverage}>
      {shown.length === 0 ? null : (
        <ul class="coverage">
          {shown.map((range) => (
            <li key={range.start} class="coverage-row">
              <span>
                {placeName(range.what)}
                {range.affectsPicture ? <strong class="affects"> {FACTS.affectsPicture}</strong> : null}
              </span>
              <span class="fact-label">{byteSize(range.end - range.start)}</span>
              <span class="mono fact-label">{byteRange(number.format(range.start), number.format(range.end))}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
