/** Runs tasks one after the other, so that what one reads and writes is not crossed by the next. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    last = done.catch(() => undefined); // the asker hears of it; the lane goes on
    return done;
  };
}
