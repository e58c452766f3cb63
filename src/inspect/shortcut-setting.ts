import { localArea } from '../browser/storage.ts';
import { type StoredCell, storedCell } from '../browser/stored-cell.ts';

/** Whether single keys do something in the inspector. */
export const shortcutSetting: StoredCell<boolean> = storedCell(localArea, {
  key: 'inspector-keys',
  version: 1,
  parse: (value) => (typeof value === 'boolean' ? value : null),
  fallback: true,
});
