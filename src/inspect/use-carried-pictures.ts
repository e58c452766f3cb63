import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../verifier/report.ts';
import type { CarriedPicture } from './carried-pictures.ts';
import { MAX_PICTURES_MS } from './limits.ts';
import type { PicturesAnswer, PicturesQuestion } from './pictures-messages.ts';

/** A carried picture with an address to draw it from. */
export interface ShownPicture extends CarriedPicture {
  readonly address: string;
}

/** The thumbnails that a judged file's credentials hold; empty until they are read. */
export function useCarriedPictures(blob: Blob, report: Report): readonly ShownPicture[] {
  const [shown, setShown] = useState<readonly ShownPicture[]>([]);
  useEffect(() => {
    if (!report.manifests.some(({ assertions }) => assertions.some(({ kind }) => kind === 'embedded'))) return;
    let made: readonly ShownPicture[] = [];
    const worker = new Worker(new URL('./pictures-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    const timer = setTimeout(end, MAX_PICTURES_MS);
    worker.addEventListener('error', end);
    worker.addEventListener('message', ({ data }: MessageEvent<PicturesAnswer>) => {
      end();
      clearTimeout(timer);
      made = data.map((picture) => ({ ...picture, address: URL.createObjectURL(picture.blob) }));
      setShown(made);
    });
    worker.postMessage({ blob, report } satisfies PicturesQuestion);
    return () => {
      end();
      clearTimeout(timer);
      for (const { address } of made) URL.revokeObjectURL(address);
    };
  }, [blob, report]);
  return shown;
}
