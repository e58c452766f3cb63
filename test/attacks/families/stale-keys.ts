import { credentialsOf } from '../../../src/signer/credentials.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { DAY } from '../../make/pki.ts';
import { signedBy, stamped } from '../../make/recipes.ts';
import { EXPIRED, type Row } from '../attack.ts';
import { coseOf, resigned, withCose } from '../edit/resign.ts';

/** 117: a token over the claim does not say who signed it, nor when. */
export const STALE_KEYS: readonly Row[] = [
  {
    number: '117',
    title: 'a version 2 claim stamped before it was signed',
    how: 'the token covers the claim and not the signature, so whoever gets an expired key later can sign what was stamped in time',
    formats: ['image/jpeg', 'video/mp4'],
    start: EXPIRED,
    make: async ({ forge, pki }) => {
      const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - 150 * DAY });
      return forge({ options: { timeStamp: { stamp, header: 'sigTst' } } });
    },
  },
  {
    number: '117',
    title: 'an expired signer under a version 1 claim that another had stamped',
    how: 'the chain is unprotected and the token covers the claim: somebody with an expired key signs the claim anew',
    formats: ['image/jpeg', 'video/mp4'],
    expect: 'unvouched',
    start: {
      name: 'version 1, stamped, chain unprotected',
      recipe: async (pki) => ({
        ...(await signedBy({ notBefore: pki.now - 200 * DAY, notAfter: pki.now + 100 * DAY })(pki)),
        ...(await stamped({ daysAgo: 150 })(pki)),
        claimVersion: 1,
        faults: ['signature.chain-unprotected'],
      }),
    },
    make: async ({ trusted, pki }) => {
      const thief = await pki.issueSigner({
        subject: { commonName: 'A thief', organization: 'Whence test authority' },
        notBefore: pki.now - 200 * DAY,
        notAfter: pki.now - 100 * DAY,
      });
      const credentials = credentialsOf(thief);
      const media = await resigned(trusted, credentials, (bytes) => bytes);
      const parts = coseOf({ media });
      parts.unprotected.set('x5chain', credentials.chain);
      return withCose({ media }, parts);
    },
  },
];
