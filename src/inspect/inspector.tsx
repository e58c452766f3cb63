import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { BrandMark } from '../ui/brand-mark.tsx';
import { StatePanel } from '../ui/state-panel.tsx';
import { plainText } from '../verdict/hostile-text.ts';
import { badgeWords } from '../wording/badge.ts';
import { INSPECTOR, inspectorTitle } from '../wording/inspector.ts';
import { ALWAYS_TRUE, PRODUCT } from '../wording/surface.ts';
import { verdictLine } from '../wording/verdicts.ts';
import { ChooseFiles } from './choose-files.tsx';
import { type Clicked, clickedFile } from './clicked-file.ts';
import { FileTabs } from './file-tabs.tsx';
import { FileView } from './file-view.tsx';
import { fileName } from './inspected-file.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useInspectedFiles } from './use-inspected-files.ts';

/** The whole inspector: whatever was clicked, and any file from the reader's disk. */
export function Inspector({ search }: { readonly search: string }): JSX.Element {
  const [clicked, setClicked] = useState<Clicked | null>(null);
  const { files, open, retry } = useInspectedFiles();
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    void clickedFile(search).then((found) => {
      setClicked(found);
      if (found.kind === 'file') open([found.origin]);
    });
  }, [search, open]);
  const openFromDisk = useCallback(
    (picked: readonly File[]) => {
      setChosen(null);
      open(picked.map((file) => ({ kind: 'disk', file })));
    },
    [open],
  );
  const over = useDroppedFiles(openFromDisk);
  const shown = files.find((file) => file.id === chosen) ?? files[0] ?? null;
  const announced = shown?.progress.step === 'judged' ? verdictLine(shown.progress.judgement) : null;
  useEffect(() => {
    if (shown?.progress.step === 'judged') {
      const { verdict, list } = shown.progress.judgement;
      const word = badgeWords(verdict, list);
      document.title = inspectorTitle(word, plainText(fileName(shown.origin)));
    } else document.title = INSPECTOR.title;
  }, [shown]);
  return (
    <>
      <header class="inspector-head">
        <p class="wordmark">
          <BrandMark />
          {PRODUCT}
          <span class="wordmark-part">{INSPECTOR.name}</span>
        </p>
        {shown === null ? null : <ChooseFiles label={INSPECTOR.another} onFiles={openFromDisk} />}
      </header>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      {files.length > 1 ? <FileTabs files={files} shown={shown} onChoose={setChosen} /> : null}
      <main class="inspector-main">
        {shown === null ? (
          <Opening clicked={clicked} onFiles={openFromDisk} />
        ) : (
          <FileView key={shown.id} file={shown} onRetry={() => retry(shown)} onFiles={openFromDisk} />
        )}
      </main>
      <footer class="inspector-foot">{ALWAYS_TRUE}</footer>
      {over ? <p class="drop-hint">{INSPECTOR.dropHere}</p> : null}
    </>
  );
}

interface OpeningProperties {
  readonly clicked: Clicked | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Before any file: what was asked for, and how to open one by hand. */
function Opening({ clicked, onFiles }: OpeningProperties): JSX.Element {
  if (clicked === null || clicked.kind === 'file') {
    return <StatePanel state="starting" title={INSPECTOR.starting} busy />;
  }
  const [state, title, text] = openingWords(clicked.kind);
  return (
    <StatePanel state={state} title={title}>
      <p>{text}</p>
      <ChooseFiles label={INSPECTOR.choose} onFiles={onFiles} primary />
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
