import { type ComparedFeeds, LONG_TASK_MS, type OwnCalls } from './feed-cost.ts';
import type { IdleCost } from './idle-cost.ts';
import type { LoadCost } from './load-cost.ts';
import { type StormCost, WANTED_CHANGES } from './storm-cost.ts';

/** A figure, the bound that it is held against, and whether it keeps to it. */
interface Line {
  readonly figure: string;
  readonly bound: string;
  readonly met: 'yes' | 'NO';
}

export type Lines = Readonly<Record<string, Line>>;

const KB = 1_000;
/** A person notices an answer that comes later than this (Nielsen: a tenth of a second). */
const NOTICED_MS = 100;

export function loadLines({ unsigned, signed, repeat, verdicts }: LoadCost): Lines {
  return {
    'unsigned: median bytes': atMost(unsigned.medianBytes / KB, 16, 'kB'),
    'unsigned: 95th percentile': atMost(unsigned.p95Bytes / KB, 64, 'kB'),
    'unsigned: requests an item': atMost(unsigned.meanRequests, 1, '', 3),
    'unsigned: items with more than one': atMost(unsigned.withMoreRequests, 0, '', 0),
    'signed: whole downloads, most': atMost(signed.mostWhole, 1, '', 0),
    'repeat view: requests': atMost(repeat.requests, 0, '', 0),
    'verdicts missing or wrong': atMost(verdicts, 0, '', 0),
  };
}

export function feedLines({ none, ours, addedMs }: ComparedFeeds, own: OwnCalls): Lines {
  return {
    'feed: our longest task': atMost(own.longestOwnMs, LONG_TASK_MS, 'ms'),
    'feed: added main-thread time': atMost((100 * addedMs) / ours.scrollMs, 2, '% of the scroll', 2),
    'feed: our own scripts, by trace': atMost((100 * own.ownMs) / own.scrollMs, 2, '% of the scroll', 2),
    'feed: added heap': atMost(100 * (ours.heapBytes / none.heapBytes - 1), 10, '%'),
  };
}

export function stormLines(none: StormCost, ours: StormCost): Lines {
  return {
    // The last frame's changes are not made any more: its length is missing at the end.
    'storm: changes a second made': atLeast(ours.changesPerSecond, 0.95 * WANTED_CHANGES, '', 0),
    'storm: frames a second': atLeast(ours.framesPerSecond, 0.8 * none.framesPerSecond, ''),
    'storm: wait of the page, 95th percentile': atMost(ours.waitMs, NOTICED_MS, 'ms'),
  };
}

export function idleLines({ calls }: IdleCost): Lines {
  return { 'idle: calls into our scripts': atMost(calls, 0, '', 0) };
}

function atMost(value: number, bound: number, unit: string, digits = 1): Line {
  return line(value, `at most ${bound} ${unit}`, value <= bound, unit, digits);
}

function atLeast(value: number, bound: number, unit: string, digits = 1): Line {
  return line(value, `at least ${bound.toFixed(digits)} ${unit}`, value >= bound, unit, digits);
}

function line(value: number, bound: string, isMet: boolean, unit: string, digits: number): Line {
  return { figure: `${value.toFixed(digits)} ${unit}`.trim(), bound: bound.trim(), met: isMet ? 'yes' : 'NO' };
}
