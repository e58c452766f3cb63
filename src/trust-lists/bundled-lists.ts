import signers from './data/c2pa-signers.json' with { type: 'json' };
import timeStamps from './data/c2pa-time-stamps.json' with { type: 'json' };
import interim from './data/interim.json' with { type: 'json' };
import type { InterimList } from './interim-list.ts';
import type { OfficialList } from './official-list.ts';

/** The lists as this version of the product carries them; written by `npm run trust:update`, never by hand. */
export const BUNDLED_SIGNERS: OfficialList = signers;
export const BUNDLED_TIME_STAMPS: OfficialList = timeStamps;
// The compiler reads `use` of a JSON file as any text; test/unit/people/trust-data.test.ts holds it to the two words.
export const BUNDLED_INTERIM: InterimList = interim as InterimList;
