import type { Fixture } from './fixture.ts';
import { BINDING_FIXTURES } from './fixtures-bindings.ts';
import { CREDENTIAL_FIXTURES } from './fixtures-credentials.ts';
import { IDENTITY_FIXTURES } from './fixtures-identities.ts';
import { MANIFEST_FIXTURES } from './fixtures-manifests.ts';
import { PART_FIXTURES } from './fixtures-parts.ts';
import { SOUND_FIXTURES } from './fixtures-sound.ts';
import { VERDICT_FIXTURES } from './fixtures-verdicts.ts';

/** Every kind of file with what a verifier must say of it: at least one for each status code and each verdict. */
export const fixtures: readonly Fixture[] = [
  ...SOUND_FIXTURES,
  ...CREDENTIAL_FIXTURES,
  ...MANIFEST_FIXTURES,
  ...BINDING_FIXTURES,
  ...PART_FIXTURES,
  ...IDENTITY_FIXTURES,
  ...VERDICT_FIXTURES,
];
