import type { PictureStudio } from './picture-studio.ts';
import type { StudioAnswer, StudioQuestion } from './studio-messages.ts';

export class StudioError extends Error {
  override readonly name = 'StudioError';
}

/**
 * The studio in a worker of its own, for pages, begun by the first question. Its promises reject with StudioError where
 * the work failed, which says nothing about the picture.
 */
export function startWorkerStudio(): PictureStudio & { end(): void } {
  let worker: Worker | null = null;
  const waiting = new Map<number, (result: StudioAnswer['result']) => void>();
  let asked = 0;
  const end = (): void => {
    worker?.terminate();
    worker = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(new URL('./studio-worker.ts', import.meta.url), { type: 'module' });
    begun.addEventListener('message', (event: MessageEvent<StudioAnswer>) => {
      waiting.get(event.data.id)?.(event.data.result);
      waiting.delete(event.data.id);
    });
    // A worker that could not be loaded answers nothing, ever: the next question begins another.
    begun.addEventListener('error', end);
    return begun;
  };
  const ask = (work: StudioQuestion['work']): Promise<StudioAnswer['result']> =>
    new Promise((resolve) => {
      const id = asked++;
      waiting.set(id, resolve);
      const question: StudioQuestion = { id, work };
      worker ??= begin();
      worker.postMessage(question);
    });
  return {
    portray: async (blob) => {
      const result = await ask({ kind: 'portray', blob });
      if (result?.kind !== 'portray') throw new StudioError('portray');
      return result.portrait;
    },
    sights: async (blob) => {
      const result = await ask({ kind: 'sights', blob });
      if (result?.kind !== 'sights') throw new StudioError('sights');
      return result.sights;
    },
    compare: async (blob, sitters) => {
      const result = await ask({ kind: 'compare', blob, sitters });
      if (result?.kind !== 'compare') throw new StudioError('compare');
      return result.comparisons;
    },
    imageCode: async (blob) => {
      const result = await ask({ kind: 'image-code', blob });
      if (result?.kind !== 'image-code') throw new StudioError('image-code');
      return result.unit;
    },
    end,
  };
}
