import type { TrustListName } from '../signer-report.ts';
import type { ProductRow } from './conforming-products.ts';
import type { Incident } from './incidents.ts';

/** One trust anchor as the lists give it. */
export interface Anchor {
  /**
   * DER of the certificate; the product's lists decode it when it is first asked for. Where `sha256` is told, its
   * signature may be left out (a BIT STRING of nothing): an anchor's own is never checked.
   */
  readonly der: Uint8Array;
  /** Mark of its subject's name (nameTag), which spares reading it until a path asks for that name. */
  readonly nameTag?: string;
  /** SHA-256 of the whole certificate in hex, from whoever put the list together; computed from `der` where absent. */
  readonly sha256?: string;
  readonly list: TrustListName;
  /** Entity that the list names for it. */
  readonly entity: string;
}

/** Everything about trust that a judgment depends on: plain values, no clock and no storage. */
export interface TrustSettings {
  /** Names this exact set: part of every cache key and report. */
  readonly version: string;
  readonly signerAnchors: readonly Anchor[];
  readonly timeStampAnchors: readonly Anchor[];
  /** CAWG identities: separate lists (never mixed with signers). */
  readonly identityAnchors: readonly Anchor[];
  readonly identityIssuers: readonly string[];
  /** SHA-256 (hex) of end entities that are accepted by themselves, and the list that says so. */
  readonly allowedCertificates: ReadonlyMap<string, TrustListName>;
  /** Extended key usages that a claim signer may carry, dotted. */
  readonly signerEkus: readonly string[];
  /** Certificates that are known to be worth nothing, whatever a list says of their issuers. */
  readonly incidents?: readonly Incident[];
  /** Products that are known to conform; told of signers on the C2PA list, and of no consequence for trust. */
  readonly products?: readonly ProductRow[];
}
