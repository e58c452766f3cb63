import type { Results, StatusEntry } from './report.ts';
import type { Status } from './status.ts';

export const NO_RESULTS: Results = { success: [], informational: [], failure: [] };

/** Findings by outcome, in the order in which they were found, each once. */
export function resultsOf(statuses: readonly Status[]): Results {
  const found = {
    success: new Map<string, StatusEntry>(),
    informational: new Map<string, StatusEntry>(),
    failure: new Map<string, StatusEntry>(),
  };
  for (const { outcome, code, url, explanation } of statuses) {
    const entry = explanation === undefined ? { code, url } : { code, url, explanation };
    found[outcome].set(`${code} ${url} ${explanation ?? ''}`, entry);
  }
  return {
    success: [...found.success.values()],
    informational: [...found.informational.values()],
    failure: [...found.failure.values()],
  };
}
