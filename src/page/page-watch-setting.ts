import type { WordsFor } from './badge-layer.ts';
import type { AskBackground } from './questions.ts';
import type { ShadowRootOf } from './shadow-hosts.ts';

/** What watching one document depends on. */
export interface PageWatchSetting {
  readonly document: Document;
  readonly ask: AskBackground;
  readonly wordsFor: WordsFor;
  readonly shadowRootOf: ShadowRootOf;
  /** False once the extension was updated or removed under this page: then everything ends. */
  readonly isAlive: () => boolean;
  readonly badges: boolean;
}
