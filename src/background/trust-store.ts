import type { FetchedList } from '../broker/fetch-list.ts';
import type { TrustStatus } from '../messages/protocol.ts';
import {
  demoTrust,
  type ListsInForce,
  listsInForce,
  ownAnchorsOf,
  type RefreshedTexts,
  trustInForce,
} from '../trust-lists/in-force.ts';
import type { OfficialList } from '../trust-lists/official-list.ts';
import { parseOfficialList } from '../trust-lists/parse-lote.ts';
import { judgeRefresh } from '../trust-lists/refresh-policy.ts';
import type { TrustSettings } from '../verifier/trust/trust-settings.ts';
import type { SafeBox } from './database.ts';
import { type KeptTrust, NOTHING_KEPT, parseKeptTrust } from './kept-trust.ts';
import { createLane } from './lane.ts';
import { OLD_TRUST_MS, TRUST_REFRESH_MINUTES } from './limits.ts';
import type { SettingsStore } from './settings-store.ts';

export const TRUST_ALARM = 'refresh-trust';

export interface TrustStorePorts {
  readonly box: SafeBox;
  readonly settings: Pick<SettingsStore, 'read'>;
  /** PEM of each anchor that the user added. */
  readonly ownAnchors: () => Promise<readonly string[]>;
  readonly fetchList: (which: keyof RefreshedTexts) => Promise<FetchedList>;
  readonly keepAlarm: (name: string, minutes: number) => Promise<void>;
  readonly dropAlarm: (name: string) => Promise<void>;
  readonly now: () => number;
}

export interface TrustStore {
  /** The trust by which media are judged now. */
  current(): Promise<TrustSettings>;
  /** True where refreshing has failed for so long that people should know. */
  isOld(): Promise<boolean>;
  texts(): Promise<RefreshedTexts>;
  status(): Promise<TrustStatus>;
  /** Fetches both lists. Whatever fails keeps the last good list, and the status says so. */
  refresh(): Promise<TrustStatus>;
  /** Has the lists refreshed daily, or not, as the settings say. */
  schedule(): Promise<void>;
  /** The daily refresh, unless it has been switched off. */
  alarmRang(): Promise<void>;
}

/** The trust lists: those that the product carries, and later issues fetched since. */
export function createTrustStore(ports: TrustStorePorts): TrustStore {
  const inTurn = createLane();
  let composed: {
    readonly of: KeptTrust;
    readonly own: string;
    readonly trust: TrustSettings;
    readonly lists: ListsInForce;
  } | null = null;

  const load = async (): Promise<NonNullable<typeof composed>> => {
    // The settings page writes them by itself: they are read anew each time, and cost something only when they changed.
    const pems = await ports.ownAnchors().catch(() => []);
    const own = pems.join('');
    if (composed !== null && composed.own === own) return composed;
    // A store that cannot be read is an outage, not a reason to judge by nothing: the product's own lists hold.
    const kept = parseKeptTrust(await ports.box.read().catch(() => null)) ?? NOTHING_KEPT;
    const trust = trustInForce(kept, demoTrust(), ownAnchorsOf(pems));
    composed = { of: kept, own, trust, lists: listsInForce(kept) };
    return composed;
  };

  const status = async (): Promise<TrustStatus> => {
    const { of, trust, lists } = await load();
    return {
      version: trust.version,
      listIssued: lists.signers.issued,
      fetchedAt: of.fetchedAt,
      lastFailure: of.lastFailure,
      signerAnchors: trust.signerAnchors.length,
      timeStampAnchors: trust.timeStampAnchors.length,
    };
  };

  const fetchOne = async (which: keyof RefreshedTexts, current: OfficialList): Promise<Fetched> => {
    const fetched = await ports.fetchList(which);
    if (fetched.text === null) return { text: null, problem: fetched.problem };
    const candidate = parsed(fetched.text);
    if (candidate === null) return { text: null, problem: 'unreadable' };
    const judged = judgeRefresh(current, candidate, ports.now());
    return 'accepted' in judged
      ? { text: fetched.text, problem: null }
      : { text: null, problem: `${judged.refused}: ${judged.reason}` };
  };

  const refresh = (): Promise<TrustStatus> =>
    inTurn(async () => {
      const { of, lists } = await load();
      const [signers, timeStamps] = await Promise.all([
        fetchOne('signers', lists.signers),
        fetchOne('timeStamps', lists.timeStamps),
      ]);
      const problem = signers.problem ?? timeStamps.problem;
      const time = new Date(ports.now()).toISOString();
      await ports.box.write({
        version: 1,
        signers: signers.text ?? of.signers,
        timeStamps: timeStamps.text ?? of.timeStamps,
        fetchedAt: problem === null ? time : of.fetchedAt,
        lastFailure: problem,
        failingSince: problem === null ? null : (of.failingSince ?? time),
      } satisfies KeptTrust);
      composed = null;
      return status();
    });

  return {
    current: async () => (await load()).trust,
    texts: async () => {
      const { signers, timeStamps } = (await load()).of;
      return { signers, timeStamps };
    },
    status,
    refresh,
    isOld: async () => {
      const { failingSince } = (await load()).of;
      if (failingSince === null || ports.now() - Date.parse(failingSince) <= OLD_TRUST_MS) return false;
      // Whoever switched the refresh off chose the product's lists, which are as old as the product.
      return (await ports.settings.read()).refreshTrust;
    },
    schedule: async () => {
      const { refreshTrust } = await ports.settings.read();
      if (refreshTrust) await ports.keepAlarm(TRUST_ALARM, TRUST_REFRESH_MINUTES);
      else await ports.dropAlarm(TRUST_ALARM);
    },
    alarmRang: async () => {
      if ((await ports.settings.read()).refreshTrust) await refresh();
    },
  };
}

interface Fetched {
  readonly text: string | null;
  readonly problem: string | null;
}

function parsed(text: string): OfficialList | null {
  try {
    return parseOfficialList(JSON.parse(text));
  } catch {
    return null; // not JSON, or not a list: both are "unreadable" to the user
  }
}
