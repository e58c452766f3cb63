import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'Aussi nommés',
    lead: 'Les informations nomment ces personnes ou organismes en plus du signataire. Un nom ne compte que là où il est dit confirmé.',
    name: 'Nom',
    account: 'Compte',
    address: 'Adresse',
    type: 'Ce qui a été montré',
    role: 'Rôle',
    provider: 'Contrôlé par',
    checkedAt: 'Contrôlé le',
    voucher: 'En répond',
    nobody: 'Cette déclaration ne nomme personne de lisible.',
  },
  standings: {
    confirmed: {
      word: 'Confirmé',
      text: 'Qui répond de ce nom figure sur une liste d’identités, et la déclaration tient.',
    },
    'unlisted-voucher': {
      word: 'Non confirmé',
      text: 'Qui répond de ce nom ne figure sur aucune liste d’identités ou n’a pas de certificat conforme aux règles. N’importe qui peut répondre de n’importe quel nom.',
    },
    'not-asked': {
      word: 'Non demandé',
      text: 'Seul un autre serveur pourrait confirmer ce nom, et Whence ne demande rien de lui-même.',
    },
    failed: { word: 'Ne tient pas', text: 'Ce qui devrait confirmer un nom ici ne confirme personne.' },
  },
  proofs: {
    'cawg.social_media': 'Compte sur une plateforme',
    'cawg.web_site': 'Site web',
    'cawg.document_verification': 'Pièce d’identité',
    'cawg.affiliation': 'Appartenance',
    'cawg.crypto_wallet': 'Portefeuille crypto',
  },
  roles: {
    'cawg.creator': 'création',
    'cawg.contributor': 'contribution',
    'cawg.editor': 'rédaction',
    'cawg.producer': 'production',
    'cawg.publisher': 'édition',
    'cawg.sponsor': 'parrainage',
    'cawg.translator': 'traduction',
  },
};
