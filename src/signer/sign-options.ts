import type { AssertionContent, Attribution } from './assertion.ts';
import type { Binding, MerkleOptions } from './binding-request.ts';
import type { CborInput } from './cbor-writer.ts';
import type { SignerCredentials } from './cose.ts';
import type { HashName } from './digest.ts';
import type { Fault } from './faults.ts';
import type { IdentityOptions } from './identity.ts';
import type { PartOptions } from './multi-asset.ts';
import type { TimeStamper } from './time-stamp-authority.ts';

export interface SignOptions {
  readonly signer: SignerCredentials;
  readonly claimVersion?: 1 | 2;
  /** An update manifest speaks about media that carry a manifest already and leaves them as they are (§11.2.3). */
  readonly kind?: 'standard' | 'update';
  /** Writes the manifest compressed (§11.2.4); only with a box hash, since its length depends on what it says. */
  readonly compressed?: boolean;
  readonly title?: string;
  readonly generator?: { readonly name: string; readonly version?: string };
  readonly manifestLabel?: string;
  readonly instanceId?: string;
  readonly hash?: HashName;
  /** Without any: `c2pa.opened` where the first ingredient is the parent, else `c2pa.created`. */
  readonly actions?: readonly ActionOptions[];
  readonly ingredients?: readonly IngredientOptions[];
  readonly thumbnail?: Thumbnail;
  readonly assertions?: readonly AssertionOptions[];
  readonly timeStamp?: {
    readonly stamp: TimeStamper;
    readonly header?: 'sigTst' | 'sigTst2';
    readonly copies?: number;
  };
  readonly ocsp?: readonly Uint8Array[];
  /** Claimed signing time in seconds since 1970. */
  readonly issuedAt?: number;
  readonly binding?: Binding;
  /** Ranges of the media before signing that the data hash leaves out besides the store. */
  readonly exclusions?: readonly { readonly start: number; readonly length: number }[];
  /** BMFF boxes left out besides those that must be, as paths (§18.6.2). */
  readonly excludedBoxes?: readonly string[];
  readonly merkle?: MerkleOptions;
  /** Parts at the end of the media, in their order, that are hashed by themselves as well. */
  readonly parts?: readonly PartOptions[];
  /** People and firms named besides the signer. */
  readonly identities?: readonly IdentityOptions[];
  /** Absolute JUMBF URIs of ingredients' assertions; each box is replaced by zeros. */
  readonly redactions?: readonly string[];
  readonly faults?: readonly Fault[];
}

interface Thumbnail {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface AssertionOptions {
  readonly label: string;
  readonly content: AssertionContent;
  readonly attribution?: Attribution;
  readonly salt?: Uint8Array;
}

export interface ActionOptions {
  readonly action: string;
  readonly digitalSourceType?: string;
  readonly softwareAgent?: { readonly name: string; readonly version?: string };
  /** RFC 3339. */
  readonly when?: string;
  readonly description?: string;
  readonly reason?: string;
  readonly parameters?: { readonly [key: string]: CborInput };
  /** Indices into `ingredients` of those that the action used. */
  readonly ingredients?: readonly number[];
}

interface StatusRecord {
  readonly code: string;
  readonly url: string;
}

export interface RecordedResults {
  readonly success: readonly StatusRecord[];
  readonly informational: readonly StatusRecord[];
  readonly failure: readonly StatusRecord[];
}

export interface IngredientOptions {
  readonly title: string;
  readonly relationship: 'parentOf' | 'componentOf' | 'inputTo';
  /** Signed media bring their manifests along. */
  readonly media?: Uint8Array;
  /** MIME type; by the bytes where they are of a known format. */
  readonly format?: string;
  /** Version of the ingredient assertion: 3 with claims of version 2, else 1. */
  readonly version?: 1 | 2 | 3;
  readonly thumbnail?: Thumbnail;
  /** What the signer says to have found; success of every check by default. */
  readonly recorded?: RecordedResults;
  readonly digitalSourceType?: string;
}
