import { collectBody } from './collect-body.ts';
import { FIRST_BYTE_MS, MAX_MODEL_BYTES, MODEL_DEADLINE_MS } from './limits.ts';
import { realTimers, type Timers } from './timers.ts';

/** Where Adobe publishes TrustMark's decoders (github.com/adobe/trustmark, rust/crates/xtask). Nothing else is fetched here. */
export const MODEL_ADDRESSES = {
  P: 'https://cai-watermark.adobe.net/watermarking/trustmark-models/decoder_P.onnx',
  Q: 'https://cai-watermark.adobe.net/watermarking/trustmark-models/decoder_Q.onnx',
} as const;

export type FetchedModel =
  | { readonly blob: Blob }
  | {
      readonly blob: null;
      readonly problem: 'network' | 'timeout' | 'too-large' | 'redirect' | 'refused' | 'cancelled';
    };

export interface ModelWish {
  readonly which: keyof typeof MODEL_ADDRESSES;
  /** Hears how many bytes have come. */
  readonly progress: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/** Fetches one published decoder: no cookies, no redirects, bounded in size and time. Never rejects. */
export async function fetchModel(
  { which, progress, signal }: ModelWish,
  timers: Timers = realTimers,
  request: typeof fetch = fetch,
): Promise<FetchedModel> {
  const stop = new AbortController();
  const cancelled = (): void => stop.abort();
  signal.addEventListener('abort', cancelled, { once: true });
  if (signal.aborted) stop.abort();
  let late = false;
  const cancelTimer = timers.after(FIRST_BYTE_MS, () => {
    late = true;
    stop.abort();
  });
  try {
    const response = await request(MODEL_ADDRESSES[which], {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Not followed, and told apart from a broken line.
      redirect: 'manual',
      cache: 'no-store',
      signal: stop.signal,
    });
    cancelTimer();
    const { status, type, body } = response;
    if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { blob: null, problem: 'redirect' };
    if (status !== 200 || body === null) return { blob: null, problem: 'refused' };
    const limits = { maxBytes: MAX_MODEL_BYTES, deadline: MODEL_DEADLINE_MS };
    const collected = await collectBody(body.pipeThrough(counting(progress)), limits, timers);
    if (signal.aborted) return { blob: null, problem: 'cancelled' };
    return collected.blob === null ? { blob: null, problem: collected.reason } : { blob: collected.blob };
  } catch {
    // fetch tells all failures alike; what we did ourselves we know.
    return { blob: null, problem: signal.aborted ? 'cancelled' : late ? 'timeout' : 'network' };
  } finally {
    cancelTimer();
    signal.removeEventListener('abort', cancelled);
    stop.abort();
  }
}

function counting(progress: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(part, controller) {
      bytes += part.byteLength;
      progress(bytes);
      controller.enqueue(part);
    },
  });
}
