import type { PageResponse } from '../browser/page-responses.ts';
import { toHex } from '../verifier/bytes/hex.ts';
import { Sha256Stream } from '../verifier/bytes/sha256-stream.ts';
import { MAX_RECEIVED_BYTES, MAX_RECEIVED_HASHES } from './limits.ts';

/** Hashes of what pages received, while people want them taken. */
export interface ReceivedBytes {
  /** Begins or ends watching. */
  want(wanted: boolean): void;
  /** SHA-256 in hex of what the tab received last from this address; null where it was not watched. */
  hashOf(tabId: number, url: string): string | null;
  forgetTab(tabId: number): void;
}

/** Kept in memory alone: what was received while the background slept counts as not watched. */
export function createReceivedBytes(
  watch: (received: (response: PageResponse) => void) => (() => void) | null,
): ReceivedBytes {
  const hashes = new Map<string, { readonly tabId: number; readonly sha256: string }>();
  let stop: (() => void) | null = null;

  const received = ({ tabId, url, listen }: PageResponse): void => {
    const hash = new Sha256Stream();
    let length = 0;
    // Until it has come whole, what came before from there counts no more.
    hashes.delete(keyOf(tabId, url));
    listen((bytes) => {
      if (bytes !== null) {
        length += bytes.length;
        if (length <= MAX_RECEIVED_BYTES) hash.update(bytes);
        return;
      }
      if (length === 0 || length > MAX_RECEIVED_BYTES) return;
      const [oldest] = hashes.size >= MAX_RECEIVED_HASHES ? hashes.keys() : [];
      if (oldest !== undefined) hashes.delete(oldest);
      hashes.set(keyOf(tabId, url), { tabId, sha256: toHex(hash.digest()) });
    });
  };

  return {
    want: (wanted) => {
      if (wanted && stop === null) stop = watch(received);
      if (wanted || stop === null) return;
      stop();
      stop = null;
      hashes.clear();
    },
    hashOf: (tabId, url) => hashes.get(keyOf(tabId, url))?.sha256 ?? null,
    forgetTab: (tabId) => {
      for (const [key, entry] of hashes) if (entry.tabId === tabId) hashes.delete(key);
    },
  };
}

/** Without the fragment, which requests do not have. */
function keyOf(tabId: number, url: string): string {
  const [address = ''] = url.split('#', 1);
  return `${tabId} ${address}`;
}
