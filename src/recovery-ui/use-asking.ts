import { useState } from 'preact/hooks';
import { type Consent, consentTo, type Disclosure, discloseCode } from '../resolver/consent.ts';
import type { Resolver } from '../resolver/resolvers.ts';
import { RESOLVER, RESOLVER_PROBLEMS } from '../wording/recovery.ts';
import type { LadderPorts } from './ladder-ports.ts';
import { askingOnce, type LookUp, lookUp, wantedNext } from './look-up.ts';

/** Something that waits for a yes: what is told to whom, and what follows. */
interface Pending {
  readonly disclosure: Disclosure;
  readonly proceed: (consent: Consent) => Promise<void>;
}

export interface Asking {
  /** What waits for a yes; null where nothing does. */
  readonly pending: Disclosure | null;
  readonly note: string | null;
  readonly result: LookUp | null;
  say(note: string | null): void;
  /** Waits for a yes to this, and goes on with it. */
  propose(disclosure: Disclosure, proceed: (consent: Consent) => Promise<void>): void;
  /** Waits for a yes to tell a repository this code, looks it up, and waits again where a further host is to be told. */
  proposeLookUp(resolver: Resolver, code: { readonly alg: string; readonly value: Uint8Array }): void;
  /** To be called straight from the click that agrees. */
  agree(): void;
  cancel(): void;
}

/**
 * One question and one yes at a time: somebody is shown what is told to whom, the browser is asked for the right, and
 * only then anything is sent.
 * @param failed what is said where the worker, the trust lists or a store failed: nothing was found out
 */
export function useAsking(ports: LadderPorts, blob: Blob, failed: string): Asking {
  const [pending, setPending] = useState<Pending | null>(null);
  const [note, say] = useState<string | null>(null);
  const [result, setResult] = useState<LookUp | null>(null);

  const propose = (disclosure: Disclosure, proceed: Pending['proceed']): void => {
    say(null);
    setPending({ disclosure, proceed });
  };
  const proposeLookUp: Asking['proposeLookUp'] = (resolver, { alg, value }) => {
    const given: Consent[] = [];
    const once = { ...ports, ask: askingOnce(ports.ask) };
    const look = async (consent: Consent): Promise<void> => {
      given.push(consent);
      const looked = await lookUp(once, { blob, resolver, alg, value, consents: given });
      say(looked.items === null ? RESOLVER_PROBLEMS[looked.problem] : null);
      setResult(looked);
      const next = wantedNext(looked);
      if (next !== null) setPending({ disclosure: next, proceed: look });
    };
    setResult(null);
    propose(discloseCode(resolver, alg, value), look);
  };
  const proceedWith = async ({ disclosure, proceed }: Pending): Promise<void> => {
    setPending(null);
    // First thing in the click, or the browser refuses to ask.
    if (!(await ports.requestOrigin(disclosure.origin))) return say(RESOLVER.notPermitted);
    say(RESOLVER.asking);
    await proceed(consentTo(disclosure));
  };
  return {
    pending: pending?.disclosure ?? null,
    note,
    result,
    say,
    propose,
    proposeLookUp,
    agree: () => {
      if (pending !== null) void proceedWith(pending).catch(() => say(failed));
    },
    cancel: () => setPending(null),
  };
}
