import type { PictureStudio } from './picture-studio.ts';
import type { StudioAnswer, StudioQuestion } from './studio-messages.ts';

export class StudioError extends Error {
  override readonly name = 'StudioError';
}

/** A running studio, as its asker sees it. */
export interface StudioLine {
  readonly port: MessagePort;
  /** Ends the worker and whatever it is doing. */
  readonly end: () => void;
}

/** Opens a line to a new worker; `gone` tells that the worker is no more, which may happen at any time. */
export type OpenStudio = (gone: () => void) => Promise<StudioLine>;

/**
 * The studio in a worker that is begun by the first question, and again where it broke. Its promises reject with
 * StudioError where the work failed, which says nothing about the picture.
 */
export function createStudioClient(open: OpenStudio): PictureStudio & { end(): void } {
  let line: Promise<StudioLine> | null = null;
  const waiting = new Map<number, (result: StudioAnswer['result']) => void>();
  let asked = 0;
  const end = (): void => {
    void line?.then((opened) => opened.end()).catch(() => undefined);
    line = null;
    for (const settle of waiting.values()) settle(null);
    waiting.clear();
  };
  const connect = (): Promise<StudioLine> => {
    // A worker that could not be loaded answers nothing, ever: the next question begins another.
    const mine = open(() => {
      if (line === mine) end();
    }).then((opened) => {
      opened.port.onmessage = ({ data }: MessageEvent<StudioAnswer>) => {
        waiting.get(data.id)?.(data.result);
        waiting.delete(data.id);
      };
      return opened;
    });
    return mine;
  };
  const ask = (work: StudioQuestion['work']): Promise<StudioAnswer['result']> =>
    new Promise((resolve) => {
      const id = asked++;
      waiting.set(id, resolve);
      line ??= connect();
      const mine = line;
      mine.then(
        ({ port }) => {
          if (line === mine) port.postMessage({ id, work } satisfies StudioQuestion);
        },
        () => {
          if (line === mine) end();
        },
      );
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
