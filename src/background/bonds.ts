import type { Timers } from '../broker/timers.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import { parseHashOfLoad } from '../messages/parse.ts';
import type { FrameProtocol, SeenLoad } from '../messages/protocol.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { notChecked } from '../verdict/unjudged.ts';
import { type Bond, bondOf } from './bond.ts';
import { inTime } from './in-time.ts';
import type { Judged } from './judge.ts';
import { HASH_ANSWER_MS } from './limits.ts';

export interface BondPorts {
  /** Hash of the bytes that a tab received last from this address; null where they were not watched. */
  readonly received: (tabId: number, mediaUrl: string) => string | null;
  readonly askHash: (frame: FrameAddress, request: FrameProtocol['hash-of-load']['request']) => Promise<unknown>;
  readonly timers: Timers;
}

export interface BoundWish {
  readonly mediaUrl: string;
  readonly seen?: SeenLoad;
}

export interface Bound {
  readonly judgement: Judgement;
  readonly bond: Bond['rung'] | null;
  readonly bondNotes: Bond['notes'];
}

/** Ties a judgement to what a frame shows, and takes the verdict back where that is another file. Never rejects. */
export type Bind = (wish: BoundWish, frame: FrameAddress, judged: Judged) => Promise<Bound>;

export function createBind({ received, askHash, timers }: BondPorts): Bind {
  const cached = (frame: FrameAddress, mediaUrl: string): Promise<string | null> =>
    inTime(timers, HASH_ANSWER_MS, askHash(frame, { mediaUrl }))
      .then(parseHashOfLoad)
      .catch(() => null); // A frame that is gone, slow or wrong says nothing, which ties nothing.

  return async ({ mediaUrl, seen }, frame, { judgement, file }) => {
    if (judgement.verdict === 'not-checked') return { judgement, bond: null, bondNotes: [] };
    // Of a file without credentials nothing is claimed that would have to be tied to a picture.
    if (judgement.verdict === 'none' || file === null) return { judgement, bond: 0, bondNotes: [] };
    // A picture in its own address is what the page shows.
    if (/^\s*data:/i.test(mediaUrl)) return { judgement, bond: 4, bondNotes: [] };
    const load = {
      seen: seen ?? null,
      received: received(frame.tabId, mediaUrl),
      cached: await cached(frame, mediaUrl),
    };
    const { rung, notes, contradicted } = bondOf(file, load);
    const shown = contradicted ? { ...notChecked('served-differently'), sha256: judgement.sha256 } : judgement;
    return { judgement: shown, bond: rung, bondNotes: notes };
  };
}
