import type { Parts } from '../../parts.ts';
import { IDENTITY_WORDS } from './identities.ts';
import { INSPECTOR_WORDS } from './inspector.ts';
import { VIEW_WORDS } from './inspector-views.ts';
import { SOURCE_TYPES } from './source-types.ts';

export const INSPECTION: Parts['inspection'] = {
  page: INSPECTOR_WORDS,
  views: VIEW_WORDS,
  identities: IDENTITY_WORDS,
  sourceTypes: SOURCE_TYPES,
};
