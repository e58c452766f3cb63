import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { VerdictSign } from '../ui/verdict-mark.tsx';
import type { TrustListName } from '../verifier/signer-report.ts';
import { badgeWords } from '../wording/badge.ts';
import { INSPECTOR } from '../wording/inspector.ts';
import { BATCH } from '../wording/inspector-views.ts';
import { numberText } from '../wording/number.ts';
import { fileName, type InspectedFile, isJudged, verdictOf } from './inspected-file.ts';
import { MAX_TABS } from './limits.ts';

interface Properties {
  readonly files: readonly InspectedFile[];
  /** Null where the list of all is shown. */
  readonly shown: InspectedFile | null;
  readonly onChoose: (id: number | 'all') => void;
}

/** Several files side by side: the list of all, or one at a time whole. The list has those that find no place here. */
export function FileTabs({ files, shown, onChoose }: Properties): JSX.Element {
  const first = files.slice(0, MAX_TABS);
  const drawn = shown === null || first.includes(shown) ? first : [...first, shown];
  return (
    <nav class="file-tabs" aria-label={INSPECTOR.filesTitle}>
      <button
        type="button"
        class="file-tab"
        aria-current={shown === null}
        data-action="all-files"
        onClick={() => onChoose('all')}
      >
        {BATCH.all} <span class="count">{numberText(files.length)}</span>
      </button>
      {drawn.map((file) => (
        <button
          key={file.id}
          type="button"
          class="file-tab"
          aria-current={file === shown}
          onClick={() => onChoose(file.id)}
        >
          <VerdictSign verdict={verdictOf(file)} />
          <span class="visually-hidden">{badgeWords(verdictOf(file), listOf(file))}</span>
          <HostileText text={fileName(file.origin)} />
        </button>
      ))}
    </nav>
  );
}

function listOf(file: InspectedFile): TrustListName | null {
  return isJudged(file) ? file.progress.judgement.list : null;
}
