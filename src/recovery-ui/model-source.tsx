import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MODEL_ADDRESSES } from '../broker/fetch-model.ts';
import { byteSize } from '../ui/byte-size.ts';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import type { KeptModel, OwnModel } from '../watermark/model-keeper.ts';
import type { ModelProblem } from '../watermark/model-problem.ts';
import { PUBLISHED_MODELS, type PublishedModel } from '../watermark/published-models.ts';
import type { Sentence } from '../wording/sentence.ts';
import { modelProblemText, modelText, WATERMARK, watermarkText } from '../wording/watermark.ts';
import { namesVariants } from './model-list.tsx';
import type { WatermarkPorts } from './watermark-ports.ts';

interface Properties {
  readonly ports: WatermarkPorts;
  readonly requestOrigin: (origin: string) => Promise<boolean>;
  readonly models: readonly KeptModel[];
  readonly onChange: () => void;
}

/** Something that waits for a yes, or that is under way. */
type Step =
  | { readonly kind: 'fetch'; readonly model: PublishedModel }
  | { readonly kind: 'fetching'; readonly share: number }
  | { readonly kind: 'own'; readonly model: OwnModel };
type Note = Sentence<JSX.Element | string>;

/** How a model comes here: fetched from its one host, or opened from disk; either after a yes to what that means. */
export function ModelSource({ ports, requestOrigin, models, onChange }: Properties): JSX.Element {
  const { keeper } = ports;
  const [step, setStep] = useState<Step | null>(null);
  const [note, setNote] = useState<Note>([]);
  const stop = useRef<AbortController | null>(null);
  // Whoever leaves the page wants no more of it.
  useLayoutEffect(() => () => stop.current?.abort(), []);
  const ended = (problem: ModelProblem | null): void => {
    setStep(null);
    setNote(problem === null ? [WATERMARK.kept] : problemNote(problem));
    onChange();
  };
  const failed = (): void => {
    setStep(null);
    setNote([WATERMARK.failed]);
  };
  const fetchAgreed = async ({ variant, bytes }: PublishedModel): Promise<void> => {
    // First thing in the click, or the browser refuses to ask.
    if (!(await requestOrigin(new URL(MODEL_ADDRESSES[variant]).origin))) {
      setStep(null);
      setNote([WATERMARK.notPermitted]);
      return;
    }
    const controller = new AbortController();
    stop.current = controller;
    const progress = (come: number): void => setStep({ kind: 'fetching', share: Math.min(1, come / bytes) });
    progress(0);
    setNote([]);
    const fetched = await ports.fetchModel({ which: variant, progress, signal: controller.signal });
    if (fetched.blob !== null) return ended(await keeper.takeFetched(variant, fetched.blob));
    setStep(null);
    setNote([WATERMARK.fetchProblems[fetched.problem]]);
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setNote([]);
    const taken = await keeper.take(file);
    if (taken.taken === 'own') setStep({ kind: 'own', model: taken.model });
    else ended(taken.taken === null ? taken.problem : null);
  };
  const missing = PUBLISHED_MODELS.filter(({ variant }) => models.every(({ published }) => published !== variant));
  return (
    <div class="model-source" data-step={step?.kind ?? 'none'}>
      <p class="memory-actions">
        {missing.map((model) => (
          <button
            key={model.variant}
            type="button"
            class="button"
            data-action={`fetch-model-${model.variant}`}
            disabled={step?.kind === 'fetching'}
            onClick={() => setStep({ kind: 'fetch', model })}
          >
            <SentenceText
              sentence={modelText<string>('fetch', { variant: model.variant, size: byteSize(model.bytes) })}
            />
          </button>
        ))}
        <ChooseFiles
          label={WATERMARK.models.import}
          action="import-model"
          accept=".onnx"
          onFiles={([file]) => void open(file).catch(failed)}
        />
      </p>
      {namesVariants(models) ? null : <p>{WATERMARK.models.variants}</p>}
      <div aria-live="polite">
        {step?.kind === 'fetch' ? (
          <Question
            name="fetch-model"
            text={watermarkText<string>('consent', consentSlots(step.model))}
            yes={WATERMARK.agree}
            no={WATERMARK.disagree}
            onYes={() => void fetchAgreed(step.model).catch(failed)}
            onNo={() => setStep(null)}
          />
        ) : null}
        {step?.kind === 'own' ? (
          <Question
            name="own-model"
            text={watermarkText<JSX.Element | string>('ownWarning', {
              hash: <code class="mono">{step.model.sha256}</code>,
              method: <HostileText text={step.model.alg} />,
            })}
            yes={WATERMARK.ownAgree}
            no={WATERMARK.ownDisagree}
            onYes={() => void keeper.keepOwn(step.model).then(ended, failed)}
            onNo={() => setStep(null)}
          />
        ) : null}
        {step?.kind === 'fetching' ? (
          <p class="memory-actions">
            <progress aria-label={WATERMARK.fetching} value={step.share} />
            <button type="button" class="button" data-action="cancel-fetch" onClick={() => stop.current?.abort()}>
              {WATERMARK.cancel}
            </button>
          </p>
        ) : null}
      </div>
      <p role="status">
        <SentenceText sentence={note} />
      </p>
    </div>
  );
}

/** Why a model was not taken or not run. */
export function problemNote(problem: ModelProblem): Note {
  return modelProblemText<JSX.Element>(problem, <HostileText text={problem.detail} />);
}

function consentSlots({ variant, bytes }: PublishedModel): Readonly<Record<string, string>> {
  const { host, pathname } = new URL(MODEL_ADDRESSES[variant]);
  return { host, file: pathname.slice(pathname.lastIndexOf('/') + 1), size: byteSize(bytes) };
}

interface QuestionProperties {
  readonly name: string;
  readonly text: Note;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ name, text, yes, no, onYes, onNo }: QuestionProperties): JSX.Element {
  return (
    <div class="recovery-card" data-disclosure={name}>
      <p>
        <SentenceText sentence={text} />
      </p>
      <p class="memory-actions">
        <button type="button" class="button primary" data-action="agree" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button" data-action="cancel" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
