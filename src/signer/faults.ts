import type { FaultHooks } from './fault-hooks.ts';

const FAULTS = {
  'binding.wrongHash': {
    binding: (value) => ({ ...value, hash: new Uint8Array(32) }),
  },
} as const satisfies Readonly<Record<string, FaultHooks>>;

export type Fault = keyof typeof FAULTS;

export function hooksOf(faults: readonly Fault[]): readonly FaultHooks[] {
  return faults.map((fault) => FAULTS[fault]);
}
