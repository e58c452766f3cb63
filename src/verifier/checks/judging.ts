import type { VerifyOptions } from '../verify-options.ts';
import type { SignatureBudget } from '../x509/signature-budget.ts';

/** What judging one manifest depends on besides the file. */
export interface Judging extends Pick<VerifyOptions, 'at' | 'trust'> {
  /** Signature checks of the whole file; not counted where absent. */
  readonly budget?: SignatureBudget | undefined;
}
