import type { Parts } from '../../parts.ts';

export const ELECTION: Parts['election'] = {
  name: 'Informasi pemilu',
  lead: 'Tempat bertanya ketika sebuah gambar memberi tahu kapan, di mana, atau cara memilih. Halaman ini bekerja tanpa jaringan dan tidak berkaitan dengan kesimpulan apa pun.',
  country: 'Negara',
  authority: 'Penyelenggara pemilu resmi',
  voters: 'Untuk pemilih',
  purposes: {
    register: 'Mendaftar sebagai pemilih, atau mengecek pendaftaran Anda',
    where: 'Tempat memilih',
    both: 'Mendaftar sebagai pemilih, mengecek pendaftaran Anda, dan tempat memilih',
  },
  observers: 'Pemantau independen',
  factCheckers: 'Pemeriksa fakta terakreditasi',
  accreditations: {
    ifcn: 'Tercatat sebagai penanda tangan kode etik International Fact-Checking Network',
    efcsn: 'Tercatat sebagai anggota European Fact-Checking Standards Network',
  },
  accreditationNote: 'Akreditasi diperbarui setiap tahun. Cek pada jaringannya sebelum Anda mengandalkannya.',
  none: 'Tidak ada yang dikonfirmasi sumber publik.',
  asOf: 'Per {month}. Situs yang Anda buka mengetahui alamat internet Anda, seperti pada setiap kunjungan.',
  sources: 'Sumber',
  correct:
    'Ada yang salah? Setiap negara adalah satu file kecil dari perangkat lunak bebas ini, dan koreksi disambut baik.',
  missingTitle: 'Negara Anda tidak ada di daftar',
  missing:
    'Tanyakan kepada penyelenggara pemilu di tempat tinggal Anda, lewat situsnya sendiri dan bukan lewat tautan dalam unggahan.',
};
