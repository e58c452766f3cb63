import type { VoterCatalog } from './catalog.ts';
import type { FAILURES, NOTICES, SUCCESSES } from './english/codes.ts';
import type { ELECTION } from './english/election.ts';
import type { EVIDENCE_WORDS } from './english/evidence.ts';
import type { HELP } from './english/help.ts';
import type { IDENTITY_WORDS } from './english/identities.ts';
import type { INSPECTOR_WORDS } from './english/inspector.ts';
import type { VIEW_WORDS } from './english/inspector-views.ts';
import type { LEGEND } from './english/legend.ts';
import type { LIKENESS } from './english/likeness.ts';
import type { MARKS } from './english/marks.ts';
import type { OPTIONS } from './english/options.ts';
import type { RECOVERY_WORDS } from './english/recovery.ts';
import type { SOURCE_TYPES } from './english/source-types.ts';
import type { WATERMARK_WORDS } from './english/watermark.ts';
import type { WELCOME } from './english/welcome.ts';
import type { Widened } from './widened.ts';

/** All words, in the parts that pages load. A translation fills the same shapes; the compiler finds what is missing. */
export interface Parts {
  /** Badges, context menu and toolbar: content script and background load no more than this. */
  readonly marks: Widened<typeof MARKS>;
  /** Popup and side panel, and the verdicts on every page. */
  readonly voter: VoterCatalog;
  /** Help and first run. */
  readonly guide: {
    readonly help: Widened<typeof HELP>;
    readonly legend: Widened<typeof LEGEND>;
    readonly welcome: Widened<typeof WELCOME>;
  };
  readonly options: Widened<typeof OPTIONS>;
  readonly election: Widened<typeof ELECTION>;
  /** The inspector. */
  readonly inspection: {
    readonly page: Widened<typeof INSPECTOR_WORDS>;
    readonly views: Widened<typeof VIEW_WORDS>;
    readonly identities: Widened<typeof IDENTITY_WORDS>;
    readonly sourceTypes: Widened<typeof SOURCE_TYPES>;
  };
  /** A sentence for every code of the verifier: the list grows with it, and what is not there yet is said in English. */
  readonly codes: Partial<Widened<typeof SUCCESSES & typeof NOTICES & typeof FAILURES>>;
  /** Reports that are saved and passed on. */
  readonly evidence: Widened<typeof EVIDENCE_WORDS>;
  /** Which remembered picture something looks like. */
  readonly likeness: Widened<typeof LIKENESS>;
  /** What the inspector finds elsewhere for a copy without credentials. */
  readonly recovery: Widened<typeof RECOVERY_WORDS>;
  /** Invisible watermarks, in the inspector and the settings. */
  readonly watermark: Widened<typeof WATERMARK_WORDS>;
}
