/** A place in line: whose job it is, and which host it burdens. */
export interface Place {
  readonly owner: number;
  readonly host: string;
}

export interface FairQueue {
  /**
   * Runs the task when its turn comes. Owners take turns, so that one with a thousand jobs delays another's single
   * one by a few jobs only. Rejects with the signal's reason where it aborts first, or QueueFullError.
   */
  run<T>(place: Place, task: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export class QueueFullError extends Error {
  override readonly name = 'QueueFullError';
}

export interface QueueLimits {
  readonly atOnce: number;
  readonly perHost: number;
  readonly perOwner: number;
  /** Jobs of one owner that may wait. */
  readonly waitingPerOwner: number;
}

interface Job {
  readonly place: Place;
  readonly start: () => void;
}

export function createFairQueue(limits: QueueLimits): FairQueue {
  /** Owners in the order in which their turn comes. */
  const waiting = new Map<number, Job[]>();
  const runningPerHost = new Map<string, number>();
  const runningPerOwner = new Map<number, number>();
  let running = 0;

  const takeNext = (): Job | null => {
    for (const [owner, jobs] of waiting) {
      if ((runningPerOwner.get(owner) ?? 0) >= limits.perOwner) continue;
      const index = jobs.findIndex((job) => (runningPerHost.get(job.place.host) ?? 0) < limits.perHost);
      const [job] = index < 0 ? [] : jobs.splice(index, 1);
      if (job === undefined) continue;
      waiting.delete(owner); // to the end of the line
      if (jobs.length > 0) waiting.set(owner, jobs);
      return job;
    }
    return null;
  };

  const advance = (): void => {
    while (running < limits.atOnce) {
      const job = takeNext();
      if (job === null) return;
      running++;
      change(runningPerHost, job.place.host, 1);
      change(runningPerOwner, job.place.owner, 1);
      job.start();
    }
  };

  const finished = ({ host, owner }: Place): void => {
    running--;
    change(runningPerHost, host, -1);
    change(runningPerOwner, owner, -1);
    advance();
  };

  const leave = (job: Job): void => {
    const jobs = waiting.get(job.place.owner) ?? [];
    const index = jobs.indexOf(job);
    if (index >= 0) jobs.splice(index, 1);
    if (jobs.length === 0) waiting.delete(job.place.owner);
  };

  return {
    run: (place, task, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(signal.reason);
          return;
        }
        const jobs = waiting.get(place.owner) ?? [];
        if (jobs.length >= limits.waitingPerOwner) {
          reject(new QueueFullError(`more than ${limits.waitingPerOwner} jobs wait`));
          return;
        }
        const aborted = (): void => {
          leave(job);
          reject(signal?.reason);
        };
        const job: Job = {
          place,
          start: () => {
            signal?.removeEventListener('abort', aborted);
            void task()
              .then(resolve, reject)
              .finally(() => finished(place));
          },
        };
        signal?.addEventListener('abort', aborted, { once: true });
        jobs.push(job);
        waiting.set(place.owner, jobs);
        advance();
      }),
  };
}

function change<K>(counts: Map<K, number>, key: K, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
