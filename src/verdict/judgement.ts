import type { TrustListName } from '../verifier/signer-report.ts';

/** The one word that every surface shows (contracts: "Verdicts"). */
export type Verdict = 'trusted' | 'unknown-signer' | 'changed' | 'invalid' | 'none' | 'not-checked' | 'checking';

/** What is said of credentials that were judged, in the order in which it is explained. The others say nothing of any. */
export const CREDENTIAL_VERDICTS = ['trusted', 'unknown-signer', 'changed', 'invalid'] as const satisfies Verdict[];
export type CredentialVerdict = (typeof CREDENTIAL_VERDICTS)[number];

export function isOfCredentials(verdict: Verdict): verdict is CredentialVerdict {
  return (CREDENTIAL_VERDICTS as readonly Verdict[]).includes(verdict);
}

/** Why something could not be judged. None of these says anything about the picture. */
export const NOT_CHECKED_REASONS = [
  'network',
  'too-large',
  'timeout',
  'not-permitted',
  'private-address',
  'stream',
  'limit',
  'internal-error',
  'remote',
  'unsupported',
  'unavailable',
  /** Credentials without the medium that they belong to. */
  'no-media',
  'identity',
  /** Nothing is fetched by itself here: quiet mode, or a connection that saves data. */
  'on-request',
  /** The page was given another file than we were. */
  'served-differently',
] as const;
export type NotCheckedReason = (typeof NOT_CHECKED_REASONS)[number];

/** What the credentials themselves say about how the picture came to be; shown only where they hold. */
export type OriginLabel = 'ai-generated' | 'ai-edited' | 'camera-captured';

export type WarningCode =
  | 'revocation-not-checked'
  /** The certificate was taken back later, for a reason that leaves this signature standing. */
  | 'revoked-since-signing'
  /** Certificates like the signer's are known to be worth nothing. */
  | 'signer-incident'
  | 'authority-revoked'
  /** The signing product says of a picture's origin what its conformance record does not admit. */
  | 'origin-overclaimed'
  | 'signer-expired-without-time-stamp'
  | 'uncovered-metadata'
  | 'uncovered-affects-picture'
  /** Said beside it: which of the things that draw the picture are not covered. */
  | 'uncovered-orientation'
  | 'uncovered-colours'
  | 'uncovered-further-pictures'
  | 'uncovered-offsets'
  /** A picture or film that was signed along is gone, as the signer allowed. */
  | 'part-missing'
  | 'trailing-bytes'
  | 'ingredient-failed'
  | 'ingredient-untrusted'
  | 'identity-unconfirmed'
  | 'interim-list'
  | 'user-list'
  | 'unsigned-ai-mark'
  | 'remote-manifest'
  | 'insecure-transport'
  | 'several-manifests'
  | 'hostile-text'
  | 'format-mismatch'
  | 'trust-list-old';

/** The short outcome for badge, popup and command line: plain data derived from a Report by verdict/judge.ts alone. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Set exactly where the verdict is `not-checked`. */
  readonly reason: NotCheckedReason | null;
  /** SHA-256 of the judged bytes in hex; null where none were judged. */
  readonly sha256: string | null;
  readonly signerName: string | null;
  readonly signerOrganization: string | null;
  readonly list: TrustListName | null;
  /** Proven time of signing, ISO. */
  readonly signedAt: string | null;
  readonly origin: OriginLabel | null;
  /** The standard's action names of the active manifest, without created/opened. */
  readonly edits: readonly string[];
  /** The file's own title: quote it, never state it. */
  readonly title: string | null;
  readonly warnings: readonly WarningCode[];
  /** The first failing code, for `changed` and `invalid`. */
  readonly cause: string | null;
  /** Set where that code was found in something the file was made from, and not in its own credentials. */
  readonly causeIn?: 'ingredient';
}
