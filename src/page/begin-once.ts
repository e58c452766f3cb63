/** Registered for all scripts of this world, so that a second copy of this file finds the first. */
const MARK = Symbol.for('whence');

interface Running {
  readonly isAlive: () => boolean;
  readonly end: () => void;
}

/**
 * The background may put this script into a page that already has it (a site allowed a moment ago, an update). One that
 * still runs stays; one whose extension is gone is ended and replaced. The mark lies in our own world, unseen by the page.
 *
 * @param begin Starts, and returns how to end.
 */
export function beginOnce(world: object, isAlive: () => boolean, begin: () => () => void): void {
  const before = runningIn(world);
  if (before?.isAlive() === true) return;
  before?.end();
  const running: Running = { isAlive, end: begin() };
  Reflect.set(world, MARK, running);
}

function runningIn(world: object): Running | null {
  const found: unknown = Reflect.get(world, MARK);
  return typeof found === 'object' && found !== null && 'isAlive' in found && 'end' in found
    ? (found as Running)
    : null;
}
