import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Recollection } from '../memory/memory.ts';
import { keyFingerprint } from '../memory/pack-key.ts';
import { day } from '../ui/dates.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { looksLikeOwn, looksLikePacked, looksLikeUnsigned, MEMORY, NO_SIGNER, NO_SITE } from '../wording/recovery.ts';
import type { Sentence } from '../wording/sentence.ts';
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
        <SentenceText sentence={sentenceOf(recollection)} />
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

function sentenceOf({ picture, comparison }: Recollection): Sentence<JSX.Element | string> {
  const differs = comparison.kind === 'differs';
  const signer = <HostileText text={picture.credentials?.signer.name ?? NO_SIGNER} />;
  if (picture.source.kind === 'pack') {
    const { name, keySha256 } = picture.source;
    return looksLikePacked<JSX.Element>(differs, {
      name: <HostileText text={name} />,
      key: keyFingerprint(keySha256),
      signer,
    });
  }
  const when = new Date(picture.firstSeen).toISOString();
  const met = { origin: <HostileText text={picture.origin ?? NO_SITE} />, day: day(when) ?? when };
  return picture.credentials === null
    ? looksLikeUnsigned<JSX.Element>(differs, met)
    : looksLikeOwn<JSX.Element>(differs, { ...met, signer });
}
