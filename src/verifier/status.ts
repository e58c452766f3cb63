/** Validation status codes of C2PA 2.2 §15.2 (with those of 2.4 that we give), and the one code of ours: none. */
export const SUCCESS_CODES = [
  'claimSignature.validated',
  'claimSignature.insideValidity',
  'signingCredential.trusted',
  'signingCredential.ocsp.notRevoked',
  'timeStamp.validated',
  'timeStamp.trusted',
  'assertion.hashedURI.match',
  'assertion.dataHash.match',
  'assertion.bmffHash.match',
  'assertion.boxesHash.match',
  'assertion.multiAssetHash.match',
  'ingredient.manifest.validated',
  'ingredient.claimSignature.validated',
] as const;
export type SuccessCode = (typeof SUCCESS_CODES)[number] | CawgSuccessCode;

export const INFORMATIONAL_CODES = [
  'assertion.dataHash.additionalExclusionsPresent',
  'assertion.bmffHash.additionalExclusionsPresent',
  'assertion.boxesHash.additionalExclusionsPresent',
  'ingredient.unknownProvenance',
  'signingCredential.ocsp.skipped',
  'timeOfSigning.insideValidity',
  'timeOfSigning.outsideValidity',
  'timeStamp.malformed',
  'timeStamp.mismatch',
  'timeStamp.outsideValidity',
  'timeStamp.untrusted',
  'timeStamp.credentialInvalid',
] as const;
export type InformationalCode = (typeof INFORMATIONAL_CODES)[number] | CawgInformationalCode;

export const FAILURE_CODES = [
  'algorithm.unsupported',
  'assertion.action.ingredientMismatch',
  'assertion.action.malformed',
  'assertion.action.redacted',
  'assertion.action.redactionMismatch',
  'assertion.action.softBindingMissing',
  'assertion.bmffHash.malformed',
  'assertion.bmffHash.mismatch',
  'assertion.boxesHash.malformed',
  'assertion.boxesHash.mismatch',
  'assertion.boxesHash.unknownBox',
  'assertion.cbor.invalid',
  'assertion.cloud-data.actions',
  'assertion.cloud-data.hardBinding',
  'assertion.cloud-data.malformed',
  'assertion.collectionHash.invalidURI',
  'assertion.collectionHash.malformed',
  'assertion.dataHash.malformed',
  'assertion.dataHash.mismatch',
  'assertion.dataHash.redacted',
  'assertion.hashedURI.mismatch',
  'assertion.ingredient.malformed',
  'assertion.json.invalid',
  'assertion.missing',
  'assertion.multiAssetHash.malformed',
  'assertion.multiAssetHash.mismatch',
  'assertion.multiAssetHash.missingPart',
  'assertion.multipleHardBindings',
  'assertion.notRedacted',
  'assertion.outsideManifest',
  'assertion.selfRedacted',
  'assertion.timestamp.malformed',
  'assertion.undeclared',
  'claim.cbor.invalid',
  'claim.hardBindings.missing',
  'claim.malformed',
  'claim.missing',
  'claim.multiple',
  'claimSignature.missing',
  'claimSignature.mismatch',
  'claimSignature.outsideValidity',
  'general.error',
  'hashedURI.missing',
  'hashedURI.mismatch',
  'ingredient.claimSignature.missing',
  'ingredient.claimSignature.mismatch',
  'ingredient.manifest.missing',
  'ingredient.manifest.mismatch',
  'manifest.compressed.invalid',
  'manifest.inaccessible',
  'manifest.multipleParents',
  'manifest.update.invalid',
  'manifest.update.wrongParents',
  'signingCredential.invalid',
  'signingCredential.untrusted',
  'signingCredential.ocsp.revoked',
  'signingCredential.ocsp.unknown',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number] | CawgFailureCode;

/** Codes of CAWG Identity 1.2 (who, besides the signer, is named, and by whom), as the reference library spells them. */
export type CawgSuccessCode =
  | 'cawg.identity.well-formed'
  | 'cawg.ica.credential_valid'
  | 'cawg.x509.credential.trusted'
  | 'cawg.x509.signature.validated'
  | 'cawg.x509.signature.inside_validity';

export type CawgInformationalCode = 'cawg.ica.untrusted_issuer';

export type CawgFailureCode =
  | 'cawg.identity.cbor.invalid'
  | 'cawg.identity.pad.invalid'
  | 'cawg.identity.assertion.mismatch'
  | 'cawg.identity.assertion.duplicate'
  | 'cawg.identity.hard_binding_missing'
  | 'cawg.identity.sig_type.unknown'
  | 'cawg.x509.algorithm.unsupported'
  | 'cawg.x509.credential.untrusted'
  | 'cawg.x509.ocsp.revoked'
  | 'cawg.x509.signature.mismatch'
  | 'cawg.x509.signature.outside_validity'
  | 'cawg.ica.did_unavailable'
  | 'cawg.ica.did_unsupported_method'
  | 'cawg.ica.invalid_alg'
  | 'cawg.ica.invalid_content_type'
  | 'cawg.ica.invalid_cose_sign1'
  | 'cawg.ica.invalid_did_document'
  | 'cawg.ica.invalid_issuer'
  | 'cawg.ica.invalid_verifiable_credential'
  | 'cawg.ica.signature_mismatch'
  | 'cawg.ica.signer_payload.mismatch'
  | 'cawg.ica.valid_from.invalid'
  | 'cawg.ica.valid_from.missing'
  | 'cawg.ica.valid_until.invalid'
  | 'cawg.ica.verified_identities.invalid'
  | 'cawg.ica.verified_identities.missing';

export type StatusCode = SuccessCode | InformationalCode | FailureCode;

/** One finding of one check: what, about which JUMBF URI, and (for people who debug) why. */
export type Status =
  | { readonly outcome: 'success'; readonly code: SuccessCode; readonly url: string; readonly explanation?: string }
  | {
      readonly outcome: 'informational';
      readonly code: InformationalCode;
      readonly url: string;
      readonly explanation?: string;
    }
  | { readonly outcome: 'failure'; readonly code: FailureCode; readonly url: string; readonly explanation?: string };

export function success(code: SuccessCode, url: string, explanation?: string): Status {
  return { outcome: 'success', code, url, ...(explanation === undefined ? {} : { explanation }) };
}

export function informational(code: InformationalCode, url: string, explanation?: string): Status {
  return { outcome: 'informational', code, url, ...(explanation === undefined ? {} : { explanation }) };
}

export function failure(code: FailureCode, url: string, explanation?: string): Status {
  return { outcome: 'failure', code, url, ...(explanation === undefined ? {} : { explanation }) };
}
