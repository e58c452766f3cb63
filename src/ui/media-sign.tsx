import type { JSX } from 'preact';

const PICTURE = 'M3 4h18v16H3zM3 17l5.5-6 4.5 5 3-3 5 5M16.5 8.5h.01';
const VIDEO = 'M3 5h18v14H3zM10 9.2v5.6l4.8-2.8z';

/** Stands where no picture was drawn from judged bytes. */
export function MediaSign({ video }: { readonly video: boolean }): JSX.Element {
  return (
    <svg class="media-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={video ? VIDEO : PICTURE} />
    </svg>
  );
}
