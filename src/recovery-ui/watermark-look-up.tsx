import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Resolver } from '../resolver/resolvers.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { askHost } from '../wording/recovery.ts';
import { WATERMARK, watermarkText } from '../wording/watermark.ts';
import { DisclosurePanel } from './disclosure-panel.tsx';
import type { LadderPorts } from './ladder-ports.ts';
import { LookedUpList } from './looked-up-list.tsx';
import { useAsking } from './use-asking.ts';

interface Properties {
  readonly blob: Blob;
  readonly alg: string;
  /** As in `c2pa.soft-binding`. */
  readonly value: string;
  readonly ports: LadderPorts;
  readonly resolverChanges: number;
}

/** Repositories that may know the number, each asked after a yes of its own. */
export function WatermarkLookUp({ blob, alg, value, ports, resolverChanges }: Properties): JSX.Element {
  /** Null until they are read: nobody is told meanwhile that there is none. */
  const [resolvers, setResolvers] = useState<readonly Resolver[] | null>(null);
  const { pending, note, result, proposeLookUp, agree, cancel } = useAsking(ports, blob, WATERMARK.failed);
  const code = { alg, value: new TextEncoder().encode(value) };
  useEffect(() => {
    void resolverChanges;
    void ports.resolvers.read().then(setResolvers);
  }, [ports, resolverChanges]);
  return (
    <div data-look-up="watermark">
      {resolvers?.length === 0 ? <p>{WATERMARK.noResolver}</p> : null}
      <ul class="resolver-list">
        {(resolvers ?? []).map((resolver) => {
          const host = <HostileText text={new URL(resolver.base).host} />;
          const knows = resolver.algorithms.length === 0 || resolver.algorithms.includes(alg);
          return (
            <li key={resolver.base} data-resolver={resolver.base}>
              <button type="button" class="button" data-action="ask" onClick={() => proposeLookUp(resolver, code)}>
                <SentenceText sentence={askHost<JSX.Element>(host)} />
              </button>{' '}
              {knows ? null : <SentenceText sentence={watermarkText<JSX.Element>('notListed', { host })} />}
            </li>
          );
        })}
      </ul>
      {pending === null ? null : (
        <DisclosurePanel disclosure={pending} by="watermark" onAgree={agree} onCancel={cancel} />
      )}
      <p role="status">{note}</p>
      <LookedUpList blob={blob} result={result} by="watermark" />
    </div>
  );
}
