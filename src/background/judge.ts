import type { Fetcher, Looker } from '../broker/fetcher.ts';
import type { OnRead } from '../broker/request-media.ts';
import type { ResponseFacts } from '../broker/response-facts.ts';
import type { Timers } from '../broker/timers.ts';
import { TooLongError, type Verify } from '../judging/verifier-client.ts';
import { credentialsOf } from '../memory/credentials-of.ts';
import type { Credentials } from '../memory/remembered.ts';
import type { MediaKind, SeenLoad } from '../messages/protocol.ts';
import { uprightSize } from '../probe/image-size.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { notChecked, withoutCredentials } from '../verdict/unjudged.ts';
import { blobSource } from '../verifier/bytes/byte-source.ts';
import { hashRanges } from '../verifier/bytes/hash.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { HASH_IN_MEMORY_BYTES } from '../verifier/limits.ts';
import { manifestLink } from '../verifier/link-header.ts';
import type { Report } from '../verifier/report.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { JudgedFile } from './bond.ts';
import { inTime } from './in-time.ts';
import { VERIFY_MS } from './limits.ts';
import type { RememberedMedia } from './remembered-media.ts';
import type { Finding, VerdictCache } from './verdict-cache.ts';

export interface Medium {
  readonly mediaUrl: string;
  readonly mediaKind: MediaKind;
  readonly ownHosts: readonly string[];
  readonly privateWindow: boolean;
  /** What the page saw of its own load. */
  readonly seen?: SeenLoad;
  /** Somebody asked for this one: the file is read whole, whatever its beginning says. */
  readonly thorough?: boolean;
}

export interface Judged {
  readonly judgement: Judgement;
  /** data: address of a small picture of the judged bytes. */
  readonly thumbnail: string | null;
  readonly milliseconds: number | null;
  /** The file, to be held against what the page loaded; null where none was read whole. */
  readonly file: JudgedFile | null;
  /** All of it, for whoever compares pictures; absent where none was read whole. */
  readonly blob?: Blob;
  /** What a memory of pictures keeps of its credentials; absent where none was read whole, null where none hold. */
  readonly credentials?: Credentials | null;
}

/** Fetches and judges one medium. Never rejects: a fault of ours is a judgement too, and says nothing of the picture. */
export type Judge = (medium: Medium, signal: AbortSignal, onRead?: OnRead) => Promise<Judged>;

export interface JudgePorts {
  readonly fetch: Fetcher;
  readonly look: Looker;
  readonly remembered: RememberedMedia;
  /** Rejects with TooLongError where the file took longer than one may. */
  readonly verify: Verify;
  readonly judge: (report: Report) => Judgement;
  readonly thumbnail: (blob: Blob) => Promise<string | null>;
  readonly trust: () => Promise<TrustSettings>;
  /** True where people should know that the trust lists are old. */
  readonly trustIsOld: () => Promise<boolean>;
  readonly cache: VerdictCache;
  readonly now: () => number;
  readonly timers: Timers;
}

export function createJudge(ports: JudgePorts): Judge {
  return async (medium, signal, onRead) => {
    const started = ports.now();
    const { mediaKind } = medium;
    try {
      const known = medium.thorough === true ? null : await ports.remembered.find(medium).catch(() => null);
      if (known !== null && known !== 'carries') return unjudged(known, ports.now() - started);
      const isWhole = medium.thorough === true || known === 'carries';
      const fetched = await fetchFor(ports, { medium, signal, onRead, isWhole });
      if (fetched.blob === null) {
        if (fetched.reason !== null) return unjudged(notChecked(fetched.reason), ports.now() - started);
        const judgement = withLink(withoutCredentials(), fetched.facts);
        if (judgement.verdict === 'none') await keepKnown(ports, medium, fetched.facts, judgement);
        return unjudged(judgement, ports.now() - started);
      }
      const { blob, finalUrl, facts } = fetched;
      const found = await judgeBlob(ports, blob, medium.privateWindow);
      const judgement = withLink(found.judgement, facts);
      if (facts !== undefined) {
        await keepKnown(ports, medium, facts, judgement.verdict === 'none' ? judgement : null);
      }
      const isFilm = mediaKind === 'video';
      return {
        judgement: withCircumstances(judgement, finalUrl, await ports.trustIsOld()),
        blob,
        credentials: found.credentials,
        thumbnail: isFilm ? null : await thumbnailOf(ports, blob),
        milliseconds: ports.now() - started,
        file: {
          sha256: judgement.sha256,
          length: blob.size,
          size: isFilm ? null : await uprightSize(blobSource(blob)).catch(() => null),
          isFilm,
        },
      };
    } catch (error) {
      // The outer border of judging: a bug or a failing store must neither paint a verdict nor leave an asker waiting.
      const reason = error instanceof TooLongError ? 'limit' : 'internal-error';
      return unjudged(notChecked(reason), ports.now() - started);
    }
  };
}

interface FetchOrder {
  readonly medium: Medium;
  readonly signal: AbortSignal;
  readonly onRead: OnRead | undefined;
  readonly isWhole: boolean;
}

function fetchFor(ports: JudgePorts, { medium, signal, onRead, isWhole }: FetchOrder): ReturnType<Looker> {
  const { mediaUrl, ownHosts, privateWindow: keepNothing } = medium;
  const reading = onRead === undefined ? {} : { onRead };
  const wish = { mediaUrl, ownHosts, kind: fetchKind(medium.mediaKind), signal, keepNothing, ...reading };
  const { width = null, height = null } = medium.seen ?? {};
  return isWhole ? ports.fetch(wish) : ports.look({ ...wish, pixels: width && height && width * height });
}

/** A memory that fails costs a second look and no answer. */
function keepKnown(ports: JudgePorts, ...entry: Parameters<RememberedMedia['keep']>): Promise<void> {
  return ports.remembered.keep(...entry).catch(() => undefined);
}

async function judgeBlob(ports: JudgePorts, blob: Blob, privateWindow: boolean): Promise<Finding> {
  const trust = await ports.trust();
  // Of private windows nothing may be found on disk, and looking would leave a trace as well.
  const cached = privateWindow || blob.size > HASH_IN_MEMORY_BYTES ? null : ports.cache;
  const sha256 = cached && toHex(await hashRanges(blobSource(blob), [{ start: 0, end: blob.size }], 'sha256'));
  const known = sha256 === null ? null : await cached?.find(sha256, trust.version).catch(() => null);
  if (known) return known;
  const report = await ports.verify(blob, { at: ports.now(), trust, metadata: 'mark' });
  const judgement = ports.judge(report);
  const finding = { judgement, credentials: credentialsOf(report, judgement) };
  if (sha256 !== null) await cached?.keep(sha256, trust.version, finding).catch(() => undefined);
  return finding;
}

/** A file that holds nothing may come with a header that names credentials kept elsewhere (C2PA 2.4 §15.5.3.2). */
function withLink(judgement: Judgement, facts: ResponseFacts | undefined): Judgement {
  const link = facts?.link ?? null;
  if (judgement.verdict !== 'none' || link === null || manifestLink(link) === null) return judgement;
  return { ...notChecked('remote'), sha256: judgement.sha256 };
}

/** A picture for people to compare with; without it the verdict is the same. */
function thumbnailOf(ports: JudgePorts, blob: Blob): Promise<string | null> {
  return inTime(ports.timers, VERIFY_MS, ports.thumbnail(blob)).catch(() => null);
}

/** Kinds of one class are fetched and judged alike. */
export function fetchKind(mediaKind: MediaKind): 'image' | 'video' | 'any' {
  switch (mediaKind) {
    case 'video':
      return 'video';
    case 'link':
    case 'document':
      return 'any';
    case 'image':
    case 'poster':
    case 'background':
    case 'svg-image':
      return 'image';
  }
}

/** What no bytes can tell: how they came here, and how fresh the lists are that they were judged by. */
function withCircumstances(judgement: Judgement, finalUrl: string, trustIsOld: boolean): Judgement {
  const { verdict, warnings } = judgement;
  if (verdict === 'none' || verdict === 'not-checked') return judgement;
  const insecure = finalUrl.startsWith('http:');
  const dependsOnLists = verdict === 'trusted' || verdict === 'unknown-signer';
  return {
    ...judgement,
    warnings: [
      ...warnings,
      ...(insecure ? (['insecure-transport'] as const) : []),
      ...(trustIsOld && dependsOnLists ? (['trust-list-old'] as const) : []),
    ],
  };
}

/** A judgement for which no file was read whole. */
export function unjudged(judgement: Judgement, milliseconds: number | null): Judged {
  return { judgement, thumbnail: null, milliseconds, file: null };
}
