import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'También se nombra',
    lead: 'Las credenciales nombran a estos además del firmante. Un nombre cuenta solo donde dice que está confirmado.',
    name: 'Nombre',
    account: 'Cuenta',
    address: 'Dirección',
    type: 'Qué se mostró',
    role: 'Papel',
    provider: 'Examinado por',
    checkedAt: 'Examinado el',
    voucher: 'Responde por él',
    nobody: 'Esta declaración no nombra a nadie que se pueda leer.',
  },
  standings: {
    confirmed: {
      word: 'Confirmado',
      text: 'Quien responde por este nombre está en una lista de identidades, y la declaración se sostiene.',
    },
    'unlisted-voucher': {
      word: 'No confirmado',
      text: 'Quien responde por este nombre no está en ninguna lista de identidades o no tiene un certificado que cumpla las reglas. Cualquiera puede responder por cualquier nombre.',
    },
    'not-asked': {
      word: 'Sin preguntar',
      text: 'Solo otro servidor podría confirmar este nombre, y Whence no pregunta a nadie por su cuenta.',
    },
    failed: { word: 'No se sostiene', text: 'Lo que debería confirmar un nombre aquí no confirma a nadie.' },
  },
  proofs: {
    'cawg.social_media': 'Cuenta en una plataforma',
    'cawg.web_site': 'Sitio web',
    'cawg.document_verification': 'Documento de identidad',
    'cawg.affiliation': 'Pertenencia a un grupo',
    'cawg.crypto_wallet': 'Monedero de criptomonedas',
  },
  roles: {
    'cawg.creator': 'creador',
    'cawg.contributor': 'colaborador',
    'cawg.editor': 'editor',
    'cawg.producer': 'productor',
    'cawg.publisher': 'quien lo publica',
    'cawg.sponsor': 'patrocinador',
    'cawg.translator': 'traductor',
  },
};
