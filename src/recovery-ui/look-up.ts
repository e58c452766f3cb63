import { WHOLE } from '../recovery/picture/pixels.ts';
import { type Ask, type FetchedManifest, fetchManifests, findMatches, type Problem } from '../resolver/client.ts';
import type { Consent, Disclosure } from '../resolver/consent.ts';
import { judgeRecovered, type Recovered } from '../resolver/judge-recovered.ts';
import type { Resolver } from '../resolver/resolvers.ts';
import { blobSource } from '../verifier/bytes/byte-source.ts';
import type { LadderPorts } from './ladder-ports.ts';
import { claimPreviewType } from './preview-type.ts';

/** One match of a look-up: judged, not fetched for a reason, or waiting for a yes to another host. */
export type LookedUp =
  | { readonly recovered: Recovered }
  | { readonly recovered: null; readonly problem: Problem; readonly wants: Disclosure | null };

export type LookUp = { readonly items: readonly LookedUp[] } | { readonly items: null; readonly problem: Problem };

interface Question {
  readonly blob: Blob;
  readonly resolver: Resolver;
  /** Name of the code's method, and its bytes as the first consent shows them. */
  readonly alg: string;
  readonly value: Uint8Array;
  /** That for the code, and any for further hosts. */
  readonly consents: readonly Consent[];
}

const ALG = 'io.iscc.v0';

/** Asks one resolver about one picture and judges what it supplies. */
export async function lookUp(ports: LadderPorts, { blob, resolver, alg, value, consents }: Question): Promise<LookUp> {
  const consent = consents.find(({ purpose }) => purpose === 'code');
  if (consent === undefined) return { items: null, problem: 'no-consent' };
  const found = await findMatches(ports.ask, resolver, consent);
  if (found.matches === null) return { items: null, problem: found.problem };
  const fetched = await fetchManifests(ports.ask, resolver, found.matches, consents);
  const items: LookedUp[] = [];
  for (const one of fetched) items.push(await judge(one));
  return { items };

  async function judge(one: FetchedManifest): Promise<LookedUp> {
    if (one.store === null) return { recovered: null, problem: one.problem, wants: one.wants };
    const recovered = await judgeRecovered({
      picture: blobSource(blob),
      store: new Uint8Array(await one.store.arrayBuffer()),
      host: one.host,
      used: { alg, value },
      at: ports.now(),
      trust: await ports.trust(),
      compare: async (preview) => {
        const type = claimPreviewType(preview);
        if (type === null) return null;
        const sitter = { thumbnail: { type, bytes: preview }, view: { frame: WHOLE, mirrored: false }, part: WHOLE };
        return (await ports.studio.compare(blob, [sitter]))[0] ?? null;
      },
    });
    return { recovered };
  }
}

/** The first further host that a look-up waits for a yes to; null where it waits for none. */
export function wantedNext({ items }: LookUp): Disclosure | null {
  for (const item of items ?? []) if (item.recovered === null && item.wants !== null) return item.wants;
  return null;
}

/** Asks each question once: a yes to a further host tells the others nothing anew. */
export function askingOnce(ask: Ask): Ask {
  const answers = new Map<string, ReturnType<Ask>>();
  return (request) => {
    const key = JSON.stringify([request.url, request.body ?? null]);
    const answer = answers.get(key) ?? ask(request);
    answers.set(key, answer);
    return answer;
  };
}

/** The code that a resolver is asked by, and what somebody has to be told about it. */
export async function codeOf(
  ports: LadderPorts,
  blob: Blob,
): Promise<{ readonly alg: string; readonly value: Uint8Array } | null> {
  const value = await ports.studio.imageCode(blob);
  return value === null ? null : { alg: ALG, value };
}
