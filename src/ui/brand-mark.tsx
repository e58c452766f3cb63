import type { JSX } from 'preact';
import { BRAND_ORIGIN, BRAND_ROUTE } from './brand-shape.ts';

/** Our own mark: a route from a point of origin that draws a W. */
export function BrandMark(): JSX.Element {
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d={BRAND_ROUTE} />
      <circle cx={BRAND_ORIGIN.x} cy={BRAND_ORIGIN.y} r={BRAND_ORIGIN.radius} />
    </svg>
  );
}
