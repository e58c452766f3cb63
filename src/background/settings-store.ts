import type { StorageArea } from '../browser/storage-area.ts';
import { storedCell } from '../browser/stored-cell.ts';
import type { Settings } from '../messages/protocol.ts';
import { createLane } from './lane.ts';

export const DEFAULT_SETTINGS: Settings = {
  badges: true,
  scanByDefault: true,
  refreshTrust: true,
  quiet: false,
  saveData: false,
  exactBytes: false,
};

export interface SettingsStore {
  read(): Promise<Settings>;
  change(part: Partial<Settings>): Promise<Settings>;
}

/** @param changed hears of each change, after it is written */
export function createSettingsStore(
  area: StorageArea,
  changed: (settings: Settings) => void = () => undefined,
): SettingsStore {
  const cell = storedCell<Settings>(area, {
    key: 'settings',
    version: 1,
    parse: parseSettings,
    fallback: DEFAULT_SETTINGS,
  });
  const inTurn = createLane();
  return {
    read: () => cell.read(),
    change: (part) =>
      inTurn(async () => {
        const next = { ...(await cell.read()), ...part };
        await cell.write(next);
        changed(next);
        return next;
      }),
  };
}

/** Each setting by itself: one that an older version did not know has its usual value. */
function parseSettings(value: unknown): Settings | null {
  if (typeof value !== 'object' || value === null) return null;
  const stored = new Map<string, unknown>(Object.entries(value));
  const flag = (name: keyof Settings): boolean => {
    const found = stored.get(name);
    return typeof found === 'boolean' ? found : DEFAULT_SETTINGS[name];
  };
  return {
    badges: flag('badges'),
    scanByDefault: flag('scanByDefault'),
    refreshTrust: flag('refreshTrust'),
    quiet: flag('quiet'),
    saveData: flag('saveData'),
    exactBytes: flag('exactBytes'),
  };
}
