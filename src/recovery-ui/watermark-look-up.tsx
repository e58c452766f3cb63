import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Consent, consentTo, type Disclosure, discloseCode } from '../resolver/consent.ts';
import type { Resolver } from '../resolver/resolvers.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { askHost, RESOLVER, RESOLVER_PROBLEMS } from '../wording/recovery.ts';
import { WATERMARK, watermarkText } from '../wording/watermark.ts';
import { DisclosurePanel } from './disclosure-panel.tsx';
import type { LadderPorts } from './ladder-ports.ts';
import { askingOnce, type LookUp, lookUp, wantedNext } from './look-up.ts';
import { LookedUpList } from './looked-up-list.tsx';

interface Properties {
  readonly blob: Blob;
  readonly alg: string;
  /** As in `c2pa.soft-binding`. */
  readonly value: string;
  readonly ports: LadderPorts;
  readonly resolverChanges: number;
}

interface Pending {
  readonly resolver: Resolver;
  readonly disclosure: Disclosure;
}

/** Repositories that may know the number, each asked after a yes of its own. */
export function WatermarkLookUp({ blob, alg, value, ports, resolverChanges }: Properties): JSX.Element {
  /** Null until they are read: nobody is told meanwhile that there is none. */
  const [resolvers, setResolvers] = useState<readonly Resolver[] | null>(null);
  const [pending, setPending] = useState<Pending | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [result, setResult] = useState<LookUp | null>(null);
  const [given, setGiven] = useState<readonly Consent[]>([]);
  const once = useMemo(() => ({ ...ports, ask: askingOnce(ports.ask) }), [ports]);
  useEffect(() => {
    void resolverChanges;
    void ports.resolvers.read().then(setResolvers);
  }, [ports, resolverChanges]);
  const bytes = new TextEncoder().encode(value);
  const agree = async ({ resolver, disclosure }: Pending): Promise<void> => {
    setPending(null);
    // First thing in the click, or the browser refuses to ask.
    if (!(await ports.requestOrigin(disclosure.origin))) return setNote(RESOLVER.notPermitted);
    setNote(RESOLVER.asking);
    const consents = [...given, consentTo(disclosure)];
    setGiven(consents);
    const looked = await lookUp(once, { blob, resolver, alg, value: bytes, consents });
    setNote(looked.items === null ? RESOLVER_PROBLEMS[looked.problem] : null);
    setResult(looked);
    const next = wantedNext(looked);
    if (next !== null) setPending({ resolver, disclosure: next });
  };
  const prepare = (resolver: Resolver): void => {
    setNote(null);
    setResult(null);
    setGiven([]);
    setPending({ resolver, disclosure: discloseCode(resolver, alg, bytes) });
  };
  return (
    <div data-look-up="watermark">
      {resolvers?.length === 0 ? <p>{WATERMARK.noResolver}</p> : null}
      <ul class="resolver-list">
        {(resolvers ?? []).map((resolver) => {
          const host = <HostileText text={new URL(resolver.base).host} />;
          const knows = resolver.algorithms.length === 0 || resolver.algorithms.includes(alg);
          return (
            <li key={resolver.base} data-resolver={resolver.base}>
              <button type="button" class="button" data-action="ask" onClick={() => prepare(resolver)}>
                <SentenceText sentence={askHost<JSX.Element>(host)} />
              </button>{' '}
              {knows ? null : <SentenceText sentence={watermarkText<JSX.Element>('notListed', { host })} />}
            </li>
          );
        })}
      </ul>
      {pending === null ? null : (
        <DisclosurePanel
          disclosure={pending.disclosure}
          by="watermark"
          onAgree={() => void agree(pending).catch(() => setNote(WATERMARK.failed))}
          onCancel={() => setPending(null)}
        />
      )}
      <p role="status">{note}</p>
      <LookedUpList blob={blob} result={result} by="watermark" />
    </div>
  );
}
