import type { Timers } from '../broker/timers.ts';
import type { FrameAddress } from '../browser/tabs.ts';
import { inTime, LateError } from './in-time.ts';
import type { JudgeQueue } from './judge-queue.ts';
import { PAGE_ANSWER_MS } from './limits.ts';
import type { TabItems } from './tab-items.ts';

export interface DocumentPorts {
  readonly items: TabItems;
  readonly judging: Pick<JudgeQueue, 'drop'>;
  /** Asks a document for a sign of life; rejects where it is gone. */
  readonly ping: (frame: FrameAddress) => Promise<unknown>;
  readonly timers: Timers;
}

export interface Documents {
  /** The tab began to load something, which may be only a step within the same page. */
  loading(tabId: number): Promise<void>;
  /** It has loaded: by now the old page is gone for certain. */
  loaded(tabId: number): Promise<void>;
  /** Forgets those of the documents that are gone. */
  sweep(tabId: number, frames: readonly FrameAddress[]): Promise<void>;
  closed(tabId: number): Promise<void>;
}

/** Takes the items of pages that are gone off the list. */
export function createDocuments({ items, judging, ping, timers }: DocumentPorts): Documents {
  const closed = async (tabId: number): Promise<void> => {
    judging.drop(tabId);
    await items.clear(tabId);
  };

  const isGone = (frame: FrameAddress): Promise<boolean> =>
    inTime(timers, PAGE_ANSWER_MS, ping(frame)).then(
      () => false,
      // A document that takes its time is there.
      (error: unknown) => !(error instanceof LateError),
    );

  const sweep = async (tabId: number, frames: readonly FrameAddress[]): Promise<void> => {
    await Promise.all(
      frames.map(async (frame) => {
        if (await isGone(frame)) judging.drop(tabId, await items.dropDocument(tabId, frame));
      }),
    );
  };

  const sweepTab = async (tabId: number): Promise<void> => {
    const named = (await items.documents(tabId)).filter(({ documentId }) => documentId !== null);
    await sweep(
      tabId,
      named.map((document) => ({ ...document, tabId })),
    );
  };

  return {
    closed,
    sweep,
    loaded: sweepTab,
    loading: async (tabId) => {
      const documents = await items.documents(tabId);
      // Where the browser does not name documents, it does not call a step within a page "loading" either.
      await (documents.some(({ documentId }) => documentId === null) ? closed(tabId) : sweepTab(tabId));
    },
  };
}
