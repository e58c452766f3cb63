import type { ResolverProblem, ResolverRequest, ResolverResponse } from '../broker/fetch-resolver.ts';
import { type Match, parseAlgorithms, parseMatches, parseWellKnown } from './answers.ts';
import type { Consent, Disclosure } from './consent.ts';
import { discloseManifest } from './consent.ts';
import { MAX_MANIFESTS_FETCHED, MAX_MATCHES, MAX_QUERY_CHARACTERS } from './limits.ts';
import { type Resolver, resolverAt } from './resolvers.ts';

/** Asks one address, with the consent's origin as the only one that may be. */
export type Ask = (request: ResolverRequest) => Promise<ResolverResponse>;

export type Problem = ResolverProblem | 'unreadable' | 'no-consent';

export type FoundMatches =
  | { readonly matches: readonly Match[] }
  | { readonly matches: null; readonly problem: Problem };

/**
 * Who has manifests for this code? (C2PA Soft Binding Resolution API, `matches/byBinding`.) The request says what the
 * consent shows and nothing else.
 */
export async function findMatches(ask: Ask, resolver: Resolver, consent: Consent): Promise<FoundMatches> {
  const { code } = consent;
  if (code === null || consent.purpose !== 'code' || consent.origin !== resolver.origin) {
    return { matches: null, problem: 'no-consent' };
  }
  const asked = { agreedOrigin: consent.origin, wants: 'json' } as const;
  const url = new URL('matches/byBinding', resolver.base);
  url.searchParams.set('maxResults', String(MAX_MATCHES));
  const short = new URL(url);
  short.searchParams.set('alg', code.alg);
  short.searchParams.set('value', code.base64);
  const inBody = { ...asked, url: url.href, body: JSON.stringify({ alg: code.alg, value: code.base64 }) };
  const tooLong = short.search.length > MAX_QUERY_CHARACTERS;
  let response = await ask(tooLong ? inBody : { ...asked, url: short.href });
  if (response.blob === null && response.problem === 'too-long' && !tooLong) response = await ask(inBody);
  if (response.blob === null) {
    // A repository that knows nothing of the code may say so either way.
    return response.problem === 'not-found' ? { matches: [] } : { matches: null, problem: response.problem };
  }
  const matches = parseMatches(await response.blob.text());
  return matches === null ? { matches: null, problem: 'unreadable' } : { matches };
}

export type FetchedManifest =
  | { readonly match: Match; readonly store: Blob; readonly host: string }
  | { readonly match: Match; readonly store: null; readonly problem: Problem; readonly wants: Disclosure | null };

/**
 * The manifests of some matches. One that lies at another host is not fetched without a consent for that host: it comes
 * back with what has to be asked.
 */
export async function fetchManifests(
  ask: Ask,
  resolver: Resolver,
  matches: readonly Match[],
  consents: readonly Consent[],
): Promise<readonly FetchedManifest[]> {
  const fetched: FetchedManifest[] = [];
  for (const match of matches.slice(0, MAX_MANIFESTS_FETCHED)) {
    fetched.push(await fetchManifest(ask, resolver, match, consents));
  }
  return fetched;
}

async function fetchManifest(
  ask: Ask,
  resolver: Resolver,
  match: Match,
  consents: readonly Consent[],
): Promise<FetchedManifest> {
  const at = match.endpoint === null ? resolver : elsewhere(match.endpoint, resolver);
  if (at === null) return { match, store: null, problem: 'not-permitted', wants: null };
  const consent = consents.find(
    ({ origin, purpose }) => origin === at.origin && (purpose === 'manifest' || origin === resolver.origin),
  );
  if (consent === undefined) {
    return { match, store: null, problem: 'no-consent', wants: discloseManifest(at.origin) };
  }
  const url = new URL(`manifests/${encodeURIComponent(match.manifestId)}`, at.base).href;
  const response = await ask({ url, agreedOrigin: consent.origin, wants: 'manifest' });
  if (response.blob === null) return { match, store: null, problem: response.problem, wants: null };
  return { match, store: response.blob, host: new URL(at.base).host };
}

/** Another host must speak TLS; only the resolver's own may do without, where somebody entered it so. */
function elsewhere(endpoint: string, resolver: Resolver): Resolver | null {
  if (URL.canParse(endpoint) && new URL(endpoint).origin === resolver.origin) {
    return resolverAt(endpoint, [new URL(resolver.origin).hostname]);
  }
  return resolverAt(endpoint);
}

export type Introduction = { readonly resolver: Resolver } | { readonly resolver: null; readonly problem: Problem };

/**
 * Gets to know a resolver that somebody is about to add: where its API lies and by what it can be asked. Tells it
 * nothing of any picture.
 */
export async function introduce(ask: Ask, resolver: Resolver, consent: Consent): Promise<Introduction> {
  if (consent.origin !== resolver.origin || consent.purpose !== 'capabilities') {
    return { resolver: null, problem: 'no-consent' };
  }
  const asked = { agreedOrigin: consent.origin, wants: 'json' } as const;
  const wellKnown = await ask({ ...asked, url: `${resolver.origin}/.well-known/c2pa-soft-binding-resolution` });
  const endpoint = wellKnown.blob === null ? null : parseWellKnown(await wellKnown.blob.text());
  const known = endpoint === null ? resolver : elsewhere(endpoint, resolver);
  // Another origin would be another resolver, for which nobody was asked.
  if (known === null || known.origin !== resolver.origin) return { resolver: null, problem: 'not-agreed' };
  const listed = await ask({ ...asked, url: new URL('services/supportedAlgorithms', known.base).href });
  if (listed.blob === null) return { resolver: null, problem: listed.problem };
  const algorithms = parseAlgorithms(await listed.blob.text());
  return algorithms === null ? { resolver: null, problem: 'unreadable' } : { resolver: { ...known, algorithms } };
}
