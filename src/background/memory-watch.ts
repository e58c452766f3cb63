import type { Timers } from '../broker/timers.ts';
import { likenessOf } from '../memory/likeness.ts';
import type { Memory } from '../memory/memory.ts';
import type { Credentials } from '../memory/remembered.ts';
import type { Shelf } from '../memory/shelf.ts';
import type { Likeness, MediaKind } from '../messages/protocol.ts';
import { imageSize } from '../probe/image-size.ts';
import { MIN_COMPARED_SIDE } from '../recovery/limits.ts';
import type { Judgement } from '../verdict/judgement.ts';
import { blobSource } from '../verifier/bytes/byte-source.ts';
import { inTime } from './in-time.ts';
import { fetchKind } from './judge.ts';
import { createLane } from './lane.ts';
import { COMPARE_MS, MAX_PICTURES_TO_COMPARE, MAX_THUMBNAIL_PIXELS } from './limits.ts';

/** A judged medium that a page showed. */
export interface Met {
  readonly mediaKind: MediaKind;
  readonly blob: Blob;
  readonly judgement: Judgement;
  /** Null where the file has none that hold. */
  readonly credentials: Credentials | null;
  /** Of the page. */
  readonly origin: string | null;
  readonly privateWindow: boolean;
}

/** The memory of pictures, as the background serves it while somebody reads pages. */
export interface MemoryWatch {
  /** Is such a medium to be fetched whole though nothing may be in it, because it may look like something remembered? */
  wantsWhole(medium: Pick<Met, 'mediaKind' | 'privateWindow'>): Promise<boolean>;
  /**
   * Remembers it where its signer is on a list, and looks among what is remembered: what it looks like, if anything.
   * Reads and writes nothing for private windows, and nothing where the memory is off. Never rejects.
   */
  met(met: Met): Promise<Likeness | null>;
}

export interface MemoryWatchPorts {
  readonly memory: Memory;
  readonly shelf: Pick<Shelf, 'count'>;
  /** Ends the comparing of pictures, which begins again with the next. */
  readonly endStudio: () => void;
  readonly timers: Timers;
}

export function createMemoryWatch(ports: MemoryWatchPorts): MemoryWatch {
  const { memory, shelf } = ports;
  const inTurn = createLane();
  let waiting = 0;

  const look = async (met: Met): Promise<Likeness | null> => {
    if (!(await memory.isOn()) || !(await isComparable(met.blob))) return null;
    const { blob, judgement, credentials, origin, privateWindow } = met;
    const { verdict, sha256 } = judgement;
    if (sha256 === null) return null;
    const seen = { blob, sha256, verdict, credentials, origin, privateWindow };
    const [likest] = await memory.recall(seen);
    await memory.rememberByItself(seen);
    return likest === undefined ? null : likenessOf(likest);
  };

  return {
    wantsWhole: async ({ mediaKind, privateWindow }) => {
      if (privateWindow || fetchKind(mediaKind) === 'video') return false;
      const holdsSome = async (): Promise<boolean> => (await memory.isOn()) && (await shelf.count()) > 0;
      return holdsSome().catch(() => false);
    },
    met: async (met) => {
      const { verdict } = met.judgement;
      if (met.privateWindow || fetchKind(met.mediaKind) === 'video') return null;
      if (verdict === 'not-checked' || verdict === 'checking' || waiting >= MAX_PICTURES_TO_COMPARE) return null;
      waiting++;
      try {
        return await inTurn(() => inTime(ports.timers, COMPARE_MS, look(met)));
      } catch {
        // Late, or a fault of ours or of the browser's: nothing was found out, and the verdict stands without it.
        ports.endStudio();
        return null;
      } finally {
        waiting--;
      }
    },
  };
}

/** By its header: a bomb is not decoded, and buttons are not compared. */
async function isComparable(blob: Blob): Promise<boolean> {
  const size = await imageSize(blobSource(blob));
  if (size === null || Math.min(size.width, size.height) < MIN_COMPARED_SIDE) return false;
  return size.width * size.height <= MAX_THUMBNAIL_PIXELS;
}
