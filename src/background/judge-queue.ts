import { type FairQueue, QueueFullError } from '../broker/fair-queue.ts';
import type { MediaKind } from '../messages/protocol.ts';
import { notChecked } from '../verdict/unjudged.ts';
import type { Judge, Judged } from './judge.ts';

export interface JudgeWish {
  readonly mediaUrl: string;
  readonly mediaKind: MediaKind;
  readonly ownHosts: readonly string[];
  readonly privateWindow: boolean;
  readonly tabId: number;
  /** Names the item for which it is asked, among all of the tab. */
  readonly listedId: string;
}

export interface JudgeQueue {
  /** Judges, or joins a judgement of the same address with the same privileges that is under way. Never rejects. */
  judge(wish: JudgeWish): Promise<Judged>;
  isUnderWay(tabId: number, listedId: string): boolean;
  /** Nobody needs these items any more; work that was for them alone ends. Without names: all of the tab. */
  drop(tabId: number, listedIds?: readonly string[]): void;
}

interface Job {
  readonly done: Promise<Judged>;
  readonly stop: AbortController;
  /** Who waits: `tab/item`. */
  readonly askers: Set<string>;
}

export function createJudgeQueue(judge: Judge, queue: FairQueue): JudgeQueue {
  const jobs = new Map<string, Job>();

  const begin = (key: string, wish: JudgeWish): Job => {
    const stop = new AbortController();
    const place = { owner: wish.tabId, host: hostOf(wish.mediaUrl) };
    const done = queue
      .run(place, () => judge(wish, stop.signal), stop.signal)
      .catch((error: unknown): Judged => unjudged(error instanceof QueueFullError ? 'limit' : 'unavailable'))
      .finally(() => {
        if (jobs.get(key)?.stop === stop) jobs.delete(key);
      });
    const job: Job = { done, stop, askers: new Set() };
    jobs.set(key, job);
    return job;
  };

  return {
    judge: (wish) => {
      const key = keyOf(wish);
      const job = jobs.get(key) ?? begin(key, wish);
      job.askers.add(askerOf(wish.tabId, wish.listedId));
      return job.done;
    },
    isUnderWay: (tabId, listedId) => [...jobs.values()].some((job) => job.askers.has(askerOf(tabId, listedId))),
    drop: (tabId, listedIds) => {
      const wanted = listedIds?.map((listedId) => askerOf(tabId, listedId));
      for (const [key, job] of jobs) {
        for (const asker of job.askers) {
          if (wanted === undefined ? asker.startsWith(askerOf(tabId, '')) : wanted.includes(asker)) {
            job.askers.delete(asker);
          }
        }
        if (job.askers.size > 0) continue;
        jobs.delete(key); // whoever asks from now on begins anew
        job.stop.abort(new DOMException('nobody waits for it', 'AbortError'));
      }
    },
  };
}

/** What a judgement may depend on besides the bytes: the address, what the page may reach, how large a file may be. */
function keyOf(wish: JudgeWish): string {
  return JSON.stringify([wish.mediaUrl, wish.mediaKind, wish.ownHosts, wish.privateWindow]);
}

function askerOf(tabId: number, listedId: string): string {
  return `${tabId}/${listedId}`;
}

function hostOf(mediaUrl: string): string {
  return URL.canParse(mediaUrl) ? new URL(mediaUrl).host : '';
}

function unjudged(reason: 'limit' | 'unavailable'): Judged {
  return { judgement: notChecked(reason), thumbnail: null, milliseconds: null };
}
