import { MalformedError } from '../bytes/errors.ts';
import { type CoseAlgorithm, coseAlgorithm } from '../cose/algorithms.ts';
import { isChainProtected } from '../cose/certificate-chain.ts';
import { parseSign1, type Sign1 } from '../cose/sign1.ts';
import { failure, type Status } from '../status.ts';
import { type Certificate, parseCertificate } from '../x509/certificate.ts';
import { readCertificateBag } from '../x509/certificate-bag.ts';
import { hashAhead } from '../x509/fingerprint.ts';

/** What must be readable before anything can be said about a signer. */
export type SignatureParts =
  | {
      readonly readable: true;
      readonly sign1: Sign1;
      readonly algorithm: CoseAlgorithm;
      readonly leaf: Certificate;
      /** Certificates that came with it; those that cannot be read are left out. */
      readonly others: readonly Certificate[];
    }
  | { readonly readable: false; readonly statuses: readonly Status[] };

/**
 * Reads a claim's signature down to the end entity. What is malformed inside it fails the signature, while the rest of
 * the file can still be judged.
 * @throws LimitError
 */
export async function readSignatureParts(input: {
  readonly url: string;
  readonly cose: Uint8Array;
  readonly claimVersion: 1 | 2;
}): Promise<SignatureParts> {
  const { url } = input;
  const refused = (...statuses: readonly Status[]): SignatureParts => ({ readable: false, statuses });
  const mismatch = (why?: string): Status => failure('claimSignature.mismatch', url, why);
  const sign1 = parsed(() => parseSign1(input.cose));
  if (typeof sign1 === 'string') return refused(mismatch(sign1));
  const algorithm = coseAlgorithm(sign1.algorithm);
  if (algorithm === null) {
    const text = 'the signature algorithm is missing or not accepted';
    return refused(failure('algorithm.unsupported', url, text), mismatch());
  }
  const [leafDer, ...otherDers] = sign1.certificates;
  if (leafDer === undefined) return refused(failure('signingCredential.invalid', url, 'no certificate'), mismatch());
  // C2PA 2.2 §14.6: version 1 claims had it in either header; since then whoever signs also signs who they are.
  if (input.claimVersion === 2 && !isChainProtected(sign1.protectedHeader)) {
    return refused(failure('signingCredential.invalid', url, 'the certificate is not signed along'), mismatch());
  }
  await hashAhead(sign1.certificates);
  const leaf = parsed(() => parseCertificate(leafDer));
  if (typeof leaf === 'string') {
    return refused(failure('signingCredential.invalid', url, leaf), mismatch('its key cannot be read'));
  }
  return { readable: true, sign1, algorithm, leaf, others: readCertificateBag(otherDers) };
}

function parsed<T>(parse: () => T): T | string {
  try {
    return parse();
  } catch (error) {
    if (error instanceof MalformedError) return error.message;
    throw error;
  }
}
