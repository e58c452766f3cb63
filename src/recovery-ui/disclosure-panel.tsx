import type { JSX } from 'preact';
import type { Disclosure } from '../resolver/consent.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { SentenceText } from '../ui/sentence-text.tsx';
import { numberText } from '../wording/number.ts';
import { disclosureText, RESOLVER } from '../wording/recovery.ts';
import { watermarkText } from '../wording/watermark.ts';

interface Properties {
  readonly disclosure: Disclosure;
  /** What the code was taken from. */
  readonly by?: 'likeness' | 'watermark';
  /** Called inside the click, so that a browser lets it ask for permissions. */
  readonly onAgree: () => void;
  readonly onCancel: () => void;
}

/** Who is told what, before anything is sent; the code in full. */
export function DisclosurePanel({ disclosure, by = 'likeness', onAgree, onCancel }: Properties): JSX.Element {
  const { host, purpose, code } = disclosure;
  const slots = { host: <HostileText text={host} />, bytes: numberText(code?.bytes ?? 0) };
  return (
    <div class="recovery-card" data-disclosure={purpose} data-host={host}>
      <p>
        <SentenceText
          sentence={
            by === 'watermark' && purpose === 'code'
              ? watermarkText<JSX.Element | string>('disclosure', slots)
              : disclosureText<JSX.Element>(purpose, slots)
          }
        />
      </p>
      {code === null ? null : (
        <p>
          <span class="fact-label">{RESOLVER.code}</span>{' '}
          <code class="mono">
            {code.alg} {code.base64}
          </code>
        </p>
      )}
      <p class="memory-actions">
        <button type="button" class="button primary" data-action="agree" onClick={onAgree}>
          {RESOLVER.agree}
        </button>
        <button type="button" class="button" data-action="cancel" onClick={onCancel}>
          {RESOLVER.cancel}
        </button>
      </p>
    </div>
  );
}
