import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { likenessOf } from '../memory/likeness.ts';
import type { Recollection } from '../memory/memory.ts';
import { LikenessText } from '../ui/likeness-text.tsx';
import { MEMORY } from '../wording/recovery.ts';
import { DifferencePicture } from './difference-picture.tsx';

interface Properties {
  readonly blob: Blob;
  readonly recollection: Recollection;
  /** Which edition of the trust lists is in force now. */
  readonly trustVersion: string;
  readonly onForget: () => void;
}

/** A remembered picture beside the one that looks like it, with what can be said and nothing more. */
export function RecollectionCard({ blob, recollection, trustVersion, onForget }: Properties): JSX.Element {
  const { picture, comparison } = recollection;
  const { bytes, type } = picture.thumbnail;
  const thumbnail = useMemo(() => new Blob([bytes], { type }), [bytes, type]);
  const older = picture.credentials !== null && picture.credentials.trustVersion !== trustVersion;
  return (
    <li class="recovery-card" data-recollection={comparison.kind} data-source={picture.source.kind}>
      <p>
        <LikenessText likeness={likenessOf(recollection)} />
      </p>
      {comparison.mirrored ? <p>{MEMORY.mirrored}</p> : null}
      {comparison.kind === 'differs' ? <p>{MEMORY.differing}</p> : null}
      {older ? (
        <p class="quiet">{MEMORY.olderList.replace('{version}', picture.credentials?.trustVersion ?? '')}</p>
      ) : null}
      <div class="recovery-pair">
        <DifferencePicture blob={blob} caption={MEMORY.thisPicture} regions={comparison.regions} />
        <DifferencePicture blob={thumbnail} caption={MEMORY.rememberedPicture} regions={[]} />
      </div>
      <p>
        <button type="button" class="button" data-action="forget" onClick={onForget}>
          {MEMORY.forget}
        </button>
      </p>
    </li>
  );
}
