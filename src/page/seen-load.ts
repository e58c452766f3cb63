import type { SeenLoad } from '../messages/protocol.ts';
import type { Sighting } from './media-of.ts';

/** What the browser tells of the page's own load of a medium, to be held against ours. */
export function seenLoad({ url, size }: Sighting): SeenLoad {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const timing = timingOf(url);
  return {
    width: width || null,
    height: height || null,
    decodedBytes: timing?.decodedBodySize || null,
    // Without Timing-Allow-Origin all is zero, which says nothing.
    byServiceWorker: timing === null || !isTold(timing) ? null : timing.workerStart > 0,
    controlled: isControlled(),
  };
}

/** The newest load of this address that the browser still remembers. */
function timingOf(url: string): PerformanceResourceTiming | null {
  const entry = url.startsWith('http') ? performance.getEntriesByName(url, 'resource').at(-1) : undefined;
  return entry instanceof PerformanceResourceTiming ? entry : null;
}

function isTold(timing: PerformanceResourceTiming): boolean {
  return timing.requestStart > 0 || timing.encodedBodySize > 0 || timing.workerStart > 0;
}

function isControlled(): boolean {
  try {
    // Absent on insecure pages; in a sandboxed frame reading it throws.
    return navigator.serviceWorker?.controller != null;
  } catch {
    return false;
  }
}
