import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'Também nomeados',
    lead: 'As credenciais nomeiam estes além do signatário. Um nome só conta onde diz que está confirmado.',
    name: 'Nome',
    account: 'Conta',
    address: 'Endereço',
    type: 'O que foi apresentado',
    role: 'Papel',
    provider: 'Conferido por',
    checkedAt: 'Conferido em',
    voucher: 'Responde por isso',
    nobody: 'Esta declaração não nomeia ninguém que se pudesse ler.',
  },
  standings: {
    confirmed: {
      word: 'Confirmado',
      text: 'Quem responde por este nome está em uma lista de identidades, e a declaração se mantém.',
    },
    'unlisted-voucher': {
      word: 'Não confirmado',
      text: 'Quem responde por este nome não está em nenhuma lista de identidades ou não tem um certificado que siga as regras. Qualquer um pode responder por qualquer nome.',
    },
    'not-asked': {
      word: 'Não perguntado',
      text: 'Só outro servidor poderia confirmar este nome, e o Whence não pergunta por conta própria.',
    },
    failed: { word: 'Não se mantém', text: 'O que deveria confirmar um nome aqui não confirma ninguém.' },
  },
  proofs: {
    'cawg.social_media': 'Conta em uma plataforma',
    'cawg.web_site': 'Site',
    'cawg.document_verification': 'Documento de identidade',
    'cawg.affiliation': 'Filiação',
    'cawg.crypto_wallet': 'Carteira cripto',
  },
  roles: {
    'cawg.creator': 'criação',
    'cawg.contributor': 'colaboração',
    'cawg.editor': 'edição',
    'cawg.producer': 'produção',
    'cawg.publisher': 'publicação',
    'cawg.sponsor': 'patrocínio',
    'cawg.translator': 'tradução',
  },
};
