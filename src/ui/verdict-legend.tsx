import type { JSX } from 'preact';
import { verdictLegend } from '../wording/legend.ts';
import { VerdictMark } from './verdict-mark.tsx';

/** The signs that people will meet on pages, each with its one sentence. */
export function VerdictLegend(): JSX.Element {
  return (
    <ul class="legend-list">
      {verdictLegend().map(({ verdict, text }) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} list={null} />
          <p>{text}</p>
        </li>
      ))}
    </ul>
  );
}
