import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../messages/ask.ts';

interface Pointing {
  readonly onMouseEnter: () => void;
  readonly onMouseLeave: () => void;
  readonly onFocusIn: () => void;
  readonly onFocusOut: () => void;
}

/** Outlines an item on its page while the pointer or the focus is in its entry. A page that cannot show it shows nothing. */
export function usePointing(tabId: number, itemId: string): Pointing {
  const pointed = useRef(false);
  const point = (on: boolean): void => {
    if (pointed.current === on) return;
    pointed.current = on;
    ask('point-at-item', { tabId, itemId, on }).catch(() => undefined);
  };
  // An entry that vanishes under the pointer is never left.
  useEffect(() => () => point(false), []);
  const begin = (): void => point(true);
  const end = (): void => point(false);
  return { onMouseEnter: begin, onMouseLeave: end, onFocusIn: begin, onFocusOut: end };
}
