import { COVERS } from './covers.ts';
import type { HostilePage } from './hostile-page.ts';
import { LAYER_ATTACKS } from './layer-attacks.ts';
import { LIMITS_OF_SIGHT } from './limits-of-sight.ts';
import { LOOKS } from './looks.ts';
import { NOT_CHECKABLE } from './not-checkable.ts';
import { SERVINGS } from './servings.ts';
import { SWAPS } from './swaps.ts';

/** Every hostile page, each with the number of its attack and what has to come of it. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...SWAPS,
  ...LOOKS,
  ...COVERS,
  ...NOT_CHECKABLE,
  ...LAYER_ATTACKS,
  ...SERVINGS,
  ...LIMITS_OF_SIGHT,
];
