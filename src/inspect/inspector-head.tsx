import type { JSX } from 'preact';
import { BrandMark } from '../ui/brand-mark.tsx';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { INSPECTOR } from '../wording/inspector.ts';
import { OPENING, SHORTCUTS } from '../wording/inspector-views.ts';
import { SURFACE } from '../wording/surface.ts';

interface Properties {
  /** True where something is open already. */
  readonly started: boolean;
  /** True where something below is the page's own heading. */
  readonly headed: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: () => void;
  readonly onKeys: () => void;
}

/** The line over everything: whose page this is, and how to open more. */
export function InspectorHead({ started, headed, onFiles, onAddresses, onKeys }: Properties): JSX.Element {
  const Wordmark = headed ? 'p' : 'h1';
  return (
    <header class="inspector-head">
      <Wordmark class="wordmark">
        <BrandMark />
        {SURFACE.product}
        <span class="wordmark-part">{INSPECTOR.name}</span>
      </Wordmark>
      <div class="head-actions">
        {started ? (
          <>
            <ChooseFiles label={INSPECTOR.another} action="choose-files" multiple onFiles={onFiles} />
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
