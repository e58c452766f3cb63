import type { JSX } from 'preact';
import { SURFACE } from '../wording/surface.ts';
import { BrandMark } from './brand-mark.tsx';

/** The head of a page of ours that is read from top to bottom. */
export function PageHead({ name }: { readonly name: string }): JSX.Element {
  return (
    <header class="page-head">
      <p class="wordmark">
        <BrandMark />
        {SURFACE.product}
      </p>
      <h1>{name}</h1>
    </header>
  );
}
