import type { JSX } from 'preact';
import { VerdictMark } from '../ui/verdict-mark.tsx';
import { VERDICT_LEGEND } from '../wording/legend.ts';
import { WELCOME } from '../wording/welcome.ts';

/** The signs that people will meet on pages, each with its one sentence. */
export function SignLegend(): JSX.Element {
  return (
    <section class="legend">
      <h2>{WELCOME.signsTitle}</h2>
      <ul>
        {VERDICT_LEGEND.map(({ verdict, text }) => (
          <li key={verdict}>
            <VerdictMark verdict={verdict} list={null} />
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
