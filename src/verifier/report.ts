import type { Revocation, SignerReport, TimeReport } from './signer-report.ts';
import type { StatusCode } from './status.ts';

/**
 * The whole outcome of judging one file: plain data that survives structured cloning and JSON, with no logic.
 * Byte strings are lower-case hex; times are ISO 8601 in UTC; byte offsets are absolute, `end` exclusive.
 * Text that comes from the file is as the file has it: whoever shows it must neutralise it.
 */
export interface Report {
  readonly verifier: string;
  readonly checkedAt: string;
  readonly trustVersion: string;
  readonly file: FileFacts;
  readonly state: State;
  /** Why the file could not be judged or read; null where it was. */
  readonly problem: Problem | null;
  readonly manifestSource: 'embedded' | 'sidecar' | 'none';
  /**
   * Address of a manifest that the file only links to, as written (it may be relative to the file's own): of its `Link`
   * header, else of XMP's dcterms:provenance. Never fetched here.
   */
  readonly remoteManifest: string | null;
  /** Label of the active manifest. */
  readonly activeManifest: string | null;
  /** Every manifest reachable from the active one, which comes first. */
  readonly manifests: readonly ManifestReport[];
  /** Labels in the store that nothing refers to; they are not judged and must not be shown as history. */
  readonly unreferencedManifests: readonly string[];
  /** Digital source types that actions and ingredients of the reachable manifests name, as written, each once. */
  readonly digitalSourceTypes: readonly string[];
  /** Local signals of the conformance rubric 1.0, in kebab case (`fully-gen-ai-media`), over the reachable manifests. */
  readonly signals: readonly string[];
  /** What was found about the active manifest and the file's binding. */
  readonly results: Results;
  /** What is wrong or new in ingredients beyond what the signer recorded (C2PA 2.2 §15.11.3.4). */
  readonly ingredientDeltas: readonly IngredientDelta[];
  /** Bytes of the file that no check covers. */
  readonly uncovered: readonly UncoveredRange[];
  /** The pictures and films in one file, where it holds several: the first picture is among them. */
  readonly parts?: readonly FilePart[];
  /** How many parts were signed along and are gone, each marked as one that may be; absent where none is. */
  readonly missingParts?: number;
  /** EXIF, XMP and IPTC as found in the file: unsigned observations. */
  readonly unsigned: UnsignedMetadata | null;
}

export type State =
  | 'Trusted'
  | 'Valid'
  | 'Invalid'
  | 'NoManifest'
  | 'Remote'
  | 'Unsupported'
  | 'Malformed'
  | 'NotJudged';

export type MediaFormat =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/tiff'
  | 'image/x-adobe-dng'
  | 'image/svg+xml'
  | 'image/avif'
  | 'image/heic'
  | 'image/heif'
  | 'image/jxl'
  | 'video/mp4'
  | 'video/quicktime'
  | 'audio/mp4'
  | 'audio/wav'
  | 'video/avi'
  | 'audio/mpeg'
  | 'audio/flac'
  | 'application/pdf'
  | 'application/c2pa';

export interface FileFacts {
  readonly size: number;
  readonly sha256: string;
  /** By the bytes, never by name or Content-Type; null where no known format was recognised. */
  readonly format: MediaFormat | null;
}

/** `malformed`: the bytes are broken. `limit` and `internal`: we could not judge, which says nothing about the file. */
export interface Problem {
  readonly kind: 'malformed' | 'limit' | 'internal';
  readonly code: string;
  readonly message: string;
  readonly offset: number | null;
  /** The file itself cannot be read, and nothing in it looks like credentials: of them this says nothing. */
  readonly fileAlone?: true;
}

export interface StatusEntry {
  readonly code: StatusCode;
  readonly url: string;
  readonly explanation?: string;
}

export interface Results {
  readonly success: readonly StatusEntry[];
  readonly informational: readonly StatusEntry[];
  readonly failure: readonly StatusEntry[];
}

/** What a signer recorded: their own words, whose codes need not be among ours. */
export interface RecordedResults {
  readonly success: readonly RecordedEntry[];
  readonly informational: readonly RecordedEntry[];
  readonly failure: readonly RecordedEntry[];
}

export interface RecordedEntry {
  readonly code: string;
  readonly url: string;
  readonly explanation?: string;
}

export interface IngredientDelta {
  /** JUMBF URI of the ingredient assertion. */
  readonly ingredient: string;
  readonly results: Results;
}

export interface UncoveredRange {
  readonly start: number;
  readonly end: number;
  /** What lies there: `manifest-store`, `exif`, `xmp`, `icc`, `free-box`, `trailing`, `excluded` … */
  readonly what: string;
  /** True where a decoder may use these bytes to draw the picture. */
  readonly affectsPicture: boolean;
  /** Of a manifest store: what in it not even the signature covers, by ascending start. */
  readonly parts?: readonly UnsignedPart[];
}

export interface FilePart {
  readonly start: number;
  readonly end: number;
  readonly what: 'picture' | 'gain-map' | 'depth-map' | 'thumbnail' | 'video';
  /** Whether the binding holds and leaves none of these bytes out, the manifest store apart. */
  readonly covered: boolean;
}

export interface UnsignedPart {
  readonly start: number;
  readonly end: number;
  /**
   * `unsigned-header` (time-stamps, revocation answers, padding: what counts there proves itself), `label`,
   * `framing`, `compressed-stream`, `unreferenced-manifest`.
   */
  readonly what: string;
}

export interface ManifestReport {
  readonly label: string;
  readonly kind: 'standard' | 'update';
  readonly claimVersion: 1 | 2 | null;
  readonly title: string | null;
  readonly format: string | null;
  readonly instanceId: string | null;
  readonly claimGenerator: string | null;
  readonly claimGeneratorVersion: string | null;
  readonly signer: SignerReport | null;
  readonly time: TimeReport | null;
  /** Revocation of the signer, as far as the file itself tells; never silently lost. */
  readonly revocation: Revocation;
  readonly assertions: readonly AssertionReport[];
  readonly actions: readonly ActionReport[];
  readonly ingredients: readonly IngredientReport[];
  /** Whom CAWG identity assertions name besides the signer; what was found about them is in `results`, by `url`. */
  readonly identities: readonly IdentityReport[];
  /** Signals of this manifest that the conformance programme does not admit in what its signer's product signs. */
  readonly overclaims?: readonly string[];
  /** What it says of the AI models behind it. */
  readonly aiDisclosures?: readonly AiDisclosureReport[];
  /** What it asks of those who would mine it or train models on it. */
  readonly dataUses?: readonly DataUseReport[];
  readonly redacted: readonly string[];
  /** Everything found about this manifest alone, recorded or not. */
  readonly results: Results;
  /** This manifest judged by itself (for an ingredient: without a hard binding, whose bytes are not here). */
  readonly state: 'Trusted' | 'Valid' | 'Invalid';
}

export interface AssertionReport {
  readonly label: string;
  readonly url: string;
  /** `created` by the signer or `gathered` from elsewhere; v1 claims make no difference. */
  readonly attribution: 'created' | 'gathered' | 'v1';
  readonly kind: 'cbor' | 'json' | 'embedded' | 'redacted' | 'unknown';
  /** Decoded content with byte strings as {"hex": …} and long values shortened; null for embedded files. */
  readonly value: unknown;
  readonly size: number;
}

export interface ActionReport {
  readonly action: string;
  readonly when: string | null;
  readonly softwareAgent: string | null;
  readonly digitalSourceType: string | null;
  readonly description: string | null;
  readonly reason: string | null;
  readonly attribution: 'created' | 'gathered' | 'v1';
}

/** One `c2pa.ai-disclosure` assertion, in its own words; null where it does not say. */
export interface AiDisclosureReport {
  readonly url: string;
  readonly attribution: 'created' | 'gathered' | 'v1';
  /** Such as `c2pa.types.model`. */
  readonly modelType: string | null;
  readonly modelName: string | null;
  readonly modelIdentifier: string | null;
  /** By the standard one of `fully_autonomous`, `prompt_guided`, `human_validated`. */
  readonly humanOversight: string | null;
  /** Of the arXiv taxonomy. */
  readonly scientificDomains: readonly string[];
}

/** One training-and-data-mining assertion, in its own words. */
export interface DataUseReport {
  readonly url: string;
  readonly attribution: 'created' | 'gathered' | 'v1';
  readonly entries: readonly DataUseEntry[];
}

export interface DataUseEntry {
  /** Such as `cawg.ai_training`. */
  readonly purpose: string;
  /** By the standard one of `allowed`, `notAllowed`, `constrained`. */
  readonly use: string;
  readonly constraint: string | null;
}

export interface IngredientReport {
  readonly url: string;
  readonly title: string | null;
  readonly format: string | null;
  readonly relationship: 'parentOf' | 'componentOf' | 'inputTo' | null;
  readonly instanceId: string | null;
  /** What the signer says of one that has no manifest (2.4): how it came to be. */
  readonly digitalSourceType?: string | null;
  /** Label of its manifest in this store. */
  readonly activeManifest: string | null;
  /** The signer's own recorded findings: a claim, not a judgment. */
  readonly recorded: RecordedResults | null;
  /** Our findings about the link itself. */
  readonly results: Results;
  /** The ingredient's own state by our checks; null where it has no manifest here. */
  readonly state: 'Trusted' | 'Valid' | 'Invalid' | null;
}

/** One CAWG identity assertion, in its own words: nothing here is confirmed by being here. */
export interface IdentityReport {
  readonly url: string;
  /** `sig_type` as written; null where the assertion cannot be read. */
  readonly kind: string | null;
  readonly roles: readonly string[];
  readonly names: readonly IdentityName[];
  /** Who stands for the names: issuer of the certificate, or the DID of the credential's issuer. */
  readonly voucher: string | null;
}

export interface IdentityName {
  /** Such as `cawg.social_media`; null for a certificate's name. */
  readonly type: string | null;
  readonly name: string | null;
  readonly username: string | null;
  readonly address: string | null;
  /** Who checked this name, as the voucher tells it. */
  readonly provider: string | null;
  /** When that was, as written. */
  readonly checkedAt: string | null;
}

export interface UnsignedMetadata {
  /** Flat tag → printable value, grouped. */
  readonly exif: Readonly<Record<string, string>>;
  readonly xmp: Readonly<Record<string, string>>;
  readonly iptc: Readonly<Record<string, string>>;
  /** IPTC digital source type found outside any signature. */
  readonly digitalSourceType: string | null;
}
