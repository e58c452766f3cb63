import type { Parts } from '../../parts.ts';

export const IDENTITY_WORDS: Parts['inspection']['identities'] = {
  section: {
    title: 'Juga disebut',
    lead: 'Kredensial menyebut pihak-pihak ini selain penanda tangan. Sebuah nama hanya dihitung jika disebut terkonfirmasi.',
    name: 'Nama',
    account: 'Akun',
    address: 'Alamat',
    type: 'Yang ditunjukkan',
    role: 'Peran',
    provider: 'Diperiksa oleh',
    checkedAt: 'Diperiksa pada',
    voucher: 'Penanggung',
    nobody: 'Pernyataan ini tidak menyebut nama yang dapat dibaca.',
  },
  standings: {
    confirmed: {
      word: 'Terkonfirmasi',
      text: 'Pihak yang menanggung nama ini ada di daftar identitas, dan pernyataannya berlaku.',
    },
    'unlisted-voucher': {
      word: 'Tidak terkonfirmasi',
      text: 'Pihak yang menanggung nama ini tidak ada di daftar identitas mana pun atau tidak punya sertifikat yang mengikuti aturan. Siapa pun dapat menanggung nama apa pun.',
    },
    'not-asked': {
      word: 'Tidak ditanyakan',
      text: 'Hanya server lain yang dapat mengonfirmasi nama ini, dan Whence tidak bertanya dengan sendirinya.',
    },
    failed: {
      word: 'Tidak berlaku',
      text: 'Yang seharusnya mengonfirmasi nama di sini tidak mengonfirmasi siapa pun.',
    },
  },
  proofs: {
    'cawg.social_media': 'Akun di platform',
    'cawg.web_site': 'Situs web',
    'cawg.document_verification': 'Dokumen identitas',
    'cawg.affiliation': 'Keanggotaan',
    'cawg.crypto_wallet': 'Dompet kripto',
  },
  roles: {
    'cawg.creator': 'pembuat',
    'cawg.contributor': 'kontributor',
    'cawg.editor': 'editor',
    'cawg.producer': 'produser',
    'cawg.publisher': 'penerbit',
    'cawg.sponsor': 'sponsor',
    'cawg.translator': 'penerjemah',
  },
};
