import { MalformedError } from '../bytes/errors.ts';
import { isJsonMap, type JsonMap, type JsonValue, parseJson } from '../manifest/json.ts';

/** A verifiable credential of an identity claims aggregator (CAWG Identity 1.2 §8.1), as far as it is judged. */
export interface AggregationCredential {
  /** A DID; null where the credential names none. */
  readonly issuer: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** What the aggregator was shown: must be the assertion's own `signer_payload`. */
  readonly asset: JsonValue | undefined;
  readonly identities: readonly JsonValue[];
  /** Each identity says of what type it is, by whom it was checked, and when. */
  readonly identitiesComplete: boolean;
}

/** Null where the payload is no such credential. */
export function readCredential(payload: Uint8Array): AggregationCredential | null {
  let value: JsonValue;
  try {
    value = parseJson(payload);
  } catch (error) {
    if (error instanceof MalformedError) return null;
    throw error;
  }
  if (!isJsonMap(value) || !isCredential(value)) return null;
  const subject = value.get('credentialSubject');
  if (!isJsonMap(subject)) return null;
  const identities = subject.get('verifiedIdentities');
  const list = isJsonArray(identities) ? identities : [];
  return {
    issuer: issuerOf(value.get('issuer')),
    validFrom: text(value.get('validFrom')),
    validUntil: text(value.get('validUntil')),
    asset: subject.get('c2paAsset'),
    identities: list,
    identitiesComplete: list.every(isComplete),
  };
}

function isCredential(value: JsonMap): boolean {
  const types = value.get('type');
  return (
    isJsonArray(types) &&
    types.includes('VerifiableCredential') &&
    types.includes('IdentityClaimsAggregationCredential')
  );
}

function isComplete(identity: JsonValue): boolean {
  return (
    isJsonMap(identity) &&
    text(identity.get('type')) !== null &&
    text(identity.get('verifiedAt')) !== null &&
    isJsonMap(identity.get('provider'))
  );
}

/** A DID, or an object that has one as its `id`. */
function issuerOf(value: JsonValue | undefined): string | null {
  return isJsonMap(value) ? text(value.get('id')) : text(value);
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function isJsonArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
