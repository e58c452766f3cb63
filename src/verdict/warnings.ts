import type { IngredientReport, ManifestReport, MediaFormat, Report } from '../verifier/report.ts';
import { uncoveredDrawing } from './drawn-by.ts';
import { hasFailed, manifestLacksOnlyAnAnswer, vouchingList } from './failures.ts';
import { neutralise } from './hostile-text.ts';
import type { Judgement, OriginLabel, Verdict, WarningCode } from './judgement.ts';
import { isAi, sourceTypeTerm } from './source-types.ts';

/**
 * What a reader should know besides the verdict, gravest first. Transport and the age of trust lists are not in a
 * report: whoever knows of them adds them with `withWarnings`.
 */
export function warningsOf(report: Report, verdict: Verdict, origin: OriginLabel | null): readonly WarningCode[] {
  const active = report.manifests[0] ?? null;
  const found: WarningCode[] = [];
  const add = (code: WarningCode, present: boolean): void => {
    if (present) found.push(code);
  };
  const holds = verdict === 'trusted' || verdict === 'unknown-signer';
  // Where the signer is not named, their list is not either.
  const named = verdict !== 'invalid';
  const list = named ? vouchingList(report) : null;
  if (active !== null) {
    add('signer-incident', named && (active.signer?.incident ?? null) !== null);
    add('authority-revoked', named && active.signer?.doubt === 'authority-revoked');
    for (const code of uncoveredDrawing(report)) add(code, holds);
    add('part-missing', holds && (report.missingParts ?? 0) > 0);
    add('ingredient-failed', ingredientFailed(report));
    // Where the signer of the file is on no list, that is the verdict, and says more.
    add('ingredient-untrusted', holds && list !== null && ingredientUntrusted(report));
    add('origin-overclaimed', holds && report.manifests.some(({ overclaims = [] }) => overclaims.length > 0));
    add('identity-unconfirmed', holds && identityUnconfirmed(report));
    add('hostile-text', namesAreHostile(active));
    add('several-manifests', report.unreferencedManifests.length > 0);
    add('format-mismatch', formatsDiffer(active.format, report.file.format));
    add('signer-expired-without-time-stamp', expiredUnproven(report, active));
    add('interim-list', list === 'interim');
    add('user-list', list === 'user');
    add('trailing-bytes', holds && report.uncovered.some((range) => range.what === 'trailing'));
    add('uncovered-metadata', holds && report.uncovered.some(isForeignMetadata));
    add('revoked-since-signing', holds && revokedByAnswer(active));
    add('revocation-not-checked', holds && ['not-checked', 'unknown'].includes(active.revocation.status));
  }
  add('unsigned-ai-mark', origin !== 'ai-generated' && origin !== 'ai-edited' && carriesUnsignedAiMark(report));
  // Where there are no other credentials, that link is why there is no verdict.
  add('remote-manifest', report.remoteManifest !== null && report.state !== 'Remote');
  return found;
}

/** The judgement with what only the caller knows: how the file came, how old the lists are. */
export function withWarnings(judgement: Judgement, more: readonly WarningCode[]): Judgement {
  return { ...judgement, warnings: [...new Set([...judgement.warnings, ...more])] };
}

/** The issuer took the certificate back, but for a reason that leaves what was signed before standing. */
function revokedByAnswer({ revocation }: ManifestReport): boolean {
  return revocation.status === 'revoked' && revocation.by === undefined;
}

/** The signer's own record of a failure counts as well: what was broken when it was taken in is still broken. */
function ingredientFailed(report: Report): boolean {
  const unanswered = new Set(report.manifests.filter(manifestLacksOnlyAnAnswer).map(({ label }) => label));
  const isBroken = ({ state, activeManifest }: IngredientReport): boolean =>
    state === 'Invalid' && (activeManifest === null || !unanswered.has(activeManifest));
  return (
    report.ingredientDeltas.some((delta) => hasFailed(delta.results)) ||
    report.manifests.some((manifest) =>
      manifest.ingredients.some(
        (part) => isBroken(part) || hasFailed(part.results) || (part.recorded !== null && hasFailed(part.recorded)),
      ),
    )
  );
}

/** One whose signer is listed may still be no better than valid, for somebody else whom it names. */
function ingredientUntrusted(report: Report): boolean {
  const code = 'signingCredential.untrusted';
  const listed = new Set(report.manifests.filter(isByListedSigner).map(({ label }) => label));
  const isUnlisted = ({ state, activeManifest }: IngredientReport): boolean =>
    state === 'Valid' && (activeManifest === null || !listed.has(activeManifest));
  return (
    report.manifests.some((manifest) => manifest.ingredients.some(isUnlisted)) ||
    report.ingredientDeltas.some((delta) => delta.results.failure.some((entry) => entry.code === code))
  );
}

function isByListedSigner({ results }: ManifestReport): boolean {
  return results.success.some(({ code }) => code === 'signingCredential.trusted');
}

/**
 * CAWG Identity 1.2, here and in the file's history: whether a check failed or could not be made without asking a server
 * comes to the same for a reader.
 */
function identityUnconfirmed({ results, manifests }: Report): boolean {
  return [results, ...manifests.map((manifest) => manifest.results)]
    .flatMap(({ failure, informational }) => [...failure, ...informational])
    .some(({ code }) => code.startsWith('cawg.'));
}

function namesAreHostile(active: ManifestReport): boolean {
  const texts = [active.title, active.claimGenerator, active.signer?.name, active.signer?.organization];
  return texts.some((text) => text !== null && text !== undefined && neutralise(text).hostile);
}

/** Families whose members are often named for each other. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set(['image/jpeg', 'image/jpg', 'image/pjpeg', 'jpg', 'jpeg']),
  new Set(['image/tiff', 'image/x-adobe-dng', 'image/dng', 'tif', 'tiff', 'dng']),
  new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'heic', 'heif']),
  new Set(['video/mp4', 'audio/mp4', 'video/quicktime', 'application/mp4', 'mp4', 'm4a', 'mov']),
  new Set(['image/png', 'png']),
  new Set(['image/webp', 'webp']),
  new Set(['image/avif', 'avif']),
  new Set(['image/gif', 'gif']),
  new Set(['image/svg+xml', 'svg']),
  new Set(['audio/wav', 'audio/wave', 'audio/x-wav', 'audio/vnd.wave', 'wav']),
  new Set(['video/avi', 'video/msvideo', 'video/x-msvideo', 'avi']),
];

/** Only where both are media formats we know: an unknown name in the claim tells nothing, nor does a store by itself. */
function formatsDiffer(claimed: string | null, found: MediaFormat | null): boolean {
  if (claimed === null || found === null || found === 'application/c2pa') return false;
  const family = FAMILIES.find((members) => members.has(claimed.toLowerCase()));
  return family !== undefined && !family.has(found);
}

/**
 * The commonest honest failure (an old picture, a certificate long expired, no time-stamp) deserves its own words, and so
 * does a listed signer whose time-stamp could be anybody's.
 */
function expiredUnproven(report: Report, active: ManifestReport): boolean {
  const expired = (code: string): boolean =>
    code === 'claimSignature.outsideValidity' || code === 'signingCredential.expired';
  return (
    active.signer?.doubt === 'expired' ||
    (active.time?.source !== 'time-stamp' && report.results.failure.some(({ code }) => expired(code)))
  );
}

/** The store itself, padding and a format's own bookkeeping lie outside of every hash by design. */
const BY_DESIGN: ReadonlySet<string> = new Set([
  'manifest-store',
  'padding',
  'free-box',
  'file-type',
  'index',
  'hash-tree',
  'trailing',
]);

function isForeignMetadata(range: Report['uncovered'][number]): boolean {
  return !range.affectsPicture && !BY_DESIGN.has(range.what);
}

function carriesUnsignedAiMark(report: Report): boolean {
  const mark = report.unsigned?.digitalSourceType ?? null;
  return (mark !== null && isAi(sourceTypeTerm(mark) ?? mark)) || namesAiSystem(report);
}

/** IPTC Photo Metadata 2025.1: which system and what prompt, in XMP. Prefixes are each writer's own. */
function namesAiSystem({ unsigned }: Report): boolean {
  return Object.entries(unsigned?.xmp ?? {}).some(
    ([key, value]) => /:(?:AISystemUsed|AIPromptInformation)$/.test(key) && value.trim() !== '',
  );
}
