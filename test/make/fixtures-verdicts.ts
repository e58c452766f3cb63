import { signDetached } from '../../src/signer/sign-media.ts';
import { withPictureChanged } from './damage.ts';
import { bareMedia, changed, type Fixture, signed } from './fixture.ts';
import { testPki } from './pki.ts';

/** Files that no code needs and a row of docs/VERDICTS.md does. */
export const VERDICT_FIXTURES: readonly Fixture[] = [
  {
    name: 'made by a listed signer from what a stranger signed',
    make: async () => {
      const media = await signed('image/png', (pki) => ({ signer: pki.stranger }));
      return signed('image/jpeg', {
        ingredients: [{ title: 'a stranger’s', relationship: 'parentOf', media }],
        actions: [{ action: 'c2pa.opened', ingredients: [0] }],
      });
    },
    expect: { state: 'Valid', verdict: 'unknown-signer', codes: ['signingCredential.untrusted'] },
  },
  {
    name: 'changed after a stranger signed it',
    make: async () => withPictureChanged(await signed('image/jpeg', (pki) => ({ signer: pki.stranger }))),
    expect: changed('assertion.dataHash.mismatch', 'signingCredential.untrusted'),
  },
  {
    name: 'credentials alone, without their picture',
    make: async () => {
      const { signer } = await testPki();
      return signDetached(bareMedia('image/jpeg'), { signer, title: 'A test picture' });
    },
    expect: { state: 'Invalid', verdict: 'not-checked', codes: ['assertion.dataHash.mismatch'] },
  },
];
