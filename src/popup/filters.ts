import type { ListedItem } from '../messages/protocol.ts';
import { isOfCredentials } from '../verdict/judgement.ts';

export type FilterName = 'all' | 'credentials' | 'origin' | 'open';

interface Filter {
  readonly name: FilterName;
  /** Which of the popup's words names it. */
  readonly label: 'filterAll' | 'filterCredentials' | 'filterOrigin' | 'filterOpen';
  readonly lets: (item: ListedItem) => boolean;
}

/** What a reader may want to see alone. None of them hides a verdict for what it says. */
export const FILTERS: readonly Filter[] = [
  { name: 'all', label: 'filterAll', lets: () => true },
  {
    name: 'credentials',
    label: 'filterCredentials',
    lets: ({ judgement }) => isOfCredentials(judgement.verdict),
  },
  {
    name: 'origin',
    label: 'filterOrigin',
    lets: ({ judgement }) => judgement.origin !== null || judgement.warnings.includes('unsigned-ai-mark'),
  },
  {
    name: 'open',
    label: 'filterOpen',
    lets: ({ judgement }) => judgement.verdict === 'not-checked' || judgement.verdict === 'checking',
  },
];
