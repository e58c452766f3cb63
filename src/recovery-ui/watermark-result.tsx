import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import type { Reading } from '../watermark/read-picture.ts';
import { WATERMARK, watermarkText } from '../wording/watermark.ts';
import type { LadderPorts } from './ladder-ports.ts';
import { problemNote } from './model-source.tsx';
import { WatermarkLookUp } from './watermark-look-up.tsx';

interface Properties {
  readonly blob: Blob;
  readonly reading: Reading;
  readonly ports: LadderPorts;
  readonly resolverChanges: number;
}

const OUTCOMES = { nothing: 'nothing', 'not-drawable': 'notDrawable', failed: 'failed' } as const;

/** What was read, in words that make no more of it: a number, which only credentials bound to it can confirm. */
export function WatermarkResult({ blob, reading, ports, resolverChanges }: Properties): JSX.Element {
  if (reading.outcome === 'model-failed') {
    return (
      <p data-watermark="model-failed">
        <SentenceText sentence={problemNote(reading.problem)} />
      </p>
    );
  }
  if (reading.outcome !== 'read') return <p data-watermark={reading.outcome}>{WATERMARK[OUTCOMES[reading.outcome]]}</p>;
  const { alg, payload, byOwnModel } = reading;
  const { value, plausible, signpost } = payload;
  const slots = { value: <code class="mono">{value}</code>, method: <HostileText text={alg} /> };
  const lists = (signpost ?? []).filter((list) => list !== 0);
  return (
    <div class="recovery-card" data-watermark={plausible ? 'plausible' : 'doubtful'} data-value={value} data-alg={alg}>
      <p>
        <SentenceText sentence={watermarkText<JSX.Element>(plausible ? 'plausible' : 'doubtful', slots)} />
      </p>
      {byOwnModel ? <p data-own-model>{WATERMARK.byOwnModel}</p> : null}
      {lists.length === 0 ? null : (
        <p>
          <SentenceText sentence={watermarkText<string>('signpost', { lists: lists.join(', ') })} />
        </p>
      )}
      <WatermarkLookUp
        key={`${alg} ${value}`}
        blob={blob}
        alg={alg}
        value={value}
        ports={ports}
        resolverChanges={resolverChanges}
      />
    </div>
  );
}
