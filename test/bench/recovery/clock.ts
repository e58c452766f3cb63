import { median } from './figures.ts';

interface Times {
  readonly wall: number[];
  readonly processor: number[];
}

/**
 * Times work by the clock on the wall and by what this process had of the processor: on a machine that others use as
 * well, only the latter says what the work costs.
 */
export class Clock {
  private readonly times = new Map<string, Times>();

  measure<T>(name: string, work: () => T): T {
    const before = process.cpuUsage();
    const start = performance.now();
    const result = work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    const times = this.times.get(name) ?? { wall: [], processor: [] };
    this.times.set(name, times);
    times.wall.push(wall);
    times.processor.push((user + system) / 1000);
    return result;
  }

  /** Medians in milliseconds. */
  of(name: string): { readonly wall: number; readonly processor: number } {
    const { wall, processor } = this.times.get(name) ?? { wall: [], processor: [] };
    return { wall: median(wall), processor: median(processor) };
  }
}
