import type { Assertion } from './assertion.ts';
import type { BindingValue } from './binding-request.ts';
import type { Bytes } from './bytes.ts';
import type { ClaimFacts, ClaimMap } from './claim.ts';
import type { CoseOptions } from './cose.ts';
import type { RedactionStyle } from './redaction.ts';

/** A box in the assertion store, by its label. */
export interface StoredAssertion {
  readonly label: string;
  readonly bytes: Bytes;
}

/** The three boxes of a manifest. */
interface ManifestBoxes {
  readonly assertions: Bytes;
  readonly claims: readonly Bytes[];
  readonly signatures: readonly Bytes[];
  readonly others: readonly Bytes[];
}

/** The places where signing can be led astray, in the order in which they are reached. Every pass goes through all of them. */
export interface FaultHooks {
  /** What the manifest will assert, before anything is hashed. */
  readonly assertions?: (assertions: readonly Assertion[]) => readonly Assertion[];
  readonly binding?: (value: BindingValue) => BindingValue;
  readonly claimFacts?: (facts: ClaimFacts) => ClaimFacts;
  readonly claim?: (claim: ClaimMap) => ClaimMap;
  readonly claimBytes?: (bytes: Bytes) => Bytes;
  readonly cose?: (options: CoseOptions) => CoseOptions;
  /** After signing, what really lies in the assertion store. */
  readonly stored?: (boxes: readonly StoredAssertion[]) => readonly StoredAssertion[];
  readonly boxes?: (boxes: ManifestBoxes) => ManifestBoxes;
  readonly redaction?: RedactionStyle;
  /** The ingredients' manifests. */
  readonly carried?: (manifests: readonly Bytes[]) => readonly Bytes[];
  /** The active manifest. */
  readonly manifest?: (manifest: Bytes) => Bytes;
  /** The whole store with its header. */
  readonly store?: (store: Bytes) => Bytes;
}

/** Applies one hook of every fault in turn. */
export function through<T>(value: T, hooks: readonly (((value: T) => T) | undefined)[]): T {
  return hooks.reduce((current, hook) => hook?.(current) ?? current, value);
}
