import type { Results, StatusEntry } from './report.ts';
import type { Status } from './status.ts';

export const NO_RESULTS: Results = { success: [], informational: [], failure: [] };

/** Findings by outcome, in the order in which they were found, each once. */
export function resultsOf(statuses: readonly Status[]): Results {
  const of = (outcome: Status['outcome']): readonly StatusEntry[] => {
    const entries = new Map<string, StatusEntry>();
    for (const { outcome: own, code, url, explanation } of statuses) {
      if (own !== outcome) continue;
      entries.set(`${code} ${url} ${explanation ?? ''}`, {
        code,
        url,
        ...(explanation === undefined ? {} : { explanation }),
      });
    }
    return [...entries.values()];
  };
  return { success: of('success'), informational: of('informational'), failure: of('failure') };
}
