import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Report } from '../verifier/report.ts';
import { COMPARE } from '../wording/inspector-views.ts';
import { CompareView, type CompareWay } from './compare-view.tsx';
import { pixelsOf } from './drawn-picture.ts';
import { Section } from './section.tsx';

/** Something to hold the checked file against. */
export interface Comparable {
  readonly key: string;
  /** Harmless text. */
  readonly label: string;
  readonly blob: Blob;
  readonly format?: Report['file']['format'];
}

interface Properties {
  readonly blob: Blob;
  readonly format: Report['file']['format'];
  readonly others: readonly Comparable[];
}

const WAYS: readonly CompareWay[] = ['slider', 'sides', 'difference'];

/** The checked bytes against a picture that the credentials hold, that the page showed, or that is open besides. */
export function CompareSection({ blob, format, others }: Properties): JSX.Element | null {
  const [key, setKey] = useState<string | null>(null);
  const [way, setWay] = useState<CompareWay>('slider');
  const name = useId();
  const other = others.find((one) => one.key === key) ?? others[0] ?? null;
  const left = usePixels(blob, format);
  const right = usePixels(other?.blob ?? null, other?.format ?? null);
  if (other === null || format?.startsWith('image/') !== true) return null;
  return (
    <Section name="compare" title={COMPARE.title} lead={COMPARE.lead}>
      <p class="field">
        <label for={`${name}-with`}>{COMPARE.with}</label>
        <select
          id={`${name}-with`}
          data-action="compare-with"
          value={other.key}
          onChange={(event) => setKey(event.currentTarget.value)}
        >
          {others.map((one) => (
            <option key={one.key} value={one.key}>
              {one.label}
            </option>
          ))}
        </select>
      </p>
      <fieldset class="choices">
        <legend>{COMPARE.how}</legend>
        {WAYS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${name}-way`}
              checked={way === one}
              onChange={() => setWay(one)}
              data-way={one}
            />
            {COMPARE[one]}
          </label>
        ))}
      </fieldset>
      {left === 'pending' || right === 'pending' ? null : left === null || right === null ? (
        <p class="lead">{COMPARE.unreadable}</p>
      ) : (
        <CompareView left={left} right={right} way={way} label={other.label} />
      )}
    </Section>
  );
}

function usePixels(blob: Blob | null, format: Report['file']['format']): ImageBitmap | null | 'pending' {
  const [pixels, setPixels] = useState<ImageBitmap | null | 'pending'>('pending');
  useEffect(() => {
    let wanted = true;
    setPixels('pending');
    if (blob === null) return;
    void pixelsOf(blob, format).then((drawn) => {
      if (wanted) setPixels(drawn);
    });
    return () => {
      wanted = false;
    };
  }, [blob, format]);
  return pixels;
}
