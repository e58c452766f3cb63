import { parseKeptTrust } from '../../../src/background/kept-trust.ts';
import { createSettingsStore } from '../../../src/background/settings-store.ts';
import { createSiteSwitches } from '../../../src/background/site-switches.ts';
import { parseStoredItem, parseTabRecord } from '../../../src/background/tab-record.ts';
import type { StorageArea } from '../../../src/browser/storage-area.ts';
import { jsonInput, parsedJson } from '../mutate/json.ts';
import type { Target } from '../target.ts';

const JUDGEMENT = {
  verdict: 'trusted',
  reason: null,
  list: 'c2pa',
  origin: 'ai-generated',
  edits: ['c2pa.cropped'],
  warnings: ['interim-list'],
};
const ITEM = {
  itemId: '0.a',
  mediaUrl: 'https://example.org/a.jpg',
  mediaKind: 'image',
  pageUrl: 'https://example.org/',
  frameId: 0,
  order: 1,
  judgement: JUDGEMENT,
  thumbnail: null,
  bond: 3,
  milliseconds: 12,
};

/** What the stores of the extension hold, of this version and of none. */
const SEEDS: readonly unknown[] = [
  {
    version: 1,
    signers: '{"LoTE":{}}',
    timeStamps: null,
    fetchedAt: '2026-06-01T00:00:00Z',
    lastFailure: null,
    failingSince: null,
  },
  { version: 1, item: ITEM, pageItemId: 'a', documentId: null, privateWindow: false, ownHosts: [] },
  { version: 1, itemIds: ['0.a'], omitted: 0, documents: [{ frameId: 0, documentId: 'd' }] },
  { version: 1, value: { badges: true, scanByDefault: true, refreshTrust: false } },
  {
    version: 1,
    value: [
      ['https://example.org', true],
      ['https://example.com', false],
    ],
  },
];

/** Records read back from storage, where another version or a fault may have written. */
export const RECORDS_TARGET: Target = {
  name: 'records',
  prepare: () => ({
    input: jsonInput(SEEDS),
    read: async (input) => {
      const value = parsedJson(input);
      const area = areaHolding(value);
      const settings = await createSettingsStore(area).read();
      if (Object.values(settings).some((flag) => typeof flag !== 'boolean'))
        return 'a setting that is neither on nor off';
      const switches = createSiteSwitches(area, area);
      const own = await switches.of('https://example.org');
      if (own !== null && typeof own !== 'boolean') return 'a switch that is neither on nor off';
      const kept = parseKeptTrust(value);
      if (kept !== null && typeof (kept.signers ?? '') !== 'string') return 'a kept list that is no text';
      // Of a page's items the stamp is checked and the rest believed: only we write there, within one version.
      if (!Array.isArray(parseTabRecord(value).itemIds)) return 'a list of items that is none';
      parseStoredItem(value);
      return null;
    },
  }),
};

/** A store in which every key holds this value. */
function areaHolding(value: unknown): StorageArea {
  return {
    get: () => Promise.resolve(value),
    getMany: (keys) => Promise.resolve(new Map(keys.map((key) => [key, value]))),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
  };
}
