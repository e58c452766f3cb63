import { ALGORITHMS } from '../../../src/signer/algorithms.ts';
import type { Entity } from '../../../src/signer/authority.ts';
import { type Bytes, copy } from '../../../src/signer/bytes.ts';
import { bitString, boolean, explicit, octetString, oid, sequence } from '../../../src/signer/der.ts';
import { signDer } from '../../../src/signer/keys.ts';
import { childrenOf, valuesIn, wholes } from './der.ts';

/** The fields of a version 3 certificate's signed part, each a whole DER value. */
export interface CertificateFields {
  readonly version: Uint8Array;
  readonly serial: Uint8Array;
  readonly algorithm: Uint8Array;
  readonly issuer: Uint8Array;
  readonly validity: Uint8Array;
  readonly subject: Uint8Array;
  readonly key: Uint8Array;
  readonly extensions: readonly Uint8Array[];
}

/** How the issuer signs what it was given. */
export interface Recertification {
  readonly fields?: (fields: CertificateFields) => CertificateFields;
  /** AlgorithmIdentifier beside the signature; that of the signed part by default. */
  readonly outerAlgorithm?: Uint8Array;
  readonly whole?: (certificate: Bytes) => Uint8Array;
}

/** The certificate with some of its fields changed, signed anew by its issuer. */
export async function recertified(
  certificate: Uint8Array,
  issuer: Entity,
  { fields, outerAlgorithm, whole }: Recertification,
): Promise<Bytes> {
  const [body] = childrenOf(certificate);
  const [version, serial, algorithm, issuerName, validity, subject, key, extensions] = wholes(
    body === undefined ? [] : valuesIn(body.body),
  );
  const [list] = extensions === undefined ? [] : childrenOf(extensions);
  if (!version || !serial || !algorithm || !issuerName || !validity || !subject || !key || !list) {
    throw new Error('not a version 3 certificate');
  }
  const honest = {
    version,
    serial,
    algorithm,
    issuer: issuerName,
    validity,
    subject,
    key,
    extensions: wholes(valuesIn(list.body)),
  };
  const made = fields?.(honest) ?? honest;
  const signed = sequence(
    made.version,
    made.serial,
    made.algorithm,
    made.issuer,
    made.validity,
    made.subject,
    made.key,
    explicit(3, sequence(...made.extensions)),
  );
  const signature = await signDer(issuer.algorithm, issuer.keys.privateKey, signed);
  const outer = outerAlgorithm ?? ALGORITHMS[issuer.algorithm].identifier;
  const out = sequence(signed, outer, bitString(signature));
  return copy(whole?.(out) ?? out);
}

export function extension(id: string, critical: boolean, value: Uint8Array): Bytes {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));
}
