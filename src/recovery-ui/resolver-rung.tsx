import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { introduce } from '../resolver/client.ts';
import { type Consent, consentTo, type Disclosure, discloseCapabilities, discloseCode } from '../resolver/consent.ts';
import { type Resolver, resolverAt, SUGGESTED_RESOLVER, withoutResolver, withResolver } from '../resolver/resolvers.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { addSuggested, askHost, MEMORY, RESOLVER, RESOLVER_PROBLEMS } from '../wording/recovery.ts';
import { DisclosurePanel } from './disclosure-panel.tsx';
import type { LadderPorts } from './ladder-ports.ts';
import { askingOnce, codeOf, type LookUp, lookUp, wantedNext } from './look-up.ts';
import { LookedUpList } from './looked-up-list.tsx';

interface Properties {
  readonly blob: Blob;
  readonly ports: LadderPorts;
  /** The list of repositories changed. */
  readonly onChange: () => void;
}

/** Something that waits for a yes: what is told to whom, and what follows. */
interface Pending {
  readonly disclosure: Disclosure;
  readonly proceed: (consent: Consent) => Promise<void>;
}

/** Repositories that somebody chose to ask, one question and one yes at a time. */
export function ResolverRung({ blob, ports, onChange }: Properties): JSX.Element {
  /** Null until they are read: nobody is told meanwhile that there is none, and none is lost. */
  const [resolvers, setResolvers] = useState<readonly Resolver[] | null>(null);
  const [address, setAddress] = useState('');
  const [pending, setPending] = useState<Pending | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [result, setResult] = useState<LookUp | null>(null);
  useEffect(() => {
    void ports.resolvers.read().then(setResolvers);
  }, [ports]);
  const keep = async (list: readonly Resolver[]): Promise<void> => {
    await ports.resolvers.write(list);
    setResolvers(list);
    onChange();
  };
  const agree = async ({ disclosure, proceed }: Pending): Promise<void> => {
    setPending(null);
    // First thing in the click, or the browser refuses to ask.
    if (!(await ports.requestOrigin(disclosure.origin))) {
      setNote(RESOLVER.notPermitted);
      return;
    }
    setNote(RESOLVER.asking);
    await proceed(consentTo(disclosure)).catch(failed);
  };
  // The worker, the trust lists or a store failed: nothing was found out, which the words say.
  const failed = (): void => setNote(MEMORY.failed);
  const add = (text: string): void => {
    const resolver = resolverAt(text);
    if (resolver === null) {
      setNote(RESOLVER.addNone);
      return;
    }
    setNote(null);
    const meet = async (consent: Consent): Promise<void> => {
      const met = await introduce(ports.ask, resolver, consent);
      setNote(met.resolver === null ? RESOLVER_PROBLEMS[met.problem] : null);
      if (met.resolver !== null) await keep(withResolver(resolvers ?? (await ports.resolvers.read()), met.resolver));
    };
    setPending({ disclosure: discloseCapabilities(resolver), proceed: meet });
  };
  const prepare = async (resolver: Resolver): Promise<void> => {
    const code = await codeOf(ports, blob);
    if (code === null) {
      setNote(RESOLVER.notDrawable);
      return;
    }
    const { alg, value } = code;
    const given: Consent[] = [];
    const once = { ...ports, ask: askingOnce(ports.ask) };
    const look = async (consent: Consent): Promise<void> => {
      given.push(consent);
      const looked = await lookUp(once, { blob, resolver, alg, value, consents: given });
      setNote(looked.items === null ? RESOLVER_PROBLEMS[looked.problem] : null);
      setResult(looked);
      const next = wantedNext(looked);
      if (next !== null) setPending({ disclosure: next, proceed: look });
    };
    setNote(null);
    setResult(null);
    setPending({ disclosure: discloseCode(resolver, alg, value), proceed: look });
  };
  const suggested = resolverAt(SUGGESTED_RESOLVER);
  const knowsSuggested = resolvers?.some(({ origin }) => origin === suggested?.origin) ?? true;
  return (
    <section data-rung="resolver">
      <h3>{RESOLVER.title}</h3>
      <p>{RESOLVER.lead}</p>
      {resolvers?.length === 0 ? <p>{RESOLVER.none}</p> : null}
      <ul class="resolver-list">
        {resolvers?.map((resolver) => (
          <li key={resolver.base} data-resolver={resolver.base}>
            <button type="button" class="button" data-action="ask" onClick={() => void prepare(resolver).catch(failed)}>
              <SentenceText sentence={askHost<JSX.Element>(<HostileText text={new URL(resolver.base).host} />)} />
            </button>{' '}
            <button
              type="button"
              class="button"
              data-action="remove"
              onClick={() => void keep(withoutResolver(resolvers, resolver.base))}
            >
              {RESOLVER.remove}
            </button>
          </li>
        ))}
      </ul>
      {suggested === null || knowsSuggested ? null : (
        <p>
          <button type="button" class="button" data-action="add-suggested" onClick={() => add(suggested.base)}>
            <SentenceText sentence={addSuggested<string>(new URL(suggested.base).host)} />
          </button>
        </p>
      )}
      <p class="memory-actions">
        <label>
          {RESOLVER.addLabel}
          <input
            type="url"
            dir="ltr"
            value={address}
            data-input="resolver"
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="button" class="button" data-action="add" onClick={() => add(address)}>
          {RESOLVER.add}
        </button>
      </p>
      {pending === null ? null : (
        <DisclosurePanel
          disclosure={pending.disclosure}
          onAgree={() => void agree(pending)}
          onCancel={() => setPending(null)}
        />
      )}
      <p role="status">{note}</p>
      <LookedUpList blob={blob} result={result} />
    </section>
  );
}
