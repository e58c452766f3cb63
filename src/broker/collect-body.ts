import { BLOB_PART_BYTES, MIN_PROGRESS_BYTES, PROGRESS_WINDOW_MS } from './limits.ts';
import type { Timers } from './timers.ts';

export type Collected = { readonly blob: Blob } | { readonly blob: null; readonly reason: 'too-large' | 'timeout' };

export interface BodyLimits {
  /** Decoded bytes that are taken. */
  readonly maxBytes: number;
  /** Milliseconds until the last byte. */
  readonly deadline: number;
}

/**
 * Gathers a body into a Blob, counting decoded bytes as they come, so that neither a false length nor a compressed
 * bomb costs more than the cap. Rejects where the stream does.
 * @param read hears how many bytes came so far
 */
export async function collectBody(
  body: ReadableStream<Uint8Array>,
  { maxBytes, deadline }: BodyLimits,
  timers: Timers,
  read: (bytes: number) => void = () => undefined,
): Promise<Collected> {
  const reader = body.getReader();
  const parts: Blob[] = [];
  let pending: Uint8Array<ArrayBuffer>[] = [];
  let pendingBytes = 0;
  let total = 0;
  let totalAtWindow = 0;
  let stalled = false;
  let cancelWindow = (): void => undefined;
  const giveUp = (): void => {
    stalled = true;
    void reader.cancel().catch(() => undefined);
  };
  const openWindow = (): void => {
    cancelWindow = timers.after(PROGRESS_WINDOW_MS, () => {
      if (total - totalAtWindow < MIN_PROGRESS_BYTES) {
        giveUp();
        return;
      }
      totalAtWindow = total;
      openWindow();
    });
  };
  openWindow();
  const cancelDeadline = timers.after(deadline, giveUp);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (stalled) return { blob: null, reason: 'timeout' };
      if (done) return { blob: new Blob([...parts, ...pending]) };
      total += value.byteLength;
      if (total > maxBytes) return { blob: null, reason: 'too-large' };
      read(total);
      // A network body never lies in shared memory, which is all that the narrower type excludes.
      pending.push(value as Uint8Array<ArrayBuffer>);
      pendingBytes += value.byteLength;
      if (pendingBytes >= BLOB_PART_BYTES) {
        parts.push(new Blob(pending));
        pending = [];
        pendingBytes = 0;
      }
    }
  } finally {
    cancelWindow();
    cancelDeadline();
    // Ends the connection where we stop early; after the end it does nothing, and on a broken stream it says so again.
    void reader.cancel().catch(() => undefined);
  }
}
