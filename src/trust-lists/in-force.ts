import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { bundledTrust } from './bundled.ts';
import { BUNDLED_INTERIM, BUNDLED_SIGNERS, BUNDLED_TIME_STAMPS } from './bundled-lists.ts';
import { composeTrust, type HashedAnchor } from './compose.ts';
import type { OfficialList } from './official-list.ts';
import { readOwnAnchors } from './own-anchor.ts';
import { parseOfficialList } from './parse-lote.ts';
import { type TrustSetting, trustFromSetting } from './setting.ts';

// Replaced by the build: null in the one for the stores, the demo root's setting in a demo build.
declare const __WHENCE_DEMO_TRUST__: TrustSetting | null;

/** The official lists as they were fetched last, word for word as published; null where none was. */
export interface RefreshedTexts {
  readonly signers: string | null;
  readonly timeStamps: string | null;
}

export interface ListsInForce {
  readonly signers: OfficialList;
  readonly timeStamps: OfficialList;
}

/** The trust setting that a demo build carries; null in every other build. */
export function demoTrust(): TrustSetting | null {
  return typeof __WHENCE_DEMO_TRUST__ === 'undefined' ? null : __WHENCE_DEMO_TRUST__;
}

/** Of each official list the later issue: the one that the product carries, or the one fetched since. */
export function listsInForce(refreshed: RefreshedTexts): ListsInForce {
  return {
    signers: later(BUNDLED_SIGNERS, refreshed.signers),
    timeStamps: later(BUNDLED_TIME_STAMPS, refreshed.timeStamps),
  };
}

/** The trust by which the extension judges, in every context of it. */
export function trustInForce(
  refreshed: RefreshedTexts,
  demo: TrustSetting | null = demoTrust(),
  own: readonly HashedAnchor[] = [],
): TrustSettings {
  if (demo !== null) return trustFromSetting(demo);
  if (refreshed.signers === null && refreshed.timeStamps === null && own.length === 0) return bundledTrust();
  const lists = { official: listsInForce(refreshed), interim: BUNDLED_INTERIM };
  return composeTrust(own.length === 0 ? lists : { ...lists, extra: { anchors: own } });
}

/** The user's own anchors of kept PEM texts; one that this version cannot read counts for nothing. */
export function ownAnchorsOf(pems: readonly string[]): readonly HashedAnchor[] {
  return pems.flatMap((pem) => {
    try {
      return readOwnAnchors(pem);
    } catch {
      return []; // It was readable when it was added; a stricter version must not fail over it.
    }
  });
}

function later(bundled: OfficialList, text: string | null): OfficialList {
  const fetched = text === null ? null : readKept(text);
  return fetched !== null && fetched.name === bundled.name && fetched.issued > bundled.issued ? fetched : bundled;
}

/** What was good when it was kept may not be so for this version; then the product's own list holds. */
function readKept(text: string): OfficialList | null {
  try {
    return parseOfficialList(JSON.parse(text));
  } catch {
    return null;
  }
}
