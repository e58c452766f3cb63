import { useCallback, useRef, useState } from 'preact/hooks';
import { judge } from '../verdict/judge.ts';
import { withWarnings } from '../verdict/warnings.ts';
import { fetchInspected } from './fetch-inspected.ts';
import type { FileOrigin, InspectedFile, Progress } from './inspected-file.ts';
import { judgeBlob } from './judge-blob.ts';
import { MAX_OPEN_FILES } from './limits.ts';

export interface InspectedFiles {
  readonly files: readonly InspectedFile[];
  readonly open: (origins: readonly FileOrigin[]) => void;
  readonly retry: (file: InspectedFile) => void;
}

/** The files that are open, each on its own way from fetching to report. */
export function useInspectedFiles(): InspectedFiles {
  const [files, setFiles] = useState<readonly InspectedFile[]>([]);
  const nextId = useRef(1);

  const advance = useCallback((id: number, progress: Progress): void => {
    setFiles((old) => old.map((file) => (file.id === id ? { ...file, progress } : file)));
  }, []);

  const run = useCallback(
    async (id: number, origin: FileOrigin): Promise<void> => {
      try {
        const blob = await bytesOf(origin, (progress) => advance(id, progress));
        if (blob !== null) advance(id, await judged(blob, origin));
      } catch {
        // A fault of ours ends here: it says nothing about this file and must not stop the next.
        advance(id, { step: 'refused', reason: 'internal-error' });
      }
    },
    [advance],
  );

  const open = useCallback(
    (origins: readonly FileOrigin[]): void => {
      const opened = origins.slice(0, MAX_OPEN_FILES).map((origin) => ({
        id: nextId.current++,
        origin,
        progress: { step: origin.kind === 'disk' ? 'judging' : 'fetching' } as const,
      }));
      setFiles((old) => [...opened, ...old].slice(0, MAX_OPEN_FILES));
      void opened.reduce((before, { id, origin }) => before.then(() => run(id, origin)), Promise.resolve());
    },
    [run],
  );

  const retry = useCallback((file: InspectedFile): void => void run(file.id, file.origin), [run]);
  return { files, open, retry };
}

async function bytesOf(origin: FileOrigin, advance: (progress: Progress) => void): Promise<Blob | null> {
  if (origin.kind === 'disk') return origin.file;
  advance({ step: 'fetching' });
  const fetched = await fetchInspected(origin.mediaUrl, origin.inspection);
  if (fetched.blob === null) {
    advance({ step: 'refused', reason: fetched.reason });
    return null;
  }
  advance({ step: 'judging' });
  return fetched.blob;
}

async function judged(blob: Blob, origin: FileOrigin): Promise<Progress> {
  const outcome = await judgeBlob(blob);
  if (outcome.report === null) return { step: 'refused', reason: outcome.reason };
  const insecure = origin.kind === 'address' && origin.mediaUrl.startsWith('http:');
  const judgement = judge(outcome.report);
  return {
    step: 'judged',
    blob,
    report: outcome.report,
    judgement: insecure && judgement.verdict !== 'none' ? withWarnings(judgement, ['insecure-transport']) : judgement,
  };
}
