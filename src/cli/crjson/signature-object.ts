import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { coseAlgorithm } from '../../verifier/cose/algorithms.ts';
import { parseSign1 } from '../../verifier/cose/sign1.ts';
import { readTimeStampHeaders } from '../../verifier/cose/unsigned-headers.ts';
import { onlyContent } from '../../verifier/manifest/assertion-content.ts';
import { type ManifestContent, signatureBox } from '../../verifier/manifest/manifest-content.ts';
import { isoFromMilliseconds } from '../../verifier/time.ts';
import { timeStampSigner } from '../../verifier/timestamp/judge-token.ts';
import { parseTimeStampToken, tokenOfHeader } from '../../verifier/timestamp/token.ts';
import { type Certificate, parseCertificate } from '../../verifier/x509/certificate.ts';
import { type Name, SHORT_NAMES } from '../../verifier/x509/name.ts';

/** A claim's signature as crJSON has it: decoded and unjudged; an empty object where there is none to decode. */
export function signatureObject(content: ManifestContent): object {
  const box = signatureBox(content);
  const cose = box === null ? null : onlyContent(box, 'cbor');
  return cose === null ? {} : (readable(() => decoded(cose)) ?? {});
}

function decoded(cose: Uint8Array): object {
  const { algorithm, certificates, unprotectedHeader } = parseSign1(cose);
  const [der] = certificates;
  if (der === undefined) return {};
  const [stamp] = readable(() => readTimeStampHeaders(unprotectedHeader)) ?? [];
  const token = stamp?.tokens[0];
  const timestampInfo = token === undefined ? null : readable(() => stampObject(token));
  return {
    algorithm: algorithmName(algorithm),
    certificateInfo: certificateObject(parseCertificate(der)),
    ...(timestampInfo === null ? {} : { timestampInfo }),
  };
}

function stampObject(bytes: Uint8Array): object {
  const token = parseTimeStampToken(tokenOfHeader(bytes));
  const signer = timeStampSigner(token);
  return {
    timestamp: isoFromMilliseconds(token.tst.genTime),
    ...(signer === null ? {} : { certificateInfo: certificateObject(signer) }),
  };
}

/** The names of C2PA 2.4 §13.2.1, where EdDSA is only ever Ed25519. */
function algorithmName(value: unknown): string {
  const name = coseAlgorithm(value)?.name ?? 'Unknown';
  return name === 'EdDSA' ? 'Ed25519' : name;
}

function certificateObject({ serial, issuer, subject, notBefore, notAfter }: Certificate): object {
  return {
    serialNumber: BigInt(`0x${serial === '' ? '0' : serial}`).toString(),
    issuer: nameObject(issuer),
    subject: nameObject(subject),
    validity: { notBefore: isoFromMilliseconds(notBefore), notAfter: isoFromMilliseconds(notAfter) },
  };
}

/** The keys of crJSON 2.4 §3.7; several values of one attribute stand in one text. */
function nameObject({ attributes }: Name): object {
  const values = new Map<string, string>();
  for (const { type, text } of attributes) {
    const key = SHORT_NAMES.get(type) ?? type;
    const before = values.get(key);
    values.set(key, before === undefined ? (text ?? '') : `${before}, ${text ?? ''}`);
  }
  return Object.fromEntries(values);
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return null;
    throw error;
  }
}
