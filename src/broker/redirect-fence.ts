import type { RequestRule } from '../browser/session-rules.ts';
import { PRIVATE_NAMES } from './private-host.ts';

/** Session rules on our own requests, which the browser applies to every hop of a redirect. */
export interface RequestRules {
  readonly replace: (rules: readonly RequestRule[]) => Promise<void>;
  readonly change: (remove: readonly number[], add: readonly RequestRule[]) => Promise<void>;
}

export interface RedirectFence {
  /** True once the rules hold; false where the browser takes none, and then no redirect may be followed. */
  ready(): Promise<boolean>;
  /** Lets our requests to these private hosts through until the returned function is called. */
  open(hosts: readonly string[]): Promise<() => Promise<void>>;
}

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
const FIRST_ALLOW_ID = 1_000;
/** Pages number their openings from a place of their own, so that two contexts never mean the same rule. */
const PAGE_ID_ROOM = 2_000_000_000;

const SCHEME_AND_USER = '^https?://([^/@]*@)?';
const END_OF_HOST = '\\.?(:[0-9]*)?/';

/**
 * The private hosts of private-host.ts as expressions over a whole address. A first address is refused by safeUrl
 * before any request; these stand behind it for the hops of redirects, which no script can see beforehand.
 */
export const PRIVATE_HOST_FILTERS: readonly string[] = [
  // One expression a name: Chrome refuses any that needs more than 2 kB when compiled.
  ...PRIVATE_NAMES.map((name) => `([^/]*\\.)?${name.replaceAll('.', '\\.')}`),
  '[^/.:@\\[\\]]+', // a single label
  '(0|10|127)\\.[0-9]+\\.[0-9]+\\.[0-9]+',
  '100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9]+\\.[0-9]+',
  '172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9]+\\.[0-9]+',
  '(169\\.254|192\\.168|198\\.1[89])\\.[0-9]+\\.[0-9]+',
  '(192\\.0\\.[02]|192\\.88\\.99|198\\.51\\.100|203\\.0\\.113)\\.[0-9]+',
  '168\\.63\\.129\\.16',
  '(22[4-9]|2[34][0-9]|25[0-5])\\.[0-9]+\\.[0-9]+\\.[0-9]+',
  '\\[([^23][^\\]]*|[23][0-9a-f]{0,2}:[^\\]]*)\\]', // nothing of 2000::/3
  '\\[(2001:(:|1?[0-9a-f]{1,2}:|db8:)|2002:|3fff:(:|[0-9a-f]{1,3}:))[^\\]]*\\]',
].map((host) => SCHEME_AND_USER + host + END_OF_HOST);

/**
 * The background's fence. It sets all rules anew at each start, so that an opening whose background died is closed.
 */
export function createRedirectFence(rules: RequestRules): RedirectFence {
  const installed = rules.replace(blockingRules()).then(
    () => true,
    () => false, // the browser refuses: said by ready(), and no redirect is followed
  );
  return fence(rules, installed, FIRST_ALLOW_ID);
}

/** The same fence as a page of ours sees it: the background holds the rules, the page only opens and closes. */
export function joinRedirectFence(rules: RequestRules): RedirectFence {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return fence(rules, Promise.resolve(true), FIRST_ALLOW_ID + 1_000_000 + (random % PAGE_ID_ROOM));
}

function fence(rules: RequestRules, installed: Promise<boolean>, firstId: number): RedirectFence {
  const opened = new Map<string, { readonly id: number; users: number }>();
  let nextId = firstId;
  let last: Promise<unknown> = installed;
  /** One change at a time, in order. A failed one leaves the fence closed, which the fetch then meets. */
  const change = (remove: readonly number[], add: readonly RequestRule[]): Promise<void> => {
    const done = last.then(() => rules.change(remove, add)).catch(() => undefined);
    last = done;
    return done;
  };
  const close = async (hosts: readonly string[]): Promise<void> => {
    const closed: number[] = [];
    for (const host of hosts) {
      const entry = opened.get(host);
      if (entry === undefined || --entry.users > 0) continue;
      opened.delete(host);
      closed.push(entry.id);
    }
    if (closed.length > 0) await change(closed, []);
  };
  return {
    ready: () => installed,
    open: async (hosts) => {
      const fresh: RequestRule[] = [];
      for (const host of hosts) {
        const entry = opened.get(host);
        if (entry === undefined) {
          const id = nextId++;
          opened.set(host, { id, users: 1 });
          fresh.push(allowingRule(id, host));
        } else entry.users++;
      }
      // Where another fetch asked for the same opening a moment ago, its change must have come through as well.
      await (fresh.length > 0 ? change([], fresh) : last);
      return () => close(hosts);
    },
  };
}

function blockingRules(): readonly RequestRule[] {
  return PRIVATE_HOST_FILTERS.map((regexFilter, index) => ({
    id: index + 1,
    action: 'block',
    priority: BLOCK_PRIORITY,
    regexFilter,
  }));
}

function allowingRule(id: number, host: string): RequestRule {
  const literal = host.replace(/[.[\]]/g, '\\$&');
  return {
    id,
    action: 'allow',
    priority: ALLOW_PRIORITY,
    regexFilter: `${SCHEME_AND_USER}${literal}${END_OF_HOST}`,
  };
}
