import type { RequestRule } from '../browser/session-rules.ts';
import { PRIVATE_NAMES } from './private-host.ts';

/** Sets session rules on our own requests; the browser applies them to every hop of a redirect. */
export type SetRequestRules = (remove: readonly number[], add: readonly RequestRule[]) => Promise<void>;

export interface RedirectFence {
  /** True once the rules hold; false where the browser takes none, and then no redirect may be followed. */
  ready(): Promise<boolean>;
  /** Lets requests to these private hosts through until the returned function is called. */
  open(hosts: readonly string[]): Promise<() => Promise<void>>;
}

const BLOCK_PRIORITY = 1;
const ALLOW_PRIORITY = 2;
/** Ids of allowing rules begin here; below are the blocking ones. */
const FIRST_ALLOW_ID = 1_000;

const SCHEME_AND_USER = '^https?://([^/@]*@)?';
const END_OF_HOST = '\\.?(:[0-9]*)?/';

/**
 * The private hosts of private-host.ts as expressions over a whole address. A first address is refused by safeUrl
 * before any request; these stand behind it for the hops of redirects, which no script can see beforehand.
 */
export const PRIVATE_HOST_FILTERS: readonly string[] = [
  `([^/]*\\.)?(${PRIVATE_NAMES.map((name) => name.replaceAll('.', '\\.')).join('|')})`,
  '[^/.:@\\[\\]]+', // a single label
  '(0|10|127)\\.[0-9]+\\.[0-9]+\\.[0-9]+',
  '100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9]+\\.[0-9]+',
  '172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9]+\\.[0-9]+',
  '(169\\.254|192\\.168|198\\.1[89])\\.[0-9]+\\.[0-9]+',
  '(192\\.0\\.[02]|192\\.88\\.99|198\\.51\\.100|203\\.0\\.113)\\.[0-9]+',
  '168\\.63\\.129\\.16',
  '(22[4-9]|2[34][0-9]|25[0-5])\\.[0-9]+\\.[0-9]+\\.[0-9]+',
  '\\[([^23][^\\]]*|[23][0-9a-f]{0,2}:[^\\]]*)\\]',
  '\\[(2001:(:|[01]?[0-9a-f]{1,2}:|db8:)|2002:|3fff:(:|[0-9a-f]{1,3}:))[^\\]]*\\]',
].map((host) => SCHEME_AND_USER + host + END_OF_HOST);

/**
 * Fences our own requests off from private hosts. The rules live in the browser and outlive the background; they are
 * set anew at each start, so that an opening whose background died is closed.
 */
export function createRedirectFence(setRules: SetRequestRules): RedirectFence {
  const open = new Map<string, { readonly id: number; users: number }>();
  let nextId = FIRST_ALLOW_ID;
  let last: Promise<unknown> = Promise.resolve();
  /** One change at a time, in order. */
  const change = (remove: readonly number[], add: readonly RequestRule[]): Promise<void> => {
    const done = last.then(() => setRules(remove, add));
    last = done.catch(() => undefined);
    return done;
  };
  const installed = change(leftoverIds(), blockingRules()).then(
    () => true,
    () => false,
  );
  return {
    ready: () => installed,
    open: async (hosts) => {
      const fresh: RequestRule[] = [];
      for (const host of hosts) {
        const known = open.get(host);
        if (known !== undefined) {
          known.users++;
          continue;
        }
        const id = nextId++;
        open.set(host, { id, users: 1 });
        fresh.push(allowingRule(id, host));
      }
      await installed;
      // Waits also where another fetch asked for the same rule a moment ago.
      await change([], fresh).catch(() => undefined);
      return () => {
        const closed: number[] = [];
        for (const host of hosts) {
          const known = open.get(host);
          if (known === undefined || --known.users > 0) continue;
          open.delete(host);
          closed.push(known.id);
        }
        return closed.length === 0 ? Promise.resolve() : change(closed, []).catch(() => undefined);
      };
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

/** What an earlier life of the background may have left: its blocking rules, and openings up to a generous number. */
function leftoverIds(): readonly number[] {
  const allowing = Array.from({ length: 1_000 }, (_, index) => FIRST_ALLOW_ID + index);
  return [...PRIVATE_HOST_FILTERS.map((_, index) => index + 1), ...allowing];
}
