import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Frame } from '../recovery/picture/pixels.ts';

interface Properties {
  readonly blob: Blob;
  readonly caption: string;
  /** Areas to frame, as shares of the picture. */
  readonly regions: readonly Frame[];
}

/** A picture with frames around areas. The frames are drawn over it and change nothing of it. */
export function DifferencePicture({ blob, caption, regions }: Properties): JSX.Element {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return (
    <figure class="difference-picture">
      <div class="difference-frame">
        {address === null ? null : <img src={address} alt={caption} />}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {regions.map(({ left, top, width, height }) => (
            <rect
              key={`${left} ${top}`}
              x={left * 100}
              y={top * 100}
              width={width * 100}
              height={height * 100}
              vector-effect="non-scaling-stroke"
            />
          ))}
        </svg>
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
