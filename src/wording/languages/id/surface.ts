import type { VoterCatalog } from '../../catalog.ts';

export const TRUST_LISTS: VoterCatalog['trustLists'] = {
  c2pa: 'Daftar Kepercayaan C2PA',
  interim: 'Daftar sementara (dibekukan Januari 2026)',
  user: 'Daftar Anda sendiri',
  'user-passed-on': 'Daftar yang ditambahkan sendiri oleh pembuat laporan ini',
  none: 'Di luar daftar kepercayaan',
};

export const ORIGIN_MEANINGS: VoterCatalog['originMeanings'] = {
  'ai-generated': 'Kredensial menyebut ini dibuat oleh model generatif.',
  'ai-edited': 'Kredensial menyebut sebagian dari ini berasal dari model generatif. Belum tentu seluruhnya.',
  'camera-captured': 'Kredensial menyebut ini diambil kamera dan tidak mencatat AI sesudahnya.',
  unsaid:
    'Dari kredensialnya, Whence tidak dapat menentukan apakah kamera mengambil ini atau AI membuat sebagiannya. Keduanya tetap mungkin.',
};

export const BONDS: VoterCatalog['bonds'] = {
  0: 'Tentang file di alamat ini; halaman bisa saja menampilkan hal lain.',
  1: 'File cocok dengan yang dimuat halaman, menurut ukuran atau bentuk.',
  2: 'Gambar di halaman telah dibandingkan dengan file.',
  3: 'File ini adalah yang dimuat halaman.',
  4: 'Inilah persis byte yang diterima halaman.',
  unset: 'Hubungan file dengan yang ditampilkan halaman tidak dilihat.',
};

export const SIGNER_LINES: VoterCatalog['signerLines'] = {
  time: 'Ditandatangani {time}',
  certificate: 'Sertifikat {certificate}',
  'time-certificate': 'Ditandatangani {time} dengan sertifikat {certificate}',
  signer: 'Ditandatangani oleh {signer}',
  'signer-time': 'Ditandatangani oleh {signer}, {time}',
  'signer-certificate': 'Ditandatangani oleh {signer} dengan sertifikat {certificate}',
  'signer-time-certificate': 'Ditandatangani oleh {signer}, {time}, dengan sertifikat {certificate}',
};

export const SURFACE: VoterCatalog['surface'] = {
  product: 'Whence',
  warningsTitle: 'Perlu juga diketahui',
  signedBy: 'Penanda tangan',
  signedOn: 'Ditandatangani',
  editedWith: 'Langkah tercatat:',
  edits: 'Langkah tercatat: {edits}',
  alwaysTrue: 'Kredensial Konten menerangkan asal file, bukan apakah yang ditampilkannya memang demikian.',
  retry: 'Coba lagi',
  readOf: '{read} dari {total} sudah dibaca ({percent})',
  readSoFar: '{read} sudah dibaca',
  stop: 'Hentikan',
  noAnswerTitle: 'Whence tidak menjawab',
  noAnswerText:
    'Bagian Whence yang bekerja di latar belakang tidak menjawab. Itu tidak mengatakan apa pun tentang gambar mana pun.',
};
