import { type FairQueue, QueueFullError } from '../broker/fair-queue.ts';
import type { ReadProgress } from '../messages/protocol.ts';
import { notChecked } from '../verdict/unjudged.ts';
import { fetchKind, type Judge, type Judged, type Medium, unjudged } from './judge.ts';
import { BudgetFullError, type TabBudget } from './tab-budget.ts';

export interface JudgeWish extends Medium {
  readonly tabId: number;
  /** Names the item for which it is asked, among all of the tab. */
  readonly listedId: string;
}

export interface JudgeQueue {
  /** Judges, or joins a judgement of the same address with the same privileges that is under way. Never rejects. */
  judge(wish: JudgeWish): Promise<Judged>;
  /** A person asked for this item: judging it once more costs its tab nothing. */
  excuse(tabId: number, listedId: string): void;
  isExcused(tabId: number, listedId: string): boolean;
  /** How far the reading of its file has come; null while nothing of it is read. */
  progressOf(tabId: number, listedId: string): ReadProgress | null;
  /** Nobody needs these items any more; work that was for them alone ends. Without names: all of the tab. */
  drop(tabId: number, listedIds?: readonly string[]): void;
}

interface Job {
  readonly done: Promise<Judged>;
  readonly stop: AbortController;
  /** Who waits: `tab/item`. */
  readonly askers: Set<string>;
  /** Tabs whose budget it waits for: the first that has something left begins it for all. */
  readonly payers: Set<number>;
  hasBegun: boolean;
  progress: ReadProgress | null;
  /** @param free where somebody asked, no budget is charged */
  readonly begin: (free: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** @param hosts what each host may get from all tabs together */
export function createJudgeQueue(
  judge: Judge,
  queue: FairQueue,
  budget: TabBudget,
  hosts: TabBudget<string> | null = null,
): JudgeQueue {
  const jobs = new Map<string, Job>();
  const excused = new Set<string>();

  const open = (key: string, wish: JudgeWish): Job => {
    const stop = new AbortController();
    const place = { owner: wish.tabId, host: hostOf(wish.mediaUrl) };
    let finish = (_: Judged): void => undefined;
    const done = new Promise<Judged>((resolve) => {
      finish = resolve;
    });
    const end = (judged: Judged): void => {
      if (jobs.get(key) === job) jobs.delete(key);
      finish(judged);
    };
    const fail = (error: unknown): void => {
      const isOver = !job.hasBegun || error instanceof QueueFullError || error instanceof BudgetFullError;
      end(unjudged(notChecked(isOver ? 'limit' : 'unavailable'), null));
    };
    const noted = (read: number, total: number | null): void => {
      job.progress = { read, total };
    };
    const begin = (free: boolean): void => {
      if (job.hasBegun) return;
      job.hasBegun = true;
      const run = (): Promise<Judged> => queue.run(place, () => judge(wish, stop.signal, noted), stop.signal);
      const charged = hosts !== null && !free && place.host !== '';
      (charged ? hosts.run(place.host, run, stop.signal) : run()).then(end, fail);
    };
    const job: Job = { done, stop, askers: new Set(), payers: new Set(), hasBegun: false, progress: null, begin, fail };
    jobs.set(key, job);
    return job;
  };

  const pay = (job: Job, tabId: number): void => {
    if (job.hasBegun || job.payers.has(tabId)) return;
    job.payers.add(tabId);
    budget
      .run(tabId, async () => job.begin(false), job.stop.signal)
      .catch((error: unknown) => {
        job.payers.delete(tabId);
        if (!job.hasBegun && job.payers.size === 0) job.fail(error);
      });
  };

  return {
    judge: (wish) => {
      const key = keyOf(wish);
      const job = jobs.get(key) ?? open(key, wish);
      const asker = askerOf(wish.tabId, wish.listedId);
      job.askers.add(asker);
      if (excused.delete(asker)) job.begin(true);
      else pay(job, wish.tabId);
      return job.done;
    },
    excuse: (tabId, listedId) => void excused.add(askerOf(tabId, listedId)),
    isExcused: (tabId, listedId) => excused.has(askerOf(tabId, listedId)),
    progressOf: (tabId, listedId) =>
      [...jobs.values()].find((job) => job.askers.has(askerOf(tabId, listedId)))?.progress ?? null,
    drop: (tabId, listedIds) => {
      const wanted = listedIds?.map((listedId) => askerOf(tabId, listedId));
      const isWanted = (asker: string): boolean =>
        wanted === undefined ? asker.startsWith(askerOf(tabId, '')) : wanted.includes(asker);
      for (const asker of excused) if (isWanted(asker)) excused.delete(asker);
      for (const [key, job] of jobs) {
        for (const asker of job.askers) {
          if (isWanted(asker)) job.askers.delete(asker);
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
  return JSON.stringify([
    wish.mediaUrl,
    fetchKind(wish.mediaKind),
    wish.ownHosts,
    wish.privateWindow,
    wish.thorough === true,
  ]);
}

function askerOf(tabId: number, listedId: string): string {
  return `${tabId}/${listedId}`;
}

function hostOf(mediaUrl: string): string {
  return URL.canParse(mediaUrl) ? new URL(mediaUrl).host : '';
}
