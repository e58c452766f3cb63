import { MAX_ALGORITHMS, MAX_ENDPOINT_CHARACTERS, MAX_MANIFEST_ID_CHARACTERS, MAX_MATCHES } from './limits.ts';

/** One match of the Soft Binding Resolution API, as a repository claims it. */
export interface Match {
  readonly manifestId: string;
  /** Where to fetch it, if elsewhere; any host that the repository liked to name. */
  readonly endpoint: string | null;
}

/** The matches of an answer, each manifest once; null where it is no such answer. */
export function parseMatches(text: string): readonly Match[] | null {
  const matches = fieldOf(parsed(text), 'matches');
  if (!Array.isArray(matches)) return null;
  const read = matches.slice(0, MAX_MATCHES).flatMap(matchOf);
  return read.filter(({ manifestId }, at) => read.findIndex((one) => one.manifestId === manifestId) === at);
}

/** Algorithms by which a repository can be asked; null where it is no such answer. */
export function parseAlgorithms(text: string): readonly string[] | null {
  const value = parsed(text);
  const lists = [fieldOf(value, 'watermarks'), fieldOf(value, 'fingerprints')];
  if (!lists.some(Array.isArray)) return null;
  const names = lists.flatMap((list) => (Array.isArray(list) ? list : [])).map((one) => fieldOf(one, 'alg'));
  return [...new Set(names.filter((name) => typeof name === 'string'))].slice(0, MAX_ALGORITHMS);
}

/** Where an origin says that its API lies (`.well-known/c2pa-soft-binding-resolution`); null where it does not. */
export function parseWellKnown(text: string): string | null {
  const endpoint = fieldOf(parsed(text), 'apiEndpoint');
  return typeof endpoint === 'string' && endpoint.length <= MAX_ENDPOINT_CHARACTERS && URL.canParse(endpoint)
    ? endpoint
    : null;
}

function matchOf(value: unknown): readonly Match[] {
  const manifestId = fieldOf(value, 'manifestId');
  if (typeof manifestId !== 'string' || !isIdentifier(manifestId)) return [];
  const endpoint = fieldOf(value, 'endpoint');
  return [
    {
      manifestId,
      endpoint: typeof endpoint === 'string' && endpoint.length <= MAX_ENDPOINT_CHARACTERS ? endpoint : null,
    },
  ];
}

/** Printable and without anything that means a place in an address. */
function isIdentifier(text: string): boolean {
  return text.length <= MAX_MANIFEST_ID_CHARACTERS && /^[A-Za-z0-9][A-Za-z0-9:._~-]*$/.test(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // not JSON: no answer of this API
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}
