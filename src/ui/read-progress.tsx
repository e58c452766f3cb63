import type { JSX } from 'preact';
import type { ReadProgress } from '../messages/protocol.ts';
import { language } from '../wording/language.ts';
import { asString, fill } from '../wording/sentence.ts';
import { SURFACE } from '../wording/surface.ts';
import { byteSize } from './byte-size.ts';

/** How far the reading of a file has come: a bar, which says the same to those who hear it, and words. */
export function ReadProgressLine({ progress }: { readonly progress: ReadProgress }): JSX.Element {
  const { read, total } = progress;
  const words = readWords(progress);
  return (
    <span class="read-progress">
      {total === null ? (
        <progress aria-label={words} />
      ) : (
        <progress max={total} value={Math.min(read, total)} aria-label={words} />
      )}
      <span class="fact-label" aria-hidden="true">
        {words}
      </span>
    </span>
  );
}

function readWords({ read, total }: ReadProgress): string {
  if (total === null) return asString(fill(SURFACE.readSoFar, { read: byteSize(read) }));
  const percent = new Intl.NumberFormat(language(), { style: 'percent' }).format(Math.min(1, read / total));
  return asString(fill(SURFACE.readOf, { read: byteSize(read), total: byteSize(total), percent }));
}
