/** The day on which the list below was read (C2PA soft binding algorithm list, CC BY 4.0, entries up to 53). */
export const ALGORITHMS_AS_OF = '2026-08-20';

export type BindingKind = 'watermark' | 'fingerprint';

export interface Algorithm {
  /** As `alg` in assertions and queries. */
  readonly alg: string;
  readonly kind: BindingKind;
  /** What people call it. */
  readonly name: string;
  /** Media that it is for: `i` images, `v` video, `a` audio, `t` text, `d` documents and other files. */
  readonly media: string;
  /** Addresses in the list where anybody may ask by it; other schemes than https are left out. */
  readonly resolvers: readonly string[];
}

const AIWATERMARK = 'https://aiwatermark.com/api/v1';
const TRUFO = 'https://c2pa.trufo.ai/v1';

const WATERMARKS: readonly (readonly [alg: string, name: string, media: string, resolver?: string])[] = [
  ['com.digimarc.validate.1', 'Digimarc Validate', 'avti'],
  ['org.atsc.a336', 'ATSC A/336', 'avi'],
  ['com.adobe.trustmark.Q', 'Adobe TrustMark Q', 'i'],
  ['com.adobe.trustmark.C', 'Adobe TrustMark C', 'i'],
  ['com.adobe.trustmark.P', 'Adobe TrustMark P', 'i'],
  ['ai.steg.api', 'Steg.AI', 'ivd'],
  ['ai.trufo.pawprint.watermark', 'Trufo PawPrint', 'iav', TRUFO],
  ['app.overlai.watermark.1', 'Overlai', 'i'],
  ['tv.kinetiq.watercast.48.1', 'Kinetiq Teletrax', 'v'],
  ['castLabs.watermark.1', 'castLabs', 'via'],
  ['com.imatag.lamark.v1', 'Imatag', 'i'],
  ['com.nagra.nexguard.watermark.1', 'Nagra NexGuard', 'vai'],
  ['com.mentaport.watermark.1', 'Mentaport', 'vai'],
  ['com.sonicorigin.watermark.1', 'SonicOrigin', 'av'],
  ['com.microsoft.invismark.1', 'Microsoft InvisMark', 'iv'],
  ['com.microsoft.wavmark.1', 'Microsoft WavMark', 'av'],
  ['ai.contentlens.image.basewmk', 'ContentLens image (base)', 'i'],
  ['ai.contentlens.image.ensemblewmk', 'ContentLens image (ensemble)', 'i'],
  ['ai.contentlens.image.customwmk', 'ContentLens image (custom)', 'i'],
  ['ai.contentlens.audio.mono', 'ContentLens audio (mono)', 'a'],
  ['ai.contentlens.audio.stereo', 'ContentLens audio (stereo)', 'a'],
  ['es.lumatrace', 'LumaTrace', 'i'],
  ['com.markany.watermark.1', 'MarkAny', 'iva'],
  ['com.verimatrix.watermark.1', 'Verimatrix', 'v'],
  ['com.writerslogic.zwc-watermark.1', 'WritersLogic zero-width text 1', 't'],
  ['com.aiwatermark.videoseal.1', 'AIWatermark VideoSeal', 'v', AIWATERMARK],
  ['com.aiwatermark.pixelseal.1', 'AIWatermark PixelSeal', 'i', AIWATERMARK],
  ['com.aiwatermark.audioseal.1', 'AIWatermark AudioSeal', 'a', AIWATERMARK],
  ['eu.sasha.softbinding.v1', 'Sasha', 'i'],
  ['ai.verda.watermark.image.1', 'VerdaAI image', 'i'],
  ['ai.verda.watermark.video.1', 'VerdaAI video', 'v'],
  ['ai.verda.watermark.audio.1', 'VerdaAI audio', 'a'],
  ['com.evixar.eaw.1', 'Evixar audio', 'av'],
  ['com.cognitive-proof.vsrmark.1', 'VSRMark text', 't'],
  ['me.deepmark.audio.vigil.128', 'DeepMark Vigil', 'a', 'https://resolution-api.deepmark.me'],
  ['com.writerslogic.zwc-watermark.2', 'WritersLogic zero-width text 2', 't'],
  ['io.blockfact.audio.watermark.32', 'BlockFact', 'aiv', 'https://api.blockfact.io/api/soft-binding/v1'],
  ['com.doverunner.watermark.1', 'DoveRunner', 'v'],
  ['com.writerslogic.text-watermark-semantic.1', 'WritersLogic semantic text', 't'],
  ['com.museblossom.contentsdefence.1', 'Contents Defence', 'i'],
  ['me.reconize.videoseal.1', 'Reconize VideoSeal', 'iv'],
  ['io.diker.sigi.v1', 'Sigi', 'i'],
  ['com.adobe.hiermark.A', 'Adobe HierMark A', 'a'],
  ['com.adobe.flowmark.A', 'Adobe FlowMark A', 'v'],
];

const FINGERPRINTS: typeof WATERMARKS = [
  ['io.iscc.v0', 'ISCC (ISO 24138)', 'tiavd'],
  ['com.adobe.icn.dense', 'Adobe ICN dense', 'i'],
  ['ai.trufo.pawprint.fingerprint', 'Trufo PawPrint', 'iav', TRUFO],
  ['com.digicaps.fingerprint.1', 'DigiCAP', 'i'],
  ['com.evixar.efp.type3.1', 'Evixar audio', 'av'],
  ['com.writerslogic.text-fingerprint.1', 'WritersLogic text', 't'],
  ['com.writerslogic.text-structure.1', 'WritersLogic text structure', 't'],
  ['com.writerslogic.text-minhash.1', 'WritersLogic text MinHash', 't'],
  ['com.joinmonolith.sha256', 'Monolith SHA-256', 'ivatd', 'https://api.joinmonolith.com/api/c2pa'],
];

const BY_NAME: ReadonlyMap<string, Algorithm> = new Map(
  [
    ...WATERMARKS.map((entry) => algorithm('watermark', entry)),
    ...FINGERPRINTS.map((entry) => algorithm('fingerprint', entry)),
  ].map((entry) => [entry.alg, entry]),
);

/** Null where the list of {@link ALGORITHMS_AS_OF} does not know it: then its raw name is all there is to show. */
export function algorithmNamed(alg: string): Algorithm | null {
  return BY_NAME.get(alg) ?? null;
}

export function allAlgorithms(): readonly Algorithm[] {
  return [...BY_NAME.values()];
}

function algorithm(kind: BindingKind, [alg, name, media, resolver]: (typeof WATERMARKS)[number]): Algorithm {
  return { alg, kind, name, media, resolvers: resolver === undefined ? [] : [resolver] };
}
