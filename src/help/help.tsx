import type { JSX } from 'preact';
import { openOptions, ownUrl } from '../browser/runtime.ts';
import { PageHead } from '../ui/page-head.tsx';
import { VerdictLegend } from '../ui/verdict-legend.tsx';
import { HELP } from '../wording/help.ts';
import { SURFACE } from '../wording/surface.ts';

/** How to read what Whence shows, what it cannot see, and what those who publish can do. */
export function Help(): JSX.Element {
  return (
    <>
      <PageHead name={HELP.name} />
      <p class="opening">{HELP.lead}</p>
      <section class="chapter">
        <h2>{HELP.signsTitle}</h2>
        <VerdictLegend />
      </section>
      {HELP.sections.map(({ title, points }) => (
        <section key={title} class="chapter">
          <h2>{title}</h2>
          <ul class="points-list">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="page-links">
        <a class="button" href={ownUrl('src/inspect/index.html')}>
          {HELP.openInspector}
        </a>
        <a class="button" href={ownUrl('src/election/index.html')}>
          {HELP.openElection}
        </a>
        <button type="button" class="button" onClick={() => void openOptions()}>
          {HELP.openOptions}
        </button>
      </p>
      <p class="foot">{SURFACE.alwaysTrue}</p>
    </>
  );
}
