import { collectBody } from './collect-body.ts';
import { MAX_RESOLVER_JSON_BYTES, MAX_RESOLVER_MANIFEST_BYTES, RESOLVER_DEADLINE_MS } from './limits.ts';
import { safeUrl } from './safe-url.ts';
import { realTimers, type Timers } from './timers.ts';

/** One request to a manifest repository that somebody agreed to ask. */
export interface ResolverRequest {
  readonly url: string;
  /** The one origin that was agreed to. Nothing else is asked, and no redirect is followed. */
  readonly agreedOrigin: string;
  readonly wants: 'json' | 'manifest';
  /** JSON to send; without it the request is a GET. */
  readonly body?: string;
}

export type ResolverResponse =
  | { readonly blob: Blob }
  | { readonly blob: null; readonly problem: ResolverProblem; readonly status: number | null };

export type ResolverProblem =
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  | 'not-agreed'
  | 'not-permitted'
  | 'wrong-type'
  | 'refused'
  | 'not-found'
  | 'too-long'
  | 'server';

export interface ResolverPorts {
  readonly timers?: Timers;
  readonly request?: typeof fetch;
  /** Private hosts that somebody entered as a resolver by hand: the only ones that may be asked without TLS. */
  readonly ownHosts?: readonly string[];
}

const TYPES = { json: 'application/json', manifest: 'application/c2pa' } as const;

/** Asks once: no cookies, no referrer, no redirects, nothing kept, bounded in size and time. Never rejects. */
export async function fetchResolver(asked: ResolverRequest, ports: ResolverPorts = {}): Promise<ResolverResponse> {
  const { timers = realTimers, request = fetch, ownHosts = [] } = ports;
  const safe = safeUrl(asked.url, ownHosts);
  if (safe.url === null) return failed('not-permitted');
  const url = new URL(safe.url);
  if (url.origin !== asked.agreedOrigin) return failed('not-agreed');
  if (url.protocol !== 'https:' && !ownHosts.includes(safe.host)) return failed('not-permitted');
  const stop = new AbortController();
  let late = false;
  const cancel = timers.after(RESOLVER_DEADLINE_MS, () => {
    late = true;
    stop.abort();
  });
  try {
    const response = await request(safe.url, {
      method: asked.body === undefined ? 'GET' : 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Not followed, and told apart from a broken line.
      redirect: 'manual',
      cache: 'no-store',
      headers: {
        Accept: TYPES[asked.wants],
        ...(asked.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(asked.body === undefined ? {} : { body: asked.body }),
      signal: stop.signal,
    });
    return await readAnswer(response, asked.wants, timers);
  } catch {
    return failed(late ? 'timeout' : 'network'); // fetch tells all failures alike
  } finally {
    cancel();
    stop.abort();
  }
}

async function readAnswer(
  response: Response,
  wants: ResolverRequest['wants'],
  timers: Timers,
): Promise<ResolverResponse> {
  const { status } = response;
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return failed('redirect', status);
  if (status === 404) return failed('not-found', status);
  if (status === 414) return failed('too-long', status);
  if (status >= 500) return failed('server', status);
  if (status !== 200 || response.body === null) return failed('refused', status);
  const type = /^\s*([^;\s]*)/.exec(response.headers.get('content-type') ?? '')?.[1]?.toLowerCase();
  if (wants === 'json' && type !== TYPES.json) return failed('wrong-type', status);
  if (wants === 'manifest' && type !== TYPES.manifest && type !== 'application/octet-stream') {
    return failed('wrong-type', status);
  }
  const maxBytes = wants === 'json' ? MAX_RESOLVER_JSON_BYTES : MAX_RESOLVER_MANIFEST_BYTES;
  const body = await collectBody(response.body, { maxBytes, deadline: RESOLVER_DEADLINE_MS }, timers);
  return body.blob === null ? failed(body.reason, status) : { blob: body.blob };
}

function failed(problem: ResolverProblem, status: number | null = null): ResolverResponse {
  return { blob: null, problem, status };
}
