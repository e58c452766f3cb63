import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask } from '../messages/ask.ts';
import type { ListedItem, ReadProgress } from '../messages/protocol.ts';
import { ReadProgressLine } from '../ui/read-progress.tsx';
import { POPUP } from '../wording/popup.ts';

/** How long a film may take before its entry says why, and how often it then asks how far it is. */
const PATIENCE_MS = 2_500;
const ASK_MS = 500;

/** Films of hundreds of megabytes take a while: said where one does, with how much of it has been read. */
export function LongWait({ item, tabId }: { readonly item: ListedItem; readonly tabId: number }): JSX.Element | null {
  const { itemId, mediaKind } = item;
  const [long, setLong] = useState(false);
  const [progress, setProgress] = useState<ReadProgress | null>(null);
  useEffect(() => {
    if (mediaKind !== 'video') return;
    let timer: ReturnType<typeof setTimeout>;
    let gone = false;
    const look = (): void => {
      void ask('reading-progress', { tabId, itemId })
        // An answer that is lost is asked for again; what was said last stands meanwhile.
        .then(
          (told) => {
            if (!gone) setProgress(told);
          },
          () => undefined,
        )
        .then(() => {
          if (!gone) timer = setTimeout(look, ASK_MS);
        });
    };
    timer = setTimeout(() => {
      setLong(true);
      look();
    }, PATIENCE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [tabId, itemId, mediaKind]);
  if (!long) return null;
  return (
    <p class="item-fact long-wait">
      {progress === null ? <progress aria-label={POPUP.longText} /> : <ReadProgressLine progress={progress} />}
      <span>{POPUP.longText}</span>
    </p>
  );
}
