import type { ByteSource } from '../bytes/byte-source.ts';
import type { CborMap } from '../cbor/decode.ts';
import type { Located } from '../formats/located.ts';
import type { UncoveredRange } from '../report.ts';
import type { Status } from '../status.ts';

/** What it takes to hold one hard binding assertion against the file. */
export interface HardBindingInput {
  /** Label without instance suffix, such as `c2pa.hash.data`. */
  readonly label: string;
  /** JUMBF URI of the assertion, for the statuses. */
  readonly url: string;
  readonly content: CborMap;
  /** The claim's `alg`: the default where the assertion names none. */
  readonly claimAlgorithm: string | null;
  readonly source: ByteSource;
  /** What the file's container holds; null for an unknown format. */
  readonly located: Located | null;
  readonly store: 'embedded' | 'sidecar';
  /** Media segments that lie apart from the file, which is then their initialisation segment, in their order. */
  readonly segments?: readonly ByteSource[];
  /** The active manifest is an update manifest: the store has grown since the binding was made. */
  readonly updateChain: boolean;
}

export interface HardBindingOutcome {
  readonly statuses: readonly Status[];
  readonly uncovered: readonly UncoveredRange[];
  /** Parts that were signed along and are gone, each marked as one that may be; absent where there are none. */
  readonly missingParts?: number;
}
