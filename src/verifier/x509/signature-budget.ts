import { LimitError } from '../bytes/errors.ts';
import { MAX_SIGNATURE_CHECKS } from '../limits.ts';

/**
 * How many signatures may still be checked for one file. Checks whose outcome is remembered count too: what a file may
 * ask for must not depend on which files were judged before it.
 */
export class SignatureBudget {
  #left = MAX_SIGNATURE_CHECKS;

  /** Counts one check. @throws LimitError where there were too many */
  spend(): void {
    this.#left -= 1;
    this.confirm();
  }

  /**
   * To be asked at the end: time-stamps and answers about revocation that met a limit count as absent, and must not
   * here. @throws LimitError
   */
  confirm(): void {
    if (this.#left < 0) throw new LimitError('MAX_SIGNATURE_CHECKS', 'too many signatures to check in one file');
  }
}
