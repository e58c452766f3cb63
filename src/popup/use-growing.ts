import { useEffect, useState } from 'preact/hooks';

/** Entries drawn at once: more than fit on a screen, few enough to be there in the first frame. */
const FIRST = 12;
const STEP = 60;

/** How many entries of a long list to draw: the first screen at once, the rest frame by frame after it is painted. */
export function useGrowing(count: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= count) return;
    const frame = requestAnimationFrame(() => setDrawn((before) => before + STEP));
    return () => cancelAnimationFrame(frame);
  }, [drawn, count]);
  return Math.min(drawn, count);
}
