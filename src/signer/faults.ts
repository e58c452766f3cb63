import type { FaultHooks } from './fault-hooks.ts';
import { ASSERTION_FAULTS } from './faults/assertion-faults.ts';
import { BINDING_FAULTS } from './faults/binding-faults.ts';
import { CLAIM_FAULTS } from './faults/claim-faults.ts';
import { HISTORY_FAULTS } from './faults/history-faults.ts';
import { SIGNATURE_FAULTS } from './faults/signature-faults.ts';

/**
 * Every way in which signing can be led astray. Faults of certificates, time-stamps and OCSP answers are made where
 * those are made; faults of actions and other assertions by giving such assertions.
 */
const FAULTS = {
  ...CLAIM_FAULTS,
  ...SIGNATURE_FAULTS,
  ...ASSERTION_FAULTS,
  ...BINDING_FAULTS,
  ...HISTORY_FAULTS,
} as const satisfies Readonly<Record<string, FaultHooks>>;

export type Fault = keyof typeof FAULTS;

export function hooksOf(faults: readonly Fault[]): readonly FaultHooks[] {
  return faults.map((fault) => FAULTS[fault]);
}
