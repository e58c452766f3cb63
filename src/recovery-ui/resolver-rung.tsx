import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { introduce } from '../resolver/client.ts';
import { discloseCapabilities } from '../resolver/consent.ts';
import { type Resolver, resolverAt, SUGGESTED_RESOLVER, withoutResolver, withResolver } from '../resolver/resolvers.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { addSuggested, askHost, MEMORY, RESOLVER, RESOLVER_PROBLEMS } from '../wording/recovery.ts';
import { DisclosurePanel } from './disclosure-panel.tsx';
import type { LadderPorts } from './ladder-ports.ts';
import { codeOf } from './look-up.ts';
import { LookedUpList } from './looked-up-list.tsx';
import { useAsking } from './use-asking.ts';

interface Properties {
  readonly blob: Blob;
  readonly ports: LadderPorts;
  /** The list of repositories changed. */
  readonly onChange: () => void;
}

/** Repositories that somebody chose to ask, one question and one yes at a time. */
export function ResolverRung({ blob, ports, onChange }: Properties): JSX.Element {
  /** Null until they are read: nobody is told meanwhile that there is none, and none is lost. */
  const [resolvers, setResolvers] = useState<readonly Resolver[] | null>(null);
  const [address, setAddress] = useState('');
  const { pending, note, result, say, propose, proposeLookUp, agree, cancel } = useAsking(ports, blob, MEMORY.failed);
  useEffect(() => {
    void ports.resolvers.read().then(setResolvers);
  }, [ports]);
  const keep = async (list: readonly Resolver[]): Promise<void> => {
    await ports.resolvers.write(list);
    setResolvers(list);
    onChange();
  };
  const add = (text: string): void => {
    const resolver = resolverAt(text);
    if (resolver === null) {
      say(RESOLVER.addNone);
      return;
    }
    propose(discloseCapabilities(resolver), async (consent) => {
      const met = await introduce(ports.ask, resolver, consent);
      say(met.resolver === null ? RESOLVER_PROBLEMS[met.problem] : null);
      if (met.resolver !== null) await keep(withResolver(resolvers ?? (await ports.resolvers.read()), met.resolver));
    });
  };
  const prepare = async (resolver: Resolver): Promise<void> => {
    const code = await codeOf(ports, blob);
    if (code === null) say(RESOLVER.notDrawable);
    else proposeLookUp(resolver, code);
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
            <button
              type="button"
              class="button"
              data-action="ask"
              onClick={() => void prepare(resolver).catch(() => say(MEMORY.failed))}
            >
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
      {pending === null ? null : <DisclosurePanel disclosure={pending} onAgree={agree} onCancel={cancel} />}
      <p role="status">{note}</p>
      <LookedUpList blob={blob} result={result} />
    </section>
  );
}
