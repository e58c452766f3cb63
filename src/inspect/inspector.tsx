import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { ChooseFiles } from '../ui/choose-files.tsx';
import { StatePanel } from '../ui/state-panel.tsx';
import { plainText } from '../verdict/hostile-text.ts';
import { badgeWords } from '../wording/badge.ts';
import { INSPECTOR, inspectorTitle } from '../wording/inspector.ts';
import { OPENING } from '../wording/inspector-views.ts';
import { SURFACE } from '../wording/surface.ts';
import { verdictLine } from '../wording/verdicts.ts';
import { AddressDialog } from './address-dialog.tsx';
import { BatchView } from './batch-view.tsx';
import { type Clicked, clickedFile } from './clicked-file.ts';
import { FileTabs } from './file-tabs.tsx';
import { FileView } from './file-view.tsx';
import { fileName, type InspectedFile, isJudged, typedOrigin } from './inspected-file.ts';
import { InspectorHead } from './inspector-head.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { goToPart, type Shortcut, stepThroughParts } from './shortcuts.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useInspectedFiles } from './use-inspected-files.ts';
import { usePasted } from './use-pasted.ts';
import { useShortcuts } from './use-shortcuts.ts';

type Dialog = { readonly kind: 'keys' } | { readonly kind: 'addresses'; readonly text: string };

/** The whole inspector: whatever was clicked, and any file from the reader's disk or an address they type. */
export function Inspector({ search }: { readonly search: string }): JSX.Element {
  const [clicked, setClicked] = useState<Clicked | null>(null);
  const { files, open, retry, close, stop, cancel } = useInspectedFiles();
  const [chosen, setChosen] = useState<number | 'all' | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  useEffect(() => {
    void clickedFile(search).then((found) => {
      setClicked(found);
      if (found.kind === 'file') open([found.origin]);
    });
  }, [search, open]);
  const openFromDisk = useCallback(
    (picked: readonly File[]) => {
      const first = open(picked.map((file) => ({ kind: 'disk', file })));
      setChosen(picked.length === 1 ? first : 'all');
    },
    [open],
  );
  const openAddresses = useCallback(
    (addresses: readonly string[]) => {
      setDialog(null);
      const first = open(addresses.map(typedOrigin));
      setChosen(addresses.length === 1 ? first : 'all');
    },
    [open],
  );
  const askAddresses = useCallback((text: string) => setDialog({ kind: 'addresses', text }), []);
  const over = useDroppedFiles(openFromDisk);
  usePasted(openFromDisk, askAddresses);

  const shown =
    chosen === 'all' && files.length > 1 ? null : (files.find((file) => file.id === chosen) ?? files[0] ?? null);
  const act = (shortcut: Shortcut): void => {
    const place = shown === null ? -1 : files.indexOf(shown);
    const actions: Readonly<Record<Shortcut, () => void>> = {
      help: () => setDialog({ kind: 'keys' }),
      open: () => document.querySelector<HTMLElement>('[data-action=choose-files]')?.click(),
      addresses: () => askAddresses(''),
      next: () => stepThroughParts(document, 1),
      previous: () => stepThroughParts(document, -1),
      nextFile: () => setChosen(files[place + 1]?.id ?? chosen),
      previousFile: () => setChosen(files[place - 1]?.id ?? chosen),
      all: () => setChosen('all'),
      compare: () => goToPart(document, 'compare'),
      evidence: () => goToPart(document, 'evidence'),
      retry: () => {
        if (shown !== null) retry(shown);
      },
      closeFile: () => {
        if (shown !== null) close(shown);
      },
    };
    actions[shortcut]();
  };
  const shortcuts = useShortcuts(act);
  useTitle(shown);
  return (
    <>
      <InspectorHead
        started={files.length > 0}
        headed={shown === null ? files.length > 1 : isJudged(shown)}
        onFiles={openFromDisk}
        onAddresses={() => askAddresses('')}
        onKeys={() => setDialog({ kind: 'keys' })}
      />
      <p class="visually-hidden" role="status">
        {shown !== null && isJudged(shown) ? verdictLine(shown.progress.judgement) : null}
      </p>
      {files.length > 1 ? <FileTabs files={files} shown={shown} onChoose={setChosen} /> : null}
      <main class="inspector-main">
        {shown !== null ? (
          <FileView
            key={shown.id}
            file={shown}
            others={files.filter(isJudged)}
            onRetry={() => retry(shown)}
            onStop={() => stop(shown)}
            onFiles={openFromDisk}
          />
        ) : files.length > 1 ? (
          <BatchView files={files} onChoose={setChosen} onCancel={cancel} />
        ) : (
          <Opening clicked={clicked} onFiles={openFromDisk} onAddresses={() => askAddresses('')} />
        )}
      </main>
      <footer class="inspector-foot">{SURFACE.alwaysTrue}</footer>
      {over ? <p class="drop-hint">{INSPECTOR.dropHere}</p> : null}
      {dialog?.kind === 'keys' ? <ShortcutHelp shortcuts={shortcuts} onClose={() => setDialog(null)} /> : null}
      {dialog?.kind === 'addresses' ? (
        <AddressDialog text={dialog.text} onOpen={openAddresses} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}

function useTitle(shown: InspectedFile | null): void {
  useEffect(() => {
    if (shown !== null && isJudged(shown)) {
      const { verdict, list } = shown.progress.judgement;
      document.title = inspectorTitle(badgeWords(verdict, list), plainText(fileName(shown.origin)));
    } else document.title = INSPECTOR.title;
  }, [shown]);
}

interface OpeningProperties {
  readonly clicked: Clicked | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAddresses: () => void;
}

/** Before any file: what was asked for, and how to open one by hand. */
function Opening({ clicked, onFiles, onAddresses }: OpeningProperties): JSX.Element {
  if (clicked === null || clicked.kind === 'file') {
    return <StatePanel state="starting" title={INSPECTOR.starting} busy />;
  }
  const [state, title, text] = openingWords(clicked.kind);
  return (
    <StatePanel state={state} title={title}>
      <p>{text}</p>
      <p class="state-actions">
        <ChooseFiles label={INSPECTOR.choose} action="choose-files" multiple onFiles={onFiles} primary />
        <ChooseFiles label={OPENING.folder} action="choose-folder" multiple onFiles={onFiles} folder />
        <button type="button" class="button" data-action="ask-addresses" onClick={onAddresses}>
          {OPENING.addresses}
        </button>
      </p>
    </StatePanel>
  );
}

function openingWords(kind: 'by-hand' | 'nothing' | 'unknown'): readonly [string, string, string] {
  switch (kind) {
    case 'by-hand':
      return ['open', INSPECTOR.openTitle, INSPECTOR.openText];
    case 'nothing':
      return ['nothing', INSPECTOR.nothingTitle, INSPECTOR.nothingText];
    case 'unknown':
      return ['unknown', INSPECTOR.expiredTitle, INSPECTOR.expiredText];
  }
}
