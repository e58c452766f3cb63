import './recovery.css';
import type { JSX } from 'preact';
import { byteSize } from '../ui/byte-size.ts';
import { SentenceText } from '../ui/sentence-text.tsx';
import type { KeptModel } from '../watermark/model-keeper.ts';
import { modelText, WATERMARK } from '../wording/watermark.ts';

interface Properties {
  readonly models: readonly KeptModel[];
  readonly onRemove: (sha256: string) => void;
}

/** True where a list of these names a kind of mark; else that is explained where its model can be fetched. */
export function namesVariants(models: readonly KeptModel[]): boolean {
  return models.some(({ published }) => published !== null);
}

/** The models that this browser keeps, each with its way out. */
export function ModelList({ models, onRemove }: Properties): JSX.Element {
  if (models.length === 0) return <p>{WATERMARK.models.none}</p>;
  return (
    <>
      <ul class="resolver-list" data-models={models.length}>
        {models.map(({ sha256, bytes, published }) => (
          <li key={sha256} data-model={published ?? 'own'}>
            <SentenceText
              sentence={
                published === null
                  ? modelText<string>('own', { size: byteSize(bytes), hash: sha256.slice(0, 16) })
                  : modelText<string>('published', { variant: published, size: byteSize(bytes) })
              }
            />{' '}
            <button type="button" class="button" data-action="remove-model" onClick={() => onRemove(sha256)}>
              {WATERMARK.models.remove}
            </button>
          </li>
        ))}
      </ul>
      {namesVariants(models) ? <p>{WATERMARK.models.variants}</p> : null}
    </>
  );
}
