import { useCallback, useRef, useState } from 'preact/hooks';
import type { OnRead } from '../broker/request-media.ts';
import { judge } from '../verdict/judge.ts';
import { withWarnings } from '../verdict/warnings.ts';
import { fetchInspected } from './fetch-inspected.ts';
import { type FileOrigin, type InspectedFile, isUnderWay, type Progress } from './inspected-file.ts';
import { judgeBlob } from './judge-blob.ts';
import { FILES_AT_A_TIME, MAX_OPEN_FILES } from './limits.ts';

/** How often the page says anew how far the reading of a file has come. */
const PROGRESS_MS = 200;

export interface InspectedFiles {
  readonly files: readonly InspectedFile[];
  /** @returns the number of the first one */
  readonly open: (origins: readonly FileOrigin[]) => number;
  readonly retry: (file: InspectedFile) => void;
  readonly close: (file: InspectedFile) => void;
  readonly stop: (file: InspectedFile) => void;
  /** Stops all that are not judged yet. */
  readonly cancel: () => void;
}

interface Job {
  readonly id: number;
  readonly origin: FileOrigin;
  readonly stop: AbortController;
}

/** The files that are open, each on its own way from fetching to report, a few at a time. */
export function useInspectedFiles(): InspectedFiles {
  const [files, setFiles] = useState<readonly InspectedFile[]>([]);
  const nextId = useRef(1);
  const waiting = useRef<Job[]>([]);
  const running = useRef<Set<Job>>(new Set());

  const advance = useCallback((id: number, progress: Progress): void => {
    setFiles((old) => old.map((file) => (file.id === id ? { ...file, progress } : file)));
  }, []);

  const pump = useCallback((): void => {
    while (running.current.size < FILES_AT_A_TIME) {
      const job = waiting.current.shift();
      if (job === undefined) return;
      running.current.add(job);
      void run(job, advance).finally(() => {
        running.current.delete(job);
        pump();
      });
    }
  }, [advance]);

  const start = useCallback(
    (jobs: readonly Omit<Job, 'stop'>[]): void => {
      waiting.current.push(...jobs.map((job) => ({ ...job, stop: new AbortController() })));
      pump();
    },
    [pump],
  );

  const open = useCallback(
    (origins: readonly FileOrigin[]): number => {
      const first = nextId.current;
      const opened = origins
        .slice(0, MAX_OPEN_FILES)
        .map((origin) => ({ id: nextId.current++, origin, progress: { step: 'waiting' } as const }));
      setFiles((old) => [...opened, ...old].slice(0, MAX_OPEN_FILES));
      start(opened);
      return first;
    },
    [start],
  );

  const end = useCallback((ids: ReadonlySet<number> | null): void => {
    const isMeant = ({ id }: Job): boolean => ids === null || ids.has(id);
    for (const job of running.current) if (isMeant(job)) job.stop.abort();
    waiting.current = waiting.current.filter((job) => !isMeant(job));
  }, []);

  const retry = useCallback(
    (file: InspectedFile): void => {
      end(new Set([file.id]));
      advance(file.id, { step: 'waiting' });
      start([file]);
    },
    [advance, start, end],
  );

  const close = useCallback(
    (file: InspectedFile): void => {
      end(new Set([file.id]));
      setFiles((old) => old.filter(({ id }) => id !== file.id));
    },
    [end],
  );

  const stop = useCallback(
    (file: InspectedFile): void => {
      end(new Set([file.id]));
      advance(file.id, { step: 'cancelled' });
    },
    [advance, end],
  );

  const cancel = useCallback((): void => {
    end(null);
    setFiles((old) => old.map((file) => (isUnderWay(file) ? { ...file, progress: { step: 'cancelled' } } : file)));
  }, [end]);

  return { files, open, retry, close, stop, cancel };
}

async function run({ id, origin, stop }: Job, advance: (id: number, progress: Progress) => void): Promise<void> {
  const tell = (progress: Progress): void => {
    if (!stop.signal.aborted) advance(id, progress);
  };
  try {
    const blob = await bytesOf(origin, stop.signal, tell);
    if (blob !== null && !stop.signal.aborted) tell(await judged(blob, origin));
  } catch {
    // A fault of ours ends here: it says nothing about this file and must not stop the next.
    tell({ step: 'refused', reason: 'internal-error' });
  }
}

async function bytesOf(
  origin: FileOrigin,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Blob | null> {
  if (origin.kind === 'disk') {
    tell({ step: 'judging' });
    return origin.file;
  }
  tell({ step: 'fetching', reading: null });
  const reading = seldom((read, total) => tell({ step: 'fetching', reading: { read, total } }));
  const fetched = await fetchInspected(origin.mediaUrl, origin.inspection, signal, reading);
  if (fetched.blob === null) {
    tell({ step: 'refused', reason: fetched.reason });
    return null;
  }
  tell({ step: 'judging' });
  return fetched.blob;
}

/** Passes on no more than a few calls a second. */
function seldom(told: OnRead): OnRead {
  let last = performance.now();
  return (read, total) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    told(read, total);
  };
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
