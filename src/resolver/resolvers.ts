import { MAX_ENDPOINT_CHARACTERS, MAX_RESOLVERS } from './limits.ts';

/** A manifest repository that somebody added. There is none until then. */
export interface Resolver {
  /** Address of its Soft Binding Resolution API, ending in a slash. */
  readonly base: string;
  readonly origin: string;
  /** Algorithms that it answers for, as it said; empty where it was not asked. */
  readonly algorithms: readonly string[];
}

/** Offered with one click, never asked by itself: it is open, needs no key, and is asked by a code of 34 bytes. */
export const SUGGESTED_RESOLVER = 'https://c2pa.iscc.io';

/** Null where the text is no address that may be asked: https, or a private host that `ownHosts` names. */
export function resolverAt(text: string, ownHosts: readonly string[] = []): Resolver | null {
  if (text.length > MAX_ENDPOINT_CHARACTERS || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && ownHosts.includes(url.hostname))) return null;
  return { base: url.href.endsWith('/') ? url.href : `${url.href}/`, origin: url.origin, algorithms: [] };
}

/** The list with one more, or with this one in place of the same; unchanged where it is full. */
export function withResolver(list: readonly Resolver[], resolver: Resolver): readonly Resolver[] {
  const others = list.filter(({ base }) => base !== resolver.base);
  return others.length >= MAX_RESOLVERS ? list : [...others, resolver];
}

export function withoutResolver(list: readonly Resolver[], base: string): readonly Resolver[] {
  return list.filter((resolver) => resolver.base !== base);
}

/** A stored list, read as anything that was stored is: what is not as it must be is left out. */
export function readResolvers(value: unknown): readonly Resolver[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MAX_RESOLVERS).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('base' in one) || typeof one.base !== 'string') return [];
    const resolver = resolverAt(one.base);
    const named = 'algorithms' in one && Array.isArray(one.algorithms) ? one.algorithms : [];
    return resolver === null ? [] : [{ ...resolver, algorithms: named.filter((name) => typeof name === 'string') }];
  });
}
