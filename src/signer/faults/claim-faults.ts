import type { Bytes } from '../bytes.ts';
import { CLAIM_LABEL } from '../claim.ts';
import type { FaultHooks } from '../fault-hooks.ts';
import { assertionUri, type HashedUri, manifestUri } from '../hashed-uri.ts';
import { readSuperbox } from '../jumbf-reader.ts';
import { BOX_TYPE, box, superbox } from '../jumbf-writer.ts';

const NOWHERE = 'urn:c2pa:00000000-0000-4000-8000-000000000000';

/** Ways in which a claim can be wrong (C2PA 2.2 §15.6, §15.10.1). */
export const CLAIM_FAULTS = {
  'claim.cbor': { claimBytes: (bytes) => bytes.slice(0, -1) },
  'claim.missing': { boxes: (boxes) => ({ ...boxes, claims: [] }) },
  'claim.twice': { boxes: (boxes) => ({ ...boxes, claims: [...boxes.claims, ...boxes.claims] }) },
  /** Besides the right one, the same in a box of the other version. */
  'claim.both-versions': {
    boxes: (boxes) => ({ ...boxes, claims: [...boxes.claims, ...boxes.claims.map(relabelled)] }),
  },
  'claim.unknown-field': { claim: (claim) => ({ ...claim, unknown_field: 1 }) },
  'claim.no-instance-id': { claim: (claim) => ({ ...claim, instanceID: undefined }) },
  'claim.no-generator': { claim: (claim) => ({ ...claim, claim_generator_info: undefined }) },
  'claim.wrong-type': { claim: (claim) => ({ ...claim, instanceID: 7 }) },
  'claim.hash-unsupported': { claim: (claim) => ({ ...claim, alg: 'md5' }) },
  'claim.signature-elsewhere': {
    claim: (claim) => ({ ...claim, signature: manifestUri(NOWHERE, 'c2pa.signature') }),
  },
  /** Lists the first assertion a second time. */
  'claim.listed-twice': {
    claimFacts: (facts) => ({ ...facts, created: [...facts.created, ...facts.created.slice(0, 1)] }),
  },
  /** Lists an assertion of a manifest that is not there. */
  'claim.assertion-elsewhere': {
    claimFacts: (facts) => ({
      ...facts,
      created: [...facts.created, { url: manifestUri(NOWHERE, 'c2pa.assertions/org.example.note'), hash: zeros() }],
    }),
  },
  /** Lists an assertion that is not in its store. */
  'claim.assertion-missing': {
    claimFacts: (facts) => ({
      ...facts,
      created: [...facts.created, { url: assertionUri('org.example.absent'), hash: zeros() }],
    }),
  },
  'claim.assertion-hash-wrong': { claimFacts: (facts) => ({ ...facts, created: withWrongHash(facts.created) }) },
  /** Puts everything in the list of what others said, the hard binding too. */
  'claim.all-gathered': {
    claimFacts: (facts) => ({ ...facts, created: facts.created.slice(0, 1), gathered: facts.created.slice(1) }),
  },
  /** A version 2 claim in a box that says version 1. */
  'claim.label-of-other-version': {
    boxes: (boxes) => ({ ...boxes, claims: boxes.claims.map(relabelled) }),
  },
  'manifest.strange-box': {
    boxes: (boxes) => ({ ...boxes, others: [superbox(BOX_TYPE.json, 'org.example.stray', [box('json', brackets())])] }),
  },
} as const satisfies Readonly<Record<string, FaultHooks>>;

function withWrongHash(references: readonly HashedUri[]): readonly HashedUri[] {
  return references.map((reference, index) => (index === 0 ? { ...reference, hash: zeros() } : reference));
}

function relabelled(claim: Bytes): Bytes {
  const payload = readSuperbox(claim).content[0]?.payload ?? new Uint8Array(0);
  return superbox(BOX_TYPE.claim, CLAIM_LABEL[1], [box('cbor', payload)]);
}

function zeros(): Bytes {
  return new Uint8Array(32);
}

function brackets(): Bytes {
  return Uint8Array.of(0x7b, 0x7d);
}
