import type { CborInput } from './cbor-writer.ts';
import type { HashName } from './digest.ts';
import { type HashedUri, manifestUri } from './hashed-uri.ts';

/** What a claim says, whatever its version. */
export interface ClaimFacts {
  readonly version: 1 | 2;
  readonly manifest: string;
  readonly instanceId: string;
  readonly generator: { readonly name: string; readonly version?: string };
  readonly title: string | null;
  /** MIME type of the media; only version 1 says it. */
  readonly format: string;
  readonly hash: HashName;
  readonly created: readonly HashedUri[];
  readonly gathered: readonly HashedUri[];
  readonly redacted: readonly string[];
}

export type ClaimMap = { readonly [key: string]: CborInput | undefined };

export const CLAIM_LABEL = { 1: 'c2pa.claim', 2: 'c2pa.claim.v2' } as const;

/** C2PA 2.2 §10.3 (version 2), §10.4 (version 1). */
export function makeClaim(facts: ClaimFacts): ClaimMap {
  const common: ClaimMap = {
    instanceID: facts.instanceId,
    signature: manifestUri(facts.manifest, 'c2pa.signature'),
    'dc:title': facts.title ?? undefined,
    alg: facts.hash,
    redacted_assertions: facts.redacted.length === 0 ? undefined : facts.redacted,
  };
  const { name, version } = facts.generator;
  if (facts.version === 1) {
    return {
      ...common,
      claim_generator: `${name.replaceAll(' ', '_')}${version === undefined ? '' : `/${version}`}`,
      claim_generator_info: [{ name, version }],
      'dc:format': facts.format,
      assertions: [...facts.created, ...facts.gathered],
    };
  }
  return {
    ...common,
    claim_generator_info: { name, version },
    created_assertions: facts.created,
    gathered_assertions: facts.gathered.length === 0 ? undefined : facts.gathered,
  };
}
