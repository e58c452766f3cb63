import type { StorageArea } from '../browser/storage-area.ts';
import { type StoredCell, storedCell } from '../browser/stored-cell.ts';
import type { SwitchKey } from '../messages/session-keys.ts';
import { createLane } from './lane.ts';
import { MAX_SITE_SWITCHES } from './limits.ts';

type Switches = ReadonlyMap<string, boolean>;

export interface SiteSwitches {
  /** Null where the site has none of its own. */
  of(origin: string): Promise<boolean | null>;
  /** @param privately Which site it is must not reach the disk. */
  set(origin: string, on: boolean, privately: boolean): Promise<void>;
  /** The site follows the settings again. */
  forget(origin: string): Promise<void>;
  /** Those that are kept, the newest last; those of private windows are for no list. */
  kept(): Promise<Switches>;
}

/** The sites that are switched on or off for themselves. */
export function createSiteSwitches(
  local: StorageArea,
  session: StorageArea,
  key: SwitchKey = 'site-scan',
): SiteSwitches {
  const kept = switchesIn(local, key);
  /** Switches of sites that are open in private windows only: which sites those are is not for the disk. */
  const passing = switchesIn(session, key);
  const inTurn = createLane();
  return {
    of: async (origin) => {
      const [first, second] = await Promise.all([passing.read(), kept.read()]);
      return first.get(origin) ?? second.get(origin) ?? null;
    },
    kept: () => kept.read(),
    set: (origin, on, privately) =>
      inTurn(async () => {
        const cell = privately ? passing : kept;
        // To the end: the oldest switches go first.
        const next = without(await cell.read(), origin).set(origin, on);
        await cell.write(new Map([...next].slice(-MAX_SITE_SWITCHES)));
        if (cell === kept) await passing.write(without(await passing.read(), origin));
      }),
    forget: (origin) =>
      inTurn(async () => {
        for (const cell of [kept, passing]) await cell.write(without(await cell.read(), origin));
      }),
  };
}

function parseSwitches(value: unknown): ReadonlyMap<string, boolean> | null {
  if (!Array.isArray(value)) return null;
  const entries = value.filter(
    (entry): entry is [string, boolean] =>
      Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && typeof entry[1] === 'boolean',
  );
  return entries.length === value.length ? new Map(entries) : null;
}

function switchesIn(area: StorageArea, key: SwitchKey): StoredCell<Switches> {
  return storedCell<Switches>(storedAsEntries(area), {
    key,
    version: 1,
    parse: parseSwitches,
    fallback: new Map(),
  });
}

function without(switches: Switches, origin: string): Map<string, boolean> {
  return new Map([...switches].filter(([other]) => other !== origin));
}

/** Stores keep no Map: it is written as the list of its entries. */
function storedAsEntries(area: StorageArea): StorageArea {
  return {
    ...area,
    set: (key, value) => area.set(key, withEntries(value)),
  };
}

function withEntries(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('value' in stored)) return stored;
  return { ...stored, value: stored.value instanceof Map ? [...stored.value] : stored.value };
}
