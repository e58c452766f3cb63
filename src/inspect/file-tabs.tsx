import type { JSX } from 'preact';
import { HostileText } from '../ui/hostile-text.tsx';
import { VerdictSign } from '../ui/verdict-mark.tsx';
import type { Verdict } from '../verdict/judgement.ts';
import type { TrustListName } from '../verifier/report.ts';
import { badgeWords } from '../wording/badge.ts';
import { INSPECTOR } from '../wording/inspector.ts';
import { fileName, type InspectedFile } from './inspected-file.ts';

interface Properties {
  readonly files: readonly InspectedFile[];
  readonly shown: InspectedFile | null;
  readonly onChoose: (id: number) => void;
}

/** Several files side by side: one at a time is shown whole. */
export function FileTabs({ files, shown, onChoose }: Properties): JSX.Element {
  return (
    <nav class="file-tabs" aria-label={INSPECTOR.filesTitle}>
      {files.map((file) => (
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

function listOf({ progress }: InspectedFile): TrustListName | null {
  return progress.step === 'judged' ? progress.judgement.list : null;
}

function verdictOf({ progress }: InspectedFile): Verdict {
  if (progress.step === 'judged') return progress.judgement.verdict;
  return progress.step === 'refused' ? 'not-checked' : 'checking';
}
