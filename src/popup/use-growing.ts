import { useEffect, useState } from 'preact/hooks';
import { firstEntries } from './first-entries.ts';

/** Entries drawn at one time: few enough that a key or a click in between is answered within a frame or two. */
const STEP = 25;
/** A page that is never idle gets its entries all the same. */
const LONGEST_WAIT_MS = 100;

/** How many entries of a long list to draw: the first screen at once, the rest whenever the page has nothing else to do. */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(firstEntries);
  useEffect(() => {
    if (drawn >= count) return;
    const next = requestIdleCallback(() => setDrawn((before) => before + STEP), { timeout: LONGEST_WAIT_MS });
    return () => cancelIdleCallback(next);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
