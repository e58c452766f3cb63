import type { ResponseFacts } from '../broker/response-facts.ts';
import type { StorageArea } from '../browser/storage-area.ts';
import { storedCell } from '../browser/stored-cell.ts';
import type { SeenLoad } from '../messages/protocol.ts';
import type { Judgement, WarningCode } from '../verdict/judgement.ts';
import { withoutCredentials } from '../verdict/unjudged.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { Sha256Stream } from '../verifier/bytes/sha256-stream.ts';
import { createLane } from './lane.ts';
import { REMEMBERED_MEDIA_PER_SHELF, REMEMBERED_MEDIA_SHELVES } from './limits.ts';

/** A medium as a page asked for it. */
export interface AskedMedium {
  readonly mediaUrl: string;
  readonly ownHosts: readonly string[];
  readonly privateWindow: boolean;
  readonly seen?: SeenLoad;
}

/** Which addresses served a file with something in it, and which one without, so that seeing them again costs little or nothing. */
export interface RememberedMedia {
  /** The judgement of a file without credentials; `carries`: fetch it whole at once; null: look. */
  find(medium: AskedMedium): Promise<Judgement | 'carries' | null>;
  /** @param judgement null for a file that carries something: it is judged by its bytes each time */
  keep(medium: AskedMedium, facts: ResponseFacts, judgement: Judgement | null): Promise<void>;
}

interface Entry {
  /** Hash of the address: where somebody has been is written nowhere. */
  readonly key: string;
  readonly until: number;
  /** Bytes of the file; another length is another file. */
  readonly length: number | null;
  /** Null where the file carries something. */
  readonly warnings: readonly WarningCode[] | null;
}

const KEY_HEX = 32;

/**
 * Only "nothing in it" goes by address: a stale one costs a credential that came to an old address within its freshness,
 * and never makes one up. Kept until the browser ends; of private windows in this memory alone.
 */
export function createRememberedMedia(session: StorageArea, now: () => number): RememberedMedia {
  const passing = new Map<string, readonly Entry[]>();
  const inTurn = createLane();

  const shelfOf = (key: string) =>
    storedCell<readonly Entry[]>(session, {
      key: `remembered:${Number.parseInt(key.slice(0, 4), 16) % REMEMBERED_MEDIA_SHELVES}`,
      version: 1,
      // Only we write to the session's store, and it does not outlive this version.
      parse: (value) => (Array.isArray(value) ? (value as readonly Entry[]) : null),
      fallback: [],
    });

  return {
    find: async (medium) => {
      // A picture inside its address costs nothing to look at, and much to hash.
      if (/^\s*data:/i.test(medium.mediaUrl)) return null;
      const key = keyOf(medium);
      const entries = medium.privateWindow ? (passing.get(key) ?? []) : await shelfOf(key).read();
      const entry = entries.find((one) => one.key === key);
      if (entry === undefined || entry.until <= now() || isOther(entry, medium.seen)) return null;
      return entry.warnings === null ? 'carries' : { ...withoutCredentials(), warnings: entry.warnings };
    },
    keep: async (medium, { freshMs, length }, judgement) => {
      if (freshMs <= 0) return;
      const key = keyOf(medium);
      const entry: Entry = { key, until: now() + freshMs, length, warnings: judgement?.warnings ?? null };
      if (medium.privateWindow) {
        passing.set(key, [entry]);
        const [oldest] = passing.size > REMEMBERED_MEDIA_PER_SHELF * REMEMBERED_MEDIA_SHELVES ? passing.keys() : [];
        if (oldest !== undefined) passing.delete(oldest);
        return;
      }
      await inTurn(async () => {
        const shelf = shelfOf(key);
        const others = (await shelf.read()).filter((one) => one.key !== key && one.until > now());
        await shelf.write([...others.slice(1 - REMEMBERED_MEDIA_PER_SHELF), entry]);
      });
    },
  };
}

/** The page has received a file of another length from the same address. */
function isOther({ length }: Entry, seen: SeenLoad | undefined): boolean {
  const received = seen?.decodedBytes ?? null;
  return received !== null && length !== null && received !== length;
}

/** The private hosts belong to it: what one page may look at must tell no other page anything. */
function keyOf({ mediaUrl, ownHosts }: AskedMedium): string {
  const hash = new Sha256Stream();
  hash.update(new TextEncoder().encode(JSON.stringify([mediaUrl, ownHosts])));
  return toHex(hash.digest()).slice(0, KEY_HEX);
}
