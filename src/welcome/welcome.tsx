import type { JSX } from 'preact';
import { openOptions, ownUrl } from '../browser/runtime.ts';
import { BrandMark } from '../ui/brand-mark.tsx';
import { VerdictLegend } from '../ui/verdict-legend.tsx';
import { SURFACE } from '../wording/surface.ts';
import { WELCOME } from '../wording/welcome.ts';
import { HostPermission } from './host-permission.tsx';
import { Sample } from './sample.tsx';

/** The first page that people see: what Whence does, what it asks for, and what it never does. */
export function Welcome(): JSX.Element {
  return (
    <>
      <p class="wordmark">
        <BrandMark />
        {SURFACE.product}
      </p>
      <h1>{WELCOME.headline}</h1>
      <p class="opening">{WELCOME.lead}</p>
      <HostPermission />
      <ol class="points">
        {WELCOME.points.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <section class="legend">
        <h2>{WELCOME.signsTitle}</h2>
        <VerdictLegend />
      </section>
      <Sample />
      <section class="promise">
        <h2>{WELCOME.privacyTitle}</h2>
        <p>{WELCOME.privacy}</p>
      </section>
      <p class="links">
        <a class="button" href={ownUrl('src/inspect/index.html')}>
          {WELCOME.tryInspector}
        </a>
        <a class="button" href={ownUrl('src/help/index.html')}>
          {WELCOME.help}
        </a>
        <button type="button" class="button" onClick={() => void openOptions()}>
          {WELCOME.settings}
        </button>
      </p>
      <p class="foot">{SURFACE.alwaysTrue}</p>
    </>
  );
}
