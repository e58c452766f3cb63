import { MAX_FRESHNESS_MS, USUAL_FRESHNESS_MS } from './limits.ts';

/** What a server's answer says of the file beside its bytes. */
export interface ResponseFacts {
  readonly status: number;
  /** Bytes of the whole file as decoded; null where nothing tells. */
  readonly length: number | null;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The `Link` header, several joined by commas; null where there is none. */
  readonly link: string | null;
  /** For how long the answer may be used again without asking, in milliseconds; 0: not at all. */
  readonly freshMs: number;
}

export function factsOf(response: Response, length: number | null): ResponseFacts {
  const { headers, status } = response;
  return {
    status,
    length,
    contentType: headers.get('content-type'),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    link: headers.get('link'),
    freshMs: freshness(headers),
  };
}

/** Do two answers speak of the same version of a file, as far as they say? */
export function isSameVersion(one: ResponseFacts, other: ResponseFacts): boolean {
  return one.etag === other.etag && one.lastModified === other.lastModified && one.length === other.length;
}

/** RFC 9111 §4.2: max-age less the age that the answer had. */
function freshness(headers: Headers): number {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-(?:store|cache)\b/i.test(control)) return 0;
  const seconds = /\bmax-age\s*=\s*"?(\d{1,10})/i.exec(control)?.[1];
  if (seconds === undefined) return USUAL_FRESHNESS_MS;
  const age = Number(headers.get('age') ?? 0);
  const left = (Number(seconds) - (Number.isFinite(age) ? age : 0)) * 1000;
  return Math.min(MAX_FRESHNESS_MS, Math.max(0, left));
}
