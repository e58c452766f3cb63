import { type OwnAnchor, parseOwnAnchors } from './own-anchor-shape.ts';
import { localArea } from './storage.ts';
import { type StoredCell, storedCell } from './stored-cell.ts';

/** The anchors that the options keep, and that background and inspector judge by. */
export const ownAnchors: StoredCell<readonly OwnAnchor[]> = storedCell<readonly OwnAnchor[]>(localArea, {
  key: 'own-anchors',
  version: 1,
  parse: parseOwnAnchors,
  fallback: [],
});
