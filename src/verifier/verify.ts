import type { ByteSource } from './bytes/byte-source.ts';
import { LimitError, MalformedError } from './bytes/errors.ts';
import { hashRanges } from './bytes/hash.ts';
import { toHex } from './bytes/hex.ts';
import { checkContentBinding } from './checks/content-binding.ts';
import { ingredientDeltas } from './checks/ingredient-deltas.ts';
import type { Judging } from './checks/judging.ts';
import { type JudgedManifest, judgeManifest, type StoreContext } from './checks/manifest.ts';
import { collectRedactions } from './checks/redaction.ts';
import { collectEvidence } from './checks/signature-evidence.ts';
import { together } from './checks/together.ts';
import { withUnsignedParts } from './checks/unsigned-store-parts.ts';
import { filePartsOf } from './file-parts.ts';
import { locate } from './formats/locate.ts';
import type { Located } from './formats/located.ts';
import { MAX_REPORTED_VALUES } from './limits.ts';
import { manifestLink } from './link-header.ts';
import type { ManifestContent } from './manifest/manifest-content.ts';
import { readReachable } from './manifest/reachable.ts';
import { digitalSourceTypes, signalsOf } from './manifest/signals.ts';
import { readStore } from './manifest/store.ts';
import { manifestReport, withIngredientStates } from './manifest-report.ts';
import { unsignedMark } from './metadata/mark.ts';
import type { Problem, Report, UnsignedMetadata } from './report.ts';
import { NO_RESULTS, resultsOf } from './results.ts';
import { deriveState } from './state.ts';
import { failure } from './status.ts';
import { chooseStore } from './store-choice.ts';
import { isoFromMilliseconds } from './time.ts';
import type { VerifyOptions } from './verify-options.ts';
import { SignatureBudget } from './x509/signature-budget.ts';

const VERIFIER = 'whence 0.1.0';
const STORE_URL = 'self#jumbf=/c2pa';
const MANIFESTS_AT_ONCE = 8;

/**
 * Judges a file's Content Credentials: bytes, a time and trust settings in, a report out. Never rejects for anything
 * that a file can do: broken bytes make it `Malformed`, a limit or a fault of ours `NotJudged`.
 */
export async function verify(source: ByteSource, options: VerifyOptions): Promise<Report> {
  let report = emptyReport(source, options);
  // Begun at once and awaited last: the platform hashes in a thread of its own while the manifests are judged.
  const sha256 = settled(hashRanges(source, [{ start: 0, end: source.size }], 'sha256').then(toHex));
  let unsigned = settled<UnsignedMetadata | null>(Promise.resolve(null));
  try {
    const located = await locate(source);
    unsigned = settled(unsignedMetadata(source, located, options));
    report = {
      ...report,
      file: { ...report.file, format: located?.format ?? null },
      remoteManifest: located?.remoteManifest ?? null,
    };
    report = await withStore(report, source, located, options);
  } catch (error) {
    report = await withSigns(givenUp(report, error), source, options);
  }
  try {
    report = { ...report, file: { ...report.file, sha256: (await sha256)() } };
    return { ...report, unsigned: (await unsigned)() };
  } catch (error) {
    return report.problem === null ? givenUp(report, error) : report;
  }
}

/** The readers of EXIF and IPTC are loaded where all of it is asked for. */
async function unsignedMetadata(
  source: ByteSource,
  located: Located | null,
  { metadata = 'all' }: VerifyOptions,
): Promise<UnsignedMetadata | null> {
  if (metadata === 'mark') {
    const digitalSourceType = located === null ? null : unsignedMark(located);
    return digitalSourceType === null ? null : { exif: {}, xmp: {}, iptc: {}, digitalSourceType };
  }
  const { readUnsignedMetadata } = await import('./metadata/unsigned-metadata.ts');
  return readUnsignedMetadata(source, located);
}

/** What could not be finished is never a finding about the file. */
function givenUp(report: Report, error: unknown): Report {
  const problem = problemOf(error);
  return { ...report, state: problem.kind === 'malformed' ? 'Malformed' : 'NotJudged', problem };
}

/** That a container cannot be walked is a finding about credentials only where there is any sign of some. */
async function withSigns(report: Report, source: ByteSource, { sidecar }: VerifyOptions): Promise<Report> {
  const { problem } = report;
  const isWalked = report.file.format !== null;
  if (problem?.kind !== 'malformed' || isWalked || (sidecar ?? null) !== null) return report;
  try {
    const { hasStoreSigns } = await import('./formats/store-signs.ts');
    return (await hasStoreSigns(source)) ? report : { ...report, problem: { ...problem, fileAlone: true } };
  } catch (error) {
    return givenUp(report, error);
  }
}

/** Work that nobody awaits yet, so that its failure is thrown where it is looked at and not before. */
function settled<T>(work: Promise<T>): Promise<() => T> {
  return work.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
}

/** C2PA 2.2 §15.5-15.12, in its order. */
async function withStore(
  report: Report,
  source: ByteSource,
  located: Located | null,
  options: VerifyOptions,
): Promise<Report> {
  const choice = await chooseStore(located, options.sidecar ?? null);
  if (choice.kind === 'none') {
    // C2PA 2.4 §15.5.3.1: the header comes before the file's own metadata; beside an embedded store it counts for nothing.
    const link = options.link === undefined ? null : manifestLink(options.link);
    const remoteManifest = link ?? report.remoteManifest;
    const absent = located === null ? 'Unsupported' : 'NoManifest';
    return { ...report, remoteManifest, state: remoteManifest === null ? absent : 'Remote' };
  }
  if (choice.kind === 'several') {
    const results = resultsOf([failure('general.error', STORE_URL, 'several manifest stores: none of them counts')]);
    return { ...report, state: 'Invalid', manifestSource: 'embedded', results };
  }
  const manifestSource = choice.kind;
  const store = await readStore(choice.parts);
  const active = store.manifests.at(-1);
  if (active === undefined) throw new MalformedError('a manifest store without a manifest');
  const reachable = readReachable(store, active);
  const context: StoreContext = {
    store,
    reachable,
    redactions: collectRedactions(reachable),
    evidence: collectEvidence(reachable.contents),
  };

  const signatures = new SignatureBudget();
  const judging = { at: options.at, trust: options.trust, budget: signatures };
  const [judged, binding] = await together([
    judgeManifests(reachable.contents, context, judging),
    checkContentBinding(reachable, source, located, manifestSource, options.segments),
  ]);
  signatures.confirm();
  const deltas = ingredientDeltas(judged, reachable);

  // Nothing says what a box beside the manifests is, who put it there, or when.
  const ofFile = [...binding.statuses];
  for (const { label } of store.others) ofFile.push(failure('general.error', STORE_URL, `${label}: no manifest`));
  const budget = { left: MAX_REPORTED_VALUES };
  const manifests = withIngredientStates(
    judged.map((one, index) => manifestReport(one, index === 0 ? ofFile : [], store, budget)),
  );
  const results = manifests[0]?.results ?? NO_RESULTS;
  const state = deriveState(
    results,
    deltas.map((delta) => delta.results),
  );
  const { uncovered } = binding;
  const unreferencedManifests = new Set<string>();
  for (const { label } of store.manifests) unreferencedManifests.add(label);
  for (const { label } of manifests) unreferencedManifests.delete(label);
  return {
    ...report,
    state,
    manifestSource,
    activeManifest: active.label,
    manifests,
    unreferencedManifests: [...unreferencedManifests],
    digitalSourceTypes: digitalSourceTypes(reachable.contents),
    signals: signalsOf(reachable.contents),
    results,
    ingredientDeltas: deltas,
    ...filePartsOf(located, binding),
    uncovered:
      state === 'Invalid' || located === null
        ? uncovered
        : await withUnsignedParts(uncovered, source, located, store, reachable),
  };
}

/** Some at once, so that what is under way never takes more memory than a few manifests do. */
async function judgeManifests(
  contents: readonly ManifestContent[],
  context: StoreContext,
  options: Judging,
): Promise<readonly JudgedManifest[]> {
  const judged: JudgedManifest[] = [];
  for (let next = 0; next < contents.length; next += MANIFESTS_AT_ONCE) {
    const some = contents.slice(next, next + MANIFESTS_AT_ONCE);
    judged.push(...(await together(some.map((content) => judgeManifest(content, context, options)))));
  }
  return judged;
}

function emptyReport(source: ByteSource, { at, trust }: VerifyOptions): Report {
  return {
    verifier: VERIFIER,
    checkedAt: isoFromMilliseconds(at) ?? '',
    trustVersion: trust.version,
    file: { size: source.size, sha256: '', format: null },
    state: 'NotJudged',
    problem: null,
    manifestSource: 'none',
    remoteManifest: null,
    activeManifest: null,
    manifests: [],
    unreferencedManifests: [],
    digitalSourceTypes: [],
    signals: [],
    results: NO_RESULTS,
    ingredientDeltas: [],
    uncovered: [],
    unsigned: null,
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof MalformedError) {
    return { kind: 'malformed', code: 'malformed', message: error.message, offset: error.offset };
  }
  if (error instanceof LimitError) return { kind: 'limit', code: error.limit, message: error.message, offset: null };
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'internal', code: 'internal-error', message, offset: null };
}
