import type { FailureCode, InformationalCode, StatusCode, SuccessCode } from '../verifier/status.ts';

const SUCCESS: Readonly<Record<SuccessCode, string>> = {
  'claimSignature.validated': 'The signature over the claim holds.',
  'claimSignature.insideValidity': 'The file was signed while the certificate was valid.',
  'signingCredential.trusted': 'The signer is on a trust list.',
  'signingCredential.ocsp.notRevoked': 'A revocation answer in the file says that the certificate was good.',
  'timeStamp.validated': 'The time-stamp fits this signature.',
  'timeStamp.trusted': 'The time-stamp comes from an authority on the time-stamp list.',
  'assertion.hashedURI.match': 'This statement is unchanged since it was signed.',
  'assertion.dataHash.match': 'The bytes of the file are those that were signed.',
  'assertion.bmffHash.match': 'The boxes of the file are those that were signed.',
  'assertion.boxesHash.match': 'The parts of the file are those that were signed.',
  'ingredient.manifest.validated': 'The credentials of this ingredient are those that were taken in.',
  'ingredient.claimSignature.validated': 'The signature of this ingredient is the one that was taken in.',
};

const INFORMATIONAL: Readonly<Record<InformationalCode, string>> = {
  'assertion.dataHash.additionalExclusionsPresent': 'The signature leaves out more of the file than its own place.',
  'assertion.bmffHash.additionalExclusionsPresent': 'The signature leaves out more boxes than the standard asks for.',
  'assertion.boxesHash.additionalExclusionsPresent': 'The signature leaves out more parts than its own place.',
  'ingredient.unknownProvenance': 'This ingredient came without credentials.',
  'signingCredential.ocsp.skipped': 'No usable revocation answer is in the file, and none was asked for.',
  'timeOfSigning.insideValidity': 'The claimed time of signing lies inside the validity of the certificate.',
  'timeOfSigning.outsideValidity': 'The claimed time of signing lies outside the validity of the certificate.',
  'timeStamp.malformed': 'The time-stamp cannot be read, so it proves no time.',
  'timeStamp.mismatch': 'The time-stamp was made for something else, so it proves no time.',
  'timeStamp.outsideValidity': 'The time-stamp lies outside the validity of its own certificate, so it proves no time.',
  'timeStamp.untrusted': 'The time-stamp comes from an authority on no list, so it proves no time.',
  'timeStamp.credentialInvalid': 'The certificate of the time-stamp does not follow the rules, so it proves no time.',
};

const FAILURE: Readonly<Record<FailureCode, string>> = {
  'algorithm.unsupported': 'A hash or signature uses a method that the standard does not allow.',
  'assertion.action.ingredientMismatch': 'An action names an ingredient that is not there or does not fit.',
  'assertion.action.malformed': 'A list of actions is not formed as the standard asks.',
  'assertion.action.redacted': 'A list of actions was removed, which is not allowed.',
  'assertion.action.redactionMismatch': 'A redaction does not fit the action that records it.',
  'assertion.action.softBindingMissing': 'An action speaks of a watermark that is not described.',
  'assertion.bmffHash.malformed': 'The record of the file’s boxes cannot be read.',
  'assertion.bmffHash.mismatch': 'The boxes of the file are not those that were signed.',
  'assertion.boxesHash.malformed': 'The record of the file’s parts cannot be read.',
  'assertion.boxesHash.mismatch': 'The parts of the file are not those that were signed.',
  'assertion.boxesHash.unknownBox': 'The file has a part that was not there when it was signed.',
  'assertion.cbor.invalid': 'A statement cannot be read.',
  'assertion.cloud-data.actions': 'A list of actions is kept elsewhere, which is not allowed.',
  'assertion.cloud-data.hardBinding': 'The record of the file’s bytes is kept elsewhere, which is not allowed.',
  'assertion.cloud-data.malformed': 'A reference to data kept elsewhere cannot be read.',
  'assertion.dataHash.malformed': 'The record of the file’s bytes cannot be read.',
  'assertion.dataHash.mismatch': 'The bytes of the file are not those that were signed.',
  'assertion.dataHash.redacted': 'The record of the file’s bytes was removed, which is not allowed.',
  'assertion.hashedURI.mismatch': 'A statement is not the one that was signed.',
  'assertion.ingredient.malformed': 'The record of an ingredient is not formed as the standard asks.',
  'assertion.json.invalid': 'A statement cannot be read.',
  'assertion.missing': 'A statement that was signed is not in the file.',
  'assertion.multipleHardBindings': 'The credentials bind themselves to the file more than once.',
  'assertion.notRedacted': 'A statement declared as removed is still there.',
  'assertion.outsideManifest': 'The credentials list a statement that lies outside of them.',
  'assertion.selfRedacted': 'The credentials declare statements of their own as removed.',
  'assertion.timestamp.malformed': 'The record of a later time-stamp cannot be read.',
  'assertion.undeclared': 'The credentials hold a statement that was not signed.',
  'claim.cbor.invalid': 'The claim cannot be read.',
  'claim.hardBindings.missing': 'Nothing binds the credentials to the bytes of this file.',
  'claim.malformed': 'The claim is not formed as the standard asks.',
  'claim.missing': 'The credentials hold no claim.',
  'claim.multiple': 'The credentials hold more than one claim.',
  'claimSignature.missing': 'The credentials are not signed.',
  'claimSignature.mismatch': 'The signature does not fit what it is said to have signed.',
  'claimSignature.outsideValidity': 'The file was signed, or is judged, outside the validity of the certificate.',
  'general.error': 'The credentials could not be read to their end.',
  'hashedURI.missing': 'Something the credentials refer to is not there.',
  'hashedURI.mismatch': 'Something the credentials refer to is not what was signed.',
  'ingredient.claimSignature.missing': 'The signature of an ingredient is not there.',
  'ingredient.claimSignature.mismatch': 'The signature of an ingredient is not the one that was taken in.',
  'ingredient.manifest.missing': 'The credentials of an ingredient are not there.',
  'ingredient.manifest.mismatch': 'The credentials of an ingredient are not those that were taken in.',
  'manifest.compressed.invalid': 'Compressed credentials cannot be unpacked.',
  'manifest.inaccessible': 'The credentials are kept elsewhere and cannot be reached.',
  'manifest.multipleParents': 'The file claims to come from more than one parent.',
  'manifest.update.invalid': 'An update of the credentials contains what an update may not.',
  'manifest.update.wrongParents': 'An update of the credentials does not name exactly one parent.',
  'signingCredential.invalid': 'The signer’s certificate does not follow the rules.',
  'signingCredential.untrusted': 'The signer is on no trust list.',
  'signingCredential.ocsp.revoked': 'The signer’s certificate was revoked.',
  'signingCredential.ocsp.unknown': 'The issuer does not know the signer’s certificate.',
};

const CODES: Readonly<Record<StatusCode, string>> = { ...SUCCESS, ...INFORMATIONAL, ...FAILURE };
const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(CODES));

/** What a check found, in one sentence. */
export function codeText(code: StatusCode): string {
  return CODES[code];
}

/** The sentence for a judgement's cause, which may also be a reader's own code; null where only the code is known. */
export function causeText(code: string): string | null {
  return BY_NAME.get(code) ?? null;
}
