import type { IdentityStanding } from '../../verdict/identities.ts';

const STANDINGS: Readonly<Record<IdentityStanding, { readonly word: string; readonly text: string }>> = {
  confirmed: {
    word: 'Confirmed',
    text: 'Whoever vouches for this name is on an identity list, and the statement holds.',
  },
  'unlisted-voucher': {
    word: 'Not confirmed',
    text: 'Whoever vouches for this name is on no identity list, or has no certificate that follows the rules. Anybody can vouch for any name.',
  },
  'not-asked': {
    word: 'Not asked',
    text: 'Only another host could confirm this name, and Whence asks nobody on its own.',
  },
  failed: { word: 'Does not hold', text: 'What should confirm a name here confirms nobody.' },
};

export const IDENTITY_WORDS = {
  section: {
    title: 'Also named',
    lead: 'The credentials name these besides the signer. A name counts only where it says that it is confirmed.',
    name: 'Name',
    account: 'Account',
    address: 'Address',
    type: 'What was shown',
    role: 'Role',
    provider: 'Checked by',
    checkedAt: 'Checked on',
    voucher: 'Vouched for by',
    nobody: 'This statement names nobody who could be read.',
  },
  standings: STANDINGS,
  /** What an aggregator was shown, by the types of CAWG Identity 1.2 §8.1.2.5. */
  proofs: {
    'cawg.social_media': 'Account on a platform',
    'cawg.web_site': 'Web site',
    'cawg.document_verification': 'Identity document',
    'cawg.affiliation': 'Membership',
    'cawg.crypto_wallet': 'Crypto wallet',
  },
  roles: {
    'cawg.creator': 'creator',
    'cawg.contributor': 'contributor',
    'cawg.editor': 'editor',
    'cawg.producer': 'producer',
    'cawg.publisher': 'publisher',
    'cawg.sponsor': 'sponsor',
    'cawg.translator': 'translator',
  },
};
