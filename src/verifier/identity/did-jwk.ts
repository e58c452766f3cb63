import { MalformedError } from '../bytes/errors.ts';
import { fromBase64Url } from '../manifest/base64.ts';
import { isJsonMap, type JsonValue, parseJson } from '../manifest/json.ts';
import { isSafeEd25519Point } from '../x509/ed25519-point.ts';
import type { PublicKey } from '../x509/public-key.ts';

const PREFIX = 'did:jwk:';
const DID = /^did:([a-z0-9]+):(?:[A-Za-z0-9._:-]|%[0-9A-Fa-f]{2})+$/;

/** The method of a DID (DID Core 1.0 §3.1); null where the text is no DID. */
export function didMethod(did: string): string | null {
  return DID.exec(did)?.[1] ?? null;
}

/** The Ed25519 key that a `did:jwk` itself is; null where it is another, or none that may be accepted. */
export function keyOfDidJwk(did: string): PublicKey | null {
  const bytes = fromBase64Url(did.slice(PREFIX.length));
  const jwk = bytes === null ? null : parsed(bytes);
  if (!did.startsWith(PREFIX) || jwk === null || !isJsonMap(jwk)) return null;
  const x = jwk.get('x');
  if (jwk.get('kty') !== 'OKP' || jwk.get('crv') !== 'Ed25519' || typeof x !== 'string') return null;
  const point = fromBase64Url(x);
  if (point === null || point.length !== 32 || !isSafeEd25519Point(point)) return null;
  return { kind: 'ed25519', point, spki: new Uint8Array() };
}

function parsed(bytes: Uint8Array): JsonValue {
  try {
    return parseJson(bytes);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
}
