import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MediaKind } from '../messages/protocol.ts';
import { POPUP } from '../wording/popup.ts';

/** How long a film may take before its entry says why. */
const PATIENCE_MS = 2_500;

/** Films of hundreds of megabytes take a while: said where one does, with a bar that moves. */
export function LongWait({ kind }: { readonly kind: MediaKind }): JSX.Element | null {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!long || kind !== 'video') return null;
  return (
    <p class="item-fact long-wait">
      <progress aria-label={POPUP.longText} />
      <span>{POPUP.longText}</span>
    </p>
  );
}
