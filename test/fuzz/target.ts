import type { Random } from '../attacks/random.ts';

/** One reader of hostile bytes under test. */
export interface Target {
  readonly name: string;
  /** Made once for all runs; what it makes depends on nothing but the code. */
  readonly prepare: () => Prepared | Promise<Prepared>;
}

export interface Prepared {
  /** The next input: only `random` decides it. */
  readonly input: (random: Random) => Uint8Array;
  /** Reads the input. Throwing anything but a typed error is a finding, and so is what is returned: a complaint. */
  readonly read: (input: Uint8Array) => ComplaintOrNone | Promise<ComplaintOrNone>;
}

/** What is wrong though nothing was thrown; null where all is well. */
export type ComplaintOrNone = string | null;
