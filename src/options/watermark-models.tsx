import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ModelList } from '../recovery-ui/model-list.tsx';
import { browserShelf } from '../watermark/browser-shelf.ts';
import { createModelKeeper, type KeptModel } from '../watermark/model-keeper.ts';
import { WATERMARK } from '../wording/watermark.ts';

/** Models that were fetched or opened for reading watermarks, and how to be rid of them. */
export function WatermarkModels(): JSX.Element {
  const keeper = useMemo(() => createModelKeeper(browserShelf), []);
  const [models, setModels] = useState<readonly KeptModel[]>([]);
  const [note, setNote] = useState<string | null>(null);
  useEffect(() => {
    void keeper.list().then(setModels);
  }, [keeper]);
  const remove = async (sha256: string): Promise<void> => {
    await keeper.remove(sha256);
    setModels(await keeper.list());
    setNote(WATERMARK.models.removed);
  };
  return (
    <section class="group" data-section="watermark-models">
      <h2>{WATERMARK.keptTitle}</h2>
      <p class="note">{WATERMARK.keptNote}</p>
      <ModelList models={models} onRemove={(sha256) => void remove(sha256).catch(() => setNote(WATERMARK.failed))} />
      <p role="status">{note}</p>
    </section>
  );
}
