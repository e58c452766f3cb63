import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { COMPARE, differingShare } from '../wording/inspector-views.ts';
import { language } from '../wording/language.ts';
import { difference } from './difference.ts';
import { comparedSize, differenceSize, type PictureSize, shapesDiffer } from './drawn-picture.ts';

export type CompareWay = 'slider' | 'sides' | 'difference';

interface Properties {
  readonly left: ImageBitmap;
  readonly right: ImageBitmap;
  readonly way: CompareWay;
  /** What the right one is; harmless text. */
  readonly label: string;
}

/** Two pictures on canvases of one size. Left and right stay where they are in every direction of writing. */
export function CompareView({ left, right, way, label }: Properties): JSX.Element {
  const size = way === 'difference' ? differenceSize(left, right) : comparedSize(left);
  return (
    <div class={`compare ${way}`}>
      {shapesDiffer(left, right) ? <p class="lead">{COMPARE.shapes}</p> : null}
      {way === 'slider' ? <Slider left={left} right={right} size={size} label={label} /> : null}
      {way === 'sides' ? (
        <div class="compare-sides" dir="ltr">
          <Picture pixels={left} size={size} label={COMPARE.left} captioned />
          <Picture pixels={right} size={size} label={label} captioned />
        </div>
      ) : null}
      {way === 'difference' ? <Differing left={left} right={right} size={size} /> : null}
    </div>
  );
}

interface SizedProperties extends Pick<Properties, 'left' | 'right'> {
  readonly size: PictureSize;
}

function Slider({ left, right, size, label }: SizedProperties & { readonly label: string }): JSX.Element {
  const [edge, setEdge] = useState(50);
  const id = useId();
  return (
    <>
      <div class="compare-stack" dir="ltr">
        <Picture pixels={right} size={size} label={label} />
        <div class="compare-over" style={{ clipPath: `inset(0 ${100 - edge}% 0 0)` }}>
          <Picture pixels={left} size={size} label={COMPARE.left} />
        </div>
        <span class="compare-edge" style={{ left: `${edge}%` }} />
      </div>
      <p class="field">
        <label for={id}>{COMPARE.edge}</label>
        <input
          id={id}
          type="range"
          dir="ltr"
          min="0"
          max="100"
          value={edge}
          data-action="compare-edge"
          onInput={(event) => setEdge(event.currentTarget.valueAsNumber)}
        />
      </p>
    </>
  );
}

function Differing({ left, right, size }: SizedProperties): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d', { willReadFrequently: true }) ?? null;
    if (context === null) return;
    const read = (pixels: ImageBitmap): Uint8ClampedArray => {
      context.imageSmoothingQuality = 'high';
      context.clearRect(0, 0, size.width, size.height);
      context.drawImage(pixels, 0, 0, size.width, size.height);
      return context.getImageData(0, 0, size.width, size.height).data;
    };
    const found = difference(read(left), read(right));
    context.putImageData(new ImageData(found.pixels, size.width, size.height), 0, 0);
    setShare(found.share);
  }, [left, right, size.width, size.height]);
  const percent = new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 });
  return (
    <figure>
      <canvas ref={canvas} width={size.width} height={size.height} role="img" aria-label={COMPARE.difference} />
      <figcaption data-share={share ?? ''}>
        {share === null ? null : differingShare(percent.format(share))} {COMPARE.differenceLead}
      </figcaption>
    </figure>
  );
}

interface PictureProperties {
  readonly pixels: ImageBitmap;
  readonly size: PictureSize;
  readonly label: string;
  readonly captioned?: boolean;
}

function Picture({ pixels, size, label, captioned = false }: PictureProperties): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(pixels, 0, 0, size.width, size.height);
  }, [pixels, size.width, size.height]);
  return (
    <figure>
      <canvas ref={canvas} width={size.width} height={size.height} role="img" aria-label={label} />
      {captioned ? <figcaption dir="auto">{label}</figcaption> : null}
    </figure>
  );
}
