import { type AggregationOptions, aggregationSignature } from './aggregator.ts';
import { type Assertion, encodeAssertion } from './assertion.ts';
import { type CborInput, encodeCbor } from './cbor-writer.ts';
import { type CoseOptions, signCose } from './cose.ts';
import type { HashName } from './digest.ts';
import { assertionUri, type HashedUri, hashedUri } from './hashed-uri.ts';

/** Ways in which an identity assertion can be wrong, whoever made it. */
export type IdentityFault = 'shape' | 'pad' | 'hash' | 'duplicate' | 'no-hard-binding' | 'type';

/** Somebody besides the signer who stands by assertions (CAWG Identity 1.2). */
export interface IdentityOptions {
  readonly by:
    | { readonly kind: 'certificate'; readonly cose: CoseOptions }
    | { readonly kind: 'aggregator'; readonly options: AggregationOptions };
  /** Labels of what is stood by besides the hard binding. */
  readonly references?: readonly string[];
  readonly fault?: IdentityFault;
}

const LABEL = 'cawg.identity';
/** Above what headers, a token and its padding may need besides certificates and answers, so that the size is settled. */
const ROOM = 8192;

/**
 * A `cawg.identity` assertion (§5.1) over the hard binding and others of these assertions.
 * @param assertions the manifest's other assertions under their final labels
 */
export async function identityAssertion(
  { by, references = [], fault }: IdentityOptions,
  assertions: readonly Assertion[],
  hash: HashName,
): Promise<Assertion> {
  const wanted = assertions.filter(
    ({ label }) =>
      (label.startsWith('c2pa.hash.') && fault !== 'no-hard-binding') ||
      references.includes(label) ||
      (fault === 'no-hard-binding' && label.startsWith('c2pa.actions')),
  );
  const found = await Promise.all(wanted.map((one) => hashedUri(assertionUri(one.label), encodeAssertion(one), hash)));
  const referenced = fault === 'duplicate' ? [...found, ...found] : fault === 'hash' ? found.map(wrong) : found;
  const kind = by.kind === 'certificate' ? 'cawg.x509.cose' : 'cawg.identity_claims_aggregation';
  const payload = { referenced_assertions: referenced, sig_type: fault === 'type' ? 'org.example.seal' : kind };
  const signature = await sign(by, payload);
  const pad1 = fault === 'pad' ? Uint8Array.of(1, 2, 3) : new Uint8Array(3);
  const value: CborInput = fault === 'shape' ? { signature, pad1 } : { signer_payload: payload, signature, pad1 };
  return { label: LABEL, content: { kind: 'cbor', value }, attribution: 'gathered' };
}

function wrong(reference: HashedUri): HashedUri {
  return { ...reference, hash: new Uint8Array(reference.hash.length) };
}

function sign(
  by: IdentityOptions['by'],
  payload: { readonly referenced_assertions: readonly HashedUri[]; readonly sig_type: string },
): Promise<Uint8Array> {
  if (by.kind === 'certificate') {
    const carried = [...by.cose.credentials.chain, ...(by.cose.ocsp ?? [])];
    return signCose(encodeCbor(payload), by.cose, ROOM + carried.reduce((sum, { length }) => sum + length, 0));
  }
  const references = payload.referenced_assertions.map(({ url, hash }) => ({
    url,
    hash: Buffer.from(hash).toString('base64'),
  }));
  return aggregationSignature({ referenced_assertions: references, sig_type: payload.sig_type }, by.options);
}
