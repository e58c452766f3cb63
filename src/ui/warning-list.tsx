import type { JSX } from 'preact';
import type { WarningCode } from '../verdict/judgement.ts';
import { SURFACE } from '../wording/surface.ts';
import { warningText, warningWeight } from '../wording/warnings.ts';

interface Properties {
  readonly warnings: readonly WarningCode[];
  /** Notes are for those who look closer; cautions are always shown. */
  readonly withNotes: boolean;
}

export function WarningList({ warnings, withNotes }: Properties): JSX.Element | null {
  const shown = warnings.filter((code) => withNotes || warningWeight(code) === 'caution');
  if (shown.length === 0) return null;
  return (
    <ul class="warnings" aria-label={SURFACE.warningsTitle}>
      {shown.map((code) => (
        <li key={code} class={warningWeight(code)} data-warning={code}>
          {warningText(code)}
        </li>
      ))}
    </ul>
  );
}
