import type { JSX } from 'preact';
import { ALGORITHMS_AS_OF } from '../recovery/soft-bindings/algorithms.ts';
import { readSoftBindings, type SoftBinding } from '../recovery/soft-bindings/read.ts';
import { day } from '../ui/dates.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import type { ManifestReport } from '../verifier/report.ts';
import { SOFT_BINDINGS } from '../wording/recovery.ts';

/** Marks by which copies lead back to these credentials, as the signer recorded them; nothing where there are none. */
export function SoftBindingsSection({ manifest }: { readonly manifest: ManifestReport }): JSX.Element | null {
  const { bindings, watermarkWithoutBinding, matched } = readSoftBindings(manifest);
  if (bindings.length === 0 && !watermarkWithoutBinding && matched.length === 0) return null;
  return (
    <section class="section" data-section="soft-bindings">
      <h2>{SOFT_BINDINGS.title}</h2>
      <p class="lead">{SOFT_BINDINGS.lead}</p>
      <dl class="facts">
        {bindings.map((binding) => (
          <Binding key={binding.url} binding={binding} />
        ))}
      </dl>
      {watermarkWithoutBinding ? <p>{SOFT_BINDINGS.missing}</p> : null}
      {matched.map(({ url, algorithms }) => (
        <p key={url}>
          {SOFT_BINDINGS.matched} <HostileText text={algorithms.join(', ')} />
        </p>
      ))}
      <p class="quiet">{SOFT_BINDINGS.asOf.replace('{day}', day(ALGORITHMS_AS_OF) ?? ALGORITHMS_AS_OF)}</p>
    </section>
  );
}

function Binding({ binding: { alg, algorithm, blocks } }: { readonly binding: SoftBinding }): JSX.Element {
  return (
    <div class="fact" data-alg={alg ?? ''}>
      <dt>{algorithm === null ? SOFT_BINDINGS.unknown : SOFT_BINDINGS[algorithm.kind]}</dt>
      <dd>
        <HostileText text={algorithm?.name ?? alg ?? ''} />
        {blocks.map(({ value }, at) => (
          <span key={at} class="mono">
            {' '}
            <HostileText text={'text' in value ? value.text : value.hex} />
          </span>
        ))}
      </dd>
    </div>
  );
}
