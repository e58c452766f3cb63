import './watermark.css';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { KeptModel } from '../watermark/model-keeper.ts';
import type { Reading } from '../watermark/read-picture.ts';
import type { UnderWay } from '../watermark/start-reading.ts';
import { WATERMARK } from '../wording/watermark.ts';
import type { LadderPorts } from './ladder-ports.ts';
import type { LookedAt } from './looked-at.ts';
import { ModelList } from './model-list.tsx';
import { ModelSource } from './model-source.tsx';
import { WatermarkResult } from './watermark-result.tsx';

type Look =
  | { readonly step: 'idle' | 'stopped' }
  | { readonly step: 'looking'; readonly share: number }
  | { readonly step: 'done'; readonly reading: Reading };

interface Properties {
  readonly file: LookedAt;
  readonly ports: LadderPorts;
  /** Raised with every change of the list of repositories. */
  readonly resolverChanges: number;
}

/** A number hidden in the pixels that leads to credentials: read here, by a model that somebody chose to have. */
export function WatermarkRung({ file, ports, resolverChanges }: Properties): JSX.Element {
  const { keeper, startReading } = ports.watermark;
  const [models, setModels] = useState<readonly KeptModel[]>([]);
  const [look, setLook] = useState<Look>({ step: 'idle' });
  const [changes, setChanges] = useState(0);
  const [removals, setRemovals] = useState(0);
  const underWay = useRef<UnderWay | null>(null);
  useEffect(() => {
    let gone = false;
    void changes;
    void keeper.list().then((list) => {
      if (!gone) setModels(list);
    });
    return () => {
      gone = true;
    };
  }, [keeper, changes]);
  // Another file: what was found belongs to the last one. At once, or a click might come before it.
  useLayoutEffect(() => {
    setLook({ step: 'idle' });
    return () => underWay.current?.cancel();
  }, [file.blob]);
  const changed = (): void => setChanges((count) => count + 1);
  const remove = async (sha256: string): Promise<void> => {
    await keeper.remove(sha256);
    // What was said of the model is over.
    setRemovals((count) => count + 1);
    changed();
  };
  const begin = async (): Promise<void> => {
    const question = { blob: file.blob, models: models.map(({ sha256 }) => sha256) };
    setLook({ step: 'looking', share: 0 });
    const started = startReading(question, (share) => setLook({ step: 'looking', share }));
    underWay.current = started;
    const reading = await started.reading;
    if (underWay.current !== started) return;
    setLook(reading === null ? { step: 'stopped' } : { step: 'done', reading });
    // A model that changed on disk was removed.
    if (reading?.outcome === 'model-failed') changed();
  };
  return (
    <section data-rung="watermark" data-step={look.step}>
      <h3>{WATERMARK.title}</h3>
      <p>{WATERMARK.lead}</p>
      <ModelList models={models} onRemove={(sha256) => void remove(sha256)} />
      {file.privateWindow ? (
        <p>{WATERMARK.models.privateWindow}</p>
      ) : (
        <ModelSource
          key={removals}
          ports={ports.watermark}
          requestOrigin={ports.requestOrigin}
          models={models}
          onChange={changed}
        />
      )}
      {models.length === 0 ? null : (
        <p class="memory-actions">
          <button
            type="button"
            class="button primary"
            data-action="look-for-watermark"
            disabled={look.step === 'looking'}
            onClick={() => void begin()}
          >
            {WATERMARK.look}
          </button>
          {look.step === 'looking' ? (
            <>
              <progress aria-label={WATERMARK.looking} value={look.share} />
              <button
                type="button"
                class="button"
                data-action="cancel-looking"
                onClick={() => underWay.current?.cancel()}
              >
                {WATERMARK.cancel}
              </button>
            </>
          ) : null}
        </p>
      )}
      <div role="status">
        {look.step === 'stopped' ? <p>{WATERMARK.stopped}</p> : null}
        {look.step === 'done' ? (
          <WatermarkResult blob={file.blob} reading={look.reading} ports={ports} resolverChanges={resolverChanges} />
        ) : null}
      </div>
    </section>
  );
}
