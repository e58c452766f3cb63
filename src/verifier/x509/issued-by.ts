import type { Certificate } from './certificate.ts';
import { Memo } from './memo.ts';
import type { PublicKey } from './public-key.ts';
import { verifySignature } from './signature.ts';
import type { SignatureAlgorithm } from './signature-algorithm.ts';

const memo = new Memo<Promise<boolean>>(1024);

/** True where the issuer's key verifies the certificate's signature; remembered for each pair. */
export function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  return memo.of(`${certificate.sha256} ${issuer.sha256}`, () =>
    verifySigned(certificate.signatureAlgorithm, issuer.publicKey, certificate.signature, certificate.tbs),
  );
}

/** Checks a signature in the forms of certificates, CMS and OCSP; false where algorithm or key is not accepted. */
export async function verifySigned(
  algorithm: SignatureAlgorithm | null,
  key: PublicKey | null,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  if (algorithm === null || key === null) return false;
  return verifySignature({
    algorithm: algorithm.kind,
    ...('hash' in algorithm ? { hash: algorithm.hash } : {}),
    ...('saltLength' in algorithm ? { saltLength: algorithm.saltLength } : {}),
    spki: key,
    signature,
    data,
  });
}
