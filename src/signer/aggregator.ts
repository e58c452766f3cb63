import { type Bytes, flippedLastBit, text } from './bytes.ts';
import { encodeCbor, tagCoseSign1 } from './cbor-writer.ts';
import { generateKeys, type KeyPair, signRaw } from './keys.ts';

/** Somebody who checks identities and says so in credentials (CAWG Identity 1.2 §8.1), named by its own key. */
export interface Aggregator {
  readonly keys: KeyPair;
  /** did:jwk, unless a fault gives another. */
  readonly did: string;
}

/** Ways in which such a credential can be wrong. */
export type AggregatorFault =
  | 'no-cose'
  | 'algorithm'
  | 'content-type'
  | 'no-credential'
  | 'issuer'
  | 'did-web'
  | 'did-method'
  | 'did-document'
  | 'signature'
  | 'asset'
  | 'valid-from-missing'
  | 'valid-from-later'
  | 'valid-until-past'
  | 'identities-missing'
  | 'identities-incomplete';

export interface AggregationOptions {
  readonly aggregator: Aggregator;
  /** Milliseconds since 1970 UTC. */
  readonly validFrom: number;
  readonly name: string;
  readonly fault?: AggregatorFault;
}

/** What is signed for: the identity assertion's `signer_payload`, byte strings in base64. */
export interface CredentialAsset {
  readonly referenced_assertions: readonly { readonly url: string; readonly hash: string }[];
  readonly sig_type: string;
}

const YEAR = 365 * 24 * 60 * 60 * 1000;
const EDDSA = -8;
const ES256 = -7;

export async function makeAggregator(): Promise<Aggregator> {
  const keys = await generateKeys('Ed25519');
  const { x = '' } = await crypto.subtle.exportKey('jwk', keys.publicKey);
  return { keys, did: didJwk({ alg: 'EdDSA', kty: 'OKP', crv: 'Ed25519', x }) };
}

function didJwk(key: Readonly<Record<string, string>>): string {
  return `did:jwk:${Buffer.from(JSON.stringify(key)).toString('base64url')}`;
}

/** A tagged COSE_Sign1 that holds the credential as its payload. */
export async function aggregationSignature(asset: CredentialAsset, options: AggregationOptions): Promise<Bytes> {
  const { aggregator, fault } = options;
  const payload = fault === 'no-credential' ? text('{}') : text(JSON.stringify(credential(asset, options)));
  const headers = new Map<number, number | string>([
    [1, fault === 'algorithm' ? ES256 : EDDSA],
    [3, fault === 'content-type' ? 'application/json' : 'application/vc'],
  ]);
  const protectedBytes = encodeCbor(headers);
  const toSign = encodeCbor(['Signature1', protectedBytes, new Uint8Array(0), payload]);
  const signature = await signRaw('Ed25519', aggregator.keys.privateKey, toSign);
  const shown = fault === 'signature' ? flippedLastBit(signature) : signature;
  const cose = encodeCbor([protectedBytes, new Map(), payload, shown]);
  return fault === 'no-cose' ? cose : tagCoseSign1(cose);
}

function credential(asset: CredentialAsset, { aggregator, validFrom, name, fault }: AggregationOptions) {
  const from = new Date(fault === 'valid-from-later' ? validFrom + YEAR : validFrom).toISOString();
  const until = fault === 'valid-until-past' ? new Date(validFrom).toISOString() : undefined;
  const complete = { verifiedAt: from, provider: { id: 'https://example.org', name: 'Example' } };
  const identity = {
    type: 'cawg.social_media',
    username: name,
    uri: `https://example.org/${name}`,
    ...(fault === 'identities-incomplete' ? {} : complete),
  };
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://cawg.io/identity/1.1/ica/context/'],
    type: ['VerifiableCredential', 'IdentityClaimsAggregationCredential'],
    issuer: issuerDid(aggregator, fault),
    validFrom: fault === 'valid-from-missing' ? undefined : from,
    validUntil: until,
    credentialSubject: {
      verifiedIdentities: fault === 'identities-missing' ? [] : [identity],
      c2paAsset: fault === 'asset' ? { ...asset, sig_type: 'another' } : asset,
    },
  };
}

function issuerDid({ did }: Aggregator, fault: AggregatorFault | undefined): string {
  switch (fault) {
    case 'issuer':
      return 'somebody';
    case 'did-web':
      return 'did:web:identity.example.org';
    case 'did-method':
      return 'did:example:123456';
    case 'did-document':
      return didJwk({ kty: 'oct', k: 'AA' });
    default:
      return did;
  }
}
