import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'Außerdem genannt',
    lead: 'Die Angaben nennen diese neben dem Unterzeichner. Ein Name zählt nur, wo er bestätigt heißt.',
    name: 'Name',
    account: 'Konto',
    address: 'Adresse',
    type: 'Was vorgelegt wurde',
    role: 'Rolle',
    provider: 'Geprüft von',
    checkedAt: 'Geprüft am',
    voucher: 'Dafür steht ein',
    nobody: 'Diese Aussage nennt niemanden, der sich lesen ließe.',
  },
  standings: {
    confirmed: {
      word: 'Bestätigt',
      text: 'Wer für diesen Namen einsteht, ist auf einer Identitätsliste, und die Aussage hält.',
    },
    'unlisted-voucher': {
      word: 'Nicht bestätigt',
      text: 'Wer für diesen Namen einsteht, ist auf keiner Identitätsliste oder hat kein Zertifikat, das den Regeln folgt. Jeder kann für jeden Namen einstehen.',
    },
    'not-asked': {
      word: 'Nicht gefragt',
      text: 'Nur ein anderer Server könnte diesen Namen bestätigen, und Whence fragt von sich aus niemanden.',
    },
    failed: { word: 'Hält nicht', text: 'Was hier einen Namen bestätigen soll, bestätigt niemanden.' },
  },
  proofs: {
    'cawg.social_media': 'Konto auf einer Plattform',
    'cawg.web_site': 'Website',
    'cawg.document_verification': 'Ausweis',
    'cawg.affiliation': 'Mitgliedschaft',
    'cawg.crypto_wallet': 'Krypto-Geldbörse',
  },
  roles: {
    'cawg.creator': 'Urheber',
    'cawg.contributor': 'Mitwirkender',
    'cawg.editor': 'Bearbeiter',
    'cawg.producer': 'Produzent',
    'cawg.publisher': 'Herausgeber',
    'cawg.sponsor': 'Geldgeber',
    'cawg.translator': 'Übersetzer',
  },
};
