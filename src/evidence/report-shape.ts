import type {
  ActionReport,
  AssertionReport,
  FileFacts,
  IngredientDelta,
  IngredientReport,
  ManifestReport,
  Problem,
  RecordedEntry,
  RecordedResults,
  Report,
  Results,
  StatusEntry,
  UncoveredRange,
  UnsignedMetadata,
} from '../verifier/report.ts';
import type { CertificateReport, Revocation, SignerReport, TimeReport } from '../verifier/signer-report.ts';
import {
  isAnything,
  isCount,
  isFlag,
  isText,
  isTextRecord,
  listOf,
  nullOr,
  oneOf,
  type Shape,
  shapeOf,
} from './shape.ts';

const isMaybeText: Shape<string | null> = nullOr(isText);
const isAttribution = oneOf('created', 'gathered', 'v1');
const isState = oneOf('Trusted', 'Valid', 'Invalid');

// A code is any text here: another version may know others, and nobody relies on one by its type.
const isEntry = shapeOf<StatusEntry>({ code: isText as Shape<StatusEntry['code']>, url: isText });
const isResults = shapeOf<Results>({
  success: listOf(isEntry),
  informational: listOf(isEntry),
  failure: listOf(isEntry),
});
const isRecordedEntry = shapeOf<RecordedEntry>({ code: isText, url: isText });
const isRecorded = shapeOf<RecordedResults>({
  success: listOf(isRecordedEntry),
  informational: listOf(isRecordedEntry),
  failure: listOf(isRecordedEntry),
});

const isCertificate = shapeOf<CertificateReport>({
  subject: isText,
  issuer: isText,
  serial: isText,
  sha256: isText,
  notBefore: isText,
  notAfter: isText,
  publicKey: isText,
  anchor: isFlag,
});
const isSigner = shapeOf<SignerReport>({
  name: isText,
  organization: isText,
  alg: isText,
  serial: isText,
  sha256: isText,
  list: oneOf('c2pa', 'interim', 'user', null),
  listEntity: isMaybeText,
  assuranceLevel: oneOf(1, 2, null),
  path: listOf(isCertificate),
  unusedCertificates: listOf(isCertificate),
});
const isTime = shapeOf<TimeReport>({
  value: isText,
  source: oneOf('time-stamp', 'untrusted-time-stamp', 'claimed'),
  authority: isText,
});
const isRevocation: Shape<Revocation> = (value): value is Revocation =>
  shapeOf<{ status: string }>({ status: oneOf('good', 'unknown', 'not-checked') })(value) ||
  shapeOf<Extract<Revocation, { status: 'revoked' }>>({
    status: oneOf('revoked'),
    at: isText,
    reason: isMaybeText,
  })(value);

const isAssertion = shapeOf<AssertionReport>({
  label: isText,
  url: isText,
  attribution: isAttribution,
  kind: oneOf('cbor', 'json', 'embedded', 'redacted', 'unknown'),
  value: isAnything,
  size: isCount,
});
const isAction = shapeOf<ActionReport>({
  action: isText,
  when: isMaybeText,
  softwareAgent: isMaybeText,
  digitalSourceType: isMaybeText,
  description: isMaybeText,
  reason: isMaybeText,
  attribution: isAttribution,
});
const isIngredient = shapeOf<IngredientReport>({
  url: isText,
  title: isMaybeText,
  format: isMaybeText,
  relationship: oneOf('parentOf', 'componentOf', 'inputTo', null),
  instanceId: isMaybeText,
  activeManifest: isMaybeText,
  recorded: nullOr(isRecorded),
  results: isResults,
  state: nullOr(isState),
});
const isManifest = shapeOf<ManifestReport>({
  label: isText,
  title: isMaybeText,
  format: isMaybeText,
  claimGenerator: isMaybeText,
  claimGeneratorVersion: isMaybeText,
  signer: nullOr(isSigner),
  time: nullOr(isTime),
  revocation: isRevocation,
  assertions: listOf(isAssertion),
  actions: listOf(isAction),
  ingredients: listOf(isIngredient),
  redacted: listOf(isText),
  results: isResults,
  state: isState,
});

/** Whether something is a report that {@link ../verdict/judge.ts} can be asked about. */
export const isReport = shapeOf<Report>({
  verifier: isText,
  checkedAt: isText,
  trustVersion: isText,
  file: shapeOf<FileFacts>({ size: isCount, sha256: isText, format: isMaybeText as Shape<FileFacts['format']> }),
  state: oneOf('Trusted', 'Valid', 'Invalid', 'NoManifest', 'Remote', 'Unsupported', 'Malformed', 'NotJudged'),
  problem: nullOr(shapeOf<Problem>({ kind: oneOf('malformed', 'limit', 'internal'), code: isText, message: isText })),
  remoteManifest: isMaybeText,
  activeManifest: isMaybeText,
  manifests: listOf(isManifest),
  unreferencedManifests: listOf(isText),
  digitalSourceTypes: listOf(isText),
  signals: listOf(isText),
  results: isResults,
  ingredientDeltas: listOf(shapeOf<IngredientDelta>({ ingredient: isText, results: isResults })),
  uncovered: listOf(shapeOf<UncoveredRange>({ start: isCount, end: isCount, what: isText, affectsPicture: isFlag })),
  unsigned: nullOr(
    shapeOf<UnsignedMetadata>({
      exif: isTextRecord,
      xmp: isTextRecord,
      iptc: isTextRecord,
      digitalSourceType: isMaybeText,
    }),
  ),
});
