/** Longest list read, in characters, and most candidates in it. */
const LONGEST_SRCSET = 65_536;
const MOST_CANDIDATES = 64;
const LONGEST_DESCRIPTOR = 64;

/**
 * The largest candidate of a `srcset` that also holds what is shown; null where it does not hold it (another source was
 * chosen) or holds nothing larger. HTML, 4.8.4.2.1: candidates are an address and perhaps a width `w` or a density `x`.
 */
export function largestIn(srcset: string, shown: string, base: string): string | null {
  const candidates = candidatesOf(srcset, base);
  const own = candidates.find(({ url }) => url === shown);
  if (own === undefined) return null;
  let best = own;
  for (const candidate of candidates) if (candidate.size > best.size) best = candidate;
  return best === own ? null : best.url;
}

interface Candidate {
  readonly url: string;
  readonly size: number;
}

/** In one pass, as a page may write what it likes. */
function candidatesOf(srcset: string, base: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const end = Math.min(srcset.length, LONGEST_SRCSET);
  let at = 0;
  while (at < end && found.length < MOST_CANDIDATES) {
    while (at < end && isGap(srcset[at])) at++;
    const start = at;
    while (at < end && !isSpace(srcset[at])) at++;
    // An address may hold commas, but not at its end: there they divide.
    let last = at;
    while (last > start && srcset[last - 1] === ',') last--;
    const from = at;
    if (last === at) while (at < end && srcset[at] !== ',') at++;
    const size = /^\s*([\d.]{1,12})[wx]\s*$/.exec(srcset.slice(from, Math.min(at, from + LONGEST_DESCRIPTOR)))?.[1];
    const reference = srcset.slice(start, last);
    if (reference === '' || !URL.canParse(reference, base)) continue;
    found.push({ url: new URL(reference, base).href, size: Number(size ?? 1) });
  }
  return found;
}

function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r' || sign === '\f';
}

function isGap(sign: string | undefined): boolean {
  return sign === ',' || isSpace(sign);
}
