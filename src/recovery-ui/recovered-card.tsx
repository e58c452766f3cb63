import type { JSX } from 'preact';
import type { Recovered } from '../resolver/judge-recovered.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { MEMORY, notCompared, POSSIBLE_REASONS, REJECTED, recoveredText } from '../wording/recovery.ts';
import { WATERMARK, watermarkText } from '../wording/watermark.ts';
import { DifferencePicture } from './difference-picture.tsx';

interface Properties {
  readonly blob: Blob;
  readonly recovered: Recovered;
  /** What led to it. */
  readonly by?: 'likeness' | 'watermark';
}

/** What a repository supplied. Never in the colours of a verdict: it speaks of another file. */
export function RecoveredCard({ blob, recovered, by = 'likeness' }: Properties): JSX.Element {
  if (recovered.state === 'rejected') {
    return (
      <li class="recovery-card" data-recovered="rejected" data-why={recovered.why}>
        <p>{recovered.why === 'other-code' && by === 'watermark' ? WATERMARK.otherNumber : REJECTED[recovered.why]}</p>
      </li>
    );
  }
  const { found, comparison, state } = recovered;
  const key = state === 'recovered' && found.bytesMatch ? 'bytesMatch' : state;
  const slots = { host: <HostileText text={found.host} />, signer: <HostileText text={found.signer.name} /> };
  const { uncompared } = found.bindings;
  return (
    <li class="recovery-card" data-recovered={state}>
      <p>
        <SentenceText
          sentence={
            by === 'watermark' && key === 'recovered'
              ? watermarkText<JSX.Element>('recovered', slots)
              : recoveredText<JSX.Element>(key, slots)
          }
        />
      </p>
      {state === 'possible'
        ? recovered.why.map((why) => (
            <p key={why}>
              {why === 'code-not-compared' && by === 'watermark' ? WATERMARK.numberNotNamed : POSSIBLE_REASONS[why]}
            </p>
          ))
        : null}
      {comparison?.kind === 'differs' ? (
        <>
          <p>{MEMORY.differing}</p>
          <DifferencePicture blob={blob} caption={MEMORY.thisPicture} regions={comparison.regions} />
        </>
      ) : null}
      {uncompared.length === 0 ? null : (
        <p class="quiet">
          <SentenceText sentence={notCompared<JSX.Element>(<HostileText text={uncompared.join(', ')} />)} />
        </p>
      )}
    </li>
  );
}
