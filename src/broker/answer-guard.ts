import { type FetchFailure, failed } from './fetch-media.ts';
import { ANSWER_NEWS_MS } from './limits.ts';
import type { Looked } from './look-media.ts';
import { isPrivateHost, isTranslatedHost, withoutTrailingDots } from './private-host.ts';
import type { Timers } from './timers.ts';

/** Which machine answered a request of ours, as far as the browser says. */
export interface Answerer {
  readonly url: string;
  readonly address: string | null;
  readonly proxied: boolean;
}

export interface AnswerGuard {
  /** Does the work, and throws its result away where a public name was answered from a private network. */
  run<T extends Looked>(work: () => Promise<T>): Promise<T | FetchFailure>;
}

export interface AnswerGuardPorts {
  /** Begins to tell of our answers; returns how to end it. */
  readonly listen: (answered: (answerer: Answerer) => void) => () => void;
  /** Hosts that no attacker can let resolve to an address of his choice: those named at install. */
  readonly isWellKnown: (url: string) => boolean;
  readonly timers: Timers;
}

/** Proxies remembered; people have one or two. */
const MAX_PROXIES = 16;

/**
 * DNS rebinding: a name that is public and resolves to a machine of the reader's own network. The browser connects all
 * the same, so the answer is thrown away unread by anybody. Where people go through a proxy the browser tells the
 * proxy's address, often a private one: it shows by answering for hosts whose names an attacker does not control.
 */
export function createAnswerGuard({ listen, isWellKnown, timers }: AnswerGuardPorts): AnswerGuard {
  const proxies = new Set<string>();
  const answers = new Map<string, Answerer>();
  let underWay = 0;
  let stop = (): void => undefined;

  const note = (answerer: Answerer): void => {
    answers.set(answerer.url, answerer);
    const host = answerer.address === null ? null : hostOfAddress(answerer.address);
    if (host === null || !isPrivateHost(host) || !isWellKnown(answerer.url)) return;
    if (proxies.size < MAX_PROXIES) proxies.add(host);
  };

  const isRebound = (finalUrl: string): boolean => {
    const { address = null, proxied = false } = answers.get(finalUrl) ?? {};
    if (address === null || proxied || !URL.canParse(finalUrl)) return false;
    const host = hostOfAddress(address);
    // Names that are private themselves went through the gate: they are the asking page's own.
    if (isPrivateHost(withoutTrailingDots(new URL(finalUrl).hostname)) || !isPrivateHost(host)) return false;
    return !isTranslatedHost(host) && !proxies.has(host);
  };

  return {
    run: async (work) => {
      if (underWay++ === 0) stop = listen(note);
      try {
        const result = await work();
        const { finalUrl } = result;
        if (finalUrl === null) return result;
        // The news comes another way than the answer, and may be a little later.
        if (!answers.has(finalUrl)) await new Promise<void>((resolve) => timers.after(ANSWER_NEWS_MS, resolve));
        return isRebound(finalUrl) ? failed('private-address', null, null) : result;
      } finally {
        if (--underWay === 0) {
          stop();
          answers.clear();
        }
      }
    },
  };
}

/** As a host in an address: IPv6 in brackets, and IPv4 that is written as IPv6 (RFC 4291 §2.5.5, RFC 6052) as itself. */
function hostOfAddress(address: string): string {
  if (!address.includes(':')) return address;
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const [, high, low] = /^64:ff9b::(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/i.exec(address) ?? [];
  if (low === undefined) return `[${address}]`;
  const bits = Number.parseInt(high ?? '0', 16) * 0x10000 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join('.');
}
