import type { JSX } from 'preact';
import { BrandMark } from '../ui/brand-mark.tsx';
import { INSPECTOR } from '../wording/inspector.ts';
import { OPENING, SHORTCUTS } from '../wording/inspector-views.ts';
import { PRODUCT } from '../wording/surface.ts';
import { ChooseFiles } from './choose-files.tsx';

interface Properties {
  /** True where something is open already. */
  readonly started: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: () => void;
  readonly onKeys: () => void;
}

/** The line over everything: whose page this is, and how to open more. */
export function InspectorHead({ started, onFiles, onAddresses, onKeys }: Properties): JSX.Element {
  return (
    <header class="inspector-head">
      <p class="wordmark">
        <BrandMark />
        {PRODUCT}
        <span class="wordmark-part">{INSPECTOR.name}</span>
      </p>
      <div class="head-actions">
        {started ? (
          <>
            <ChooseFiles label={INSPECTOR.another} onFiles={onFiles} />
            <button type="button" class="button" data-action="ask-addresses" onClick={onAddresses}>
              {OPENING.addresses}
            </button>
          </>
        ) : null}
        <button type="button" class="button" data-action="keys" aria-keyshortcuts="?" onClick={onKeys}>
          {SHORTCUTS.button}
        </button>
      </div>
    </header>
  );
}
