import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import { bundledTrust } from './bundled.ts';
import { BUNDLED_INTERIM, BUNDLED_SIGNERS, BUNDLED_TIME_STAMPS } from './bundled-lists.ts';
import { composeTrust } from './compose.ts';
import type { OfficialList } from './official-list.ts';
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
export function trustInForce(refreshed: RefreshedTexts, demo: TrustSetting | null = demoTrust()): TrustSettings {
  if (demo !== null) return trustFromSetting(demo);
  if (refreshed.signers === null && refreshed.timeStamps === null) return bundledTrust();
  return composeTrust({ official: listsInForce(refreshed), interim: BUNDLED_INTERIM });
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
