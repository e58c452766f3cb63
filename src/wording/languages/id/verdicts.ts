import type { VoterCatalog } from '../../catalog.ts';

const BROKEN =
  'Isi kredensialnya tidak dapat diandalkan. Bisa jadi itu kekeliruan tanpa niat buruk dari program yang membuatnya. Hal itu tidak mengatakan apa pun tentang isi gambar.';
const BROKEN_NEXT = 'Anggap file ini tanpa kredensial, lalu cari di sumbernya.';
const LISTED =
  'File ini sama byte demi byte dengan yang ditandatangani pihak yang disebut, sejauh jangkauan tanda tangannya.';
const AGAIN = 'Periksa lagi, atau simpan file lalu buka di sini.';
const SAVE = 'Simpan file lalu buka di sini.';

export const ROWS: VoterCatalog['rows'] = {
  'listed-c2pa': {
    sentence: 'Tidak berubah sejak ditandatangani {name}.',
    meaning: `${LISTED} Apakah yang ditampilkannya memang demikian, Anda yang menilai.`,
    next: 'Pikirkan apakah Anda percaya pada penanda tangan ini, dan apakah keterangannya cocok dengan gambar.',
  },
  'listed-interim': {
    sentence: 'Tidak berubah sejak ditandatangani {name}.',
    meaning: `${LISTED} Penanda tangan ada di daftar lama, yang sudah dibekukan dan tidak lagi diperbarui.`,
    next: 'Pikirkan apakah Anda percaya pada penanda tangan ini, dan cari salinan lebih baru yang ditandatangani pihak di Daftar Kepercayaan C2PA.',
  },
  'listed-user': {
    sentence: 'Tidak berubah sejak ditandatangani {name}.',
    meaning: `${LISTED} Penanda tangan dianggap ada di daftar hanya karena seseorang menambahkan daftar ke Whence.`,
    next: 'Tanyakan siapa yang menambahkan daftar itu dan mengapa; daftarnya tampak di setelan.',
  },
  'partly-listed-history': {
    sentence:
      'Tidak berubah sejak ditandatangani {name}, tetapi sebagian riwayatnya ditandatangani pihak yang tidak ada di daftar kepercayaan mana pun.',
    meaning: `${LISTED} Namun, bagian yang ditandatangani pihak di luar daftar tidak terkonfirmasi.`,
    next: 'Lihat di bawah bagian mana itu, dan anggap sebagai kata orang tak dikenal.',
  },
  'partly-listed-identity': {
    sentence: 'Tidak berubah sejak ditandatangani {name}, tetapi menyebut pihak lain yang tidak dikonfirmasi apa pun.',
    meaning: `${LISTED} Namun, nama yang lain tidak terkonfirmasi.`,
    next: 'Jangan ulangi nama lain itu sebagai fakta; tanyakan kepada orang atau organisasi itu.',
  },
  unlisted: {
    sentence: 'Tidak berubah sejak ditandatangani, tetapi penanda tangannya tidak ada di daftar kepercayaan mana pun.',
    meaning:
      'Tanda tangannya berlaku, tetapi siapa pun dapat menandatangani dengan nama apa pun. Anggap nama itu dan semua katanya belum terkonfirmasi.',
    next: 'Cari gambar yang sama dari sumber yang Anda kenal, atau tanyakan kepada yang memublikasikannya tanda tangan siapa ini.',
  },
  'changed-listed': {
    sentence: 'File ini tidak seperti saat ditandatangani {name}.',
    meaning:
      'File ini berbeda dari yang ditandatangani. Banyak hal wajar menyebabkannya: situs yang mengubah ukuran gambar, program yang menyimpannya ulang. Mengubah isi gambar juga.',
    next: 'Cari salinan yang dipublikasikan penanda tangan dan bandingkan keduanya.',
  },
  'changed-unlisted': {
    sentence: 'File ini tidak seperti saat ditandatangani penanda tangannya.',
    meaning:
      'File ini berbeda dari yang ditandatangani, dan penanda tangannya tidak ada di daftar kepercayaan mana pun. Mengubah ukuran dan menyimpan ulang menyebabkannya, begitu juga mengubah isi gambar.',
    next: BROKEN_NEXT,
  },
  expired: {
    sentence: 'Sertifikat penanda tangan tidak berlaku pada waktu yang menentukan.',
    meaning:
      'Sertifikat berlaku untuk waktu terbatas, dan tidak ada yang menunjukkan file ditandatangani dalam waktu itu. Jadi, kredensialnya tidak dapat diandalkan. Pada file lama tanpa cap waktu hal ini terjadi dengan sendirinya.',
    next: 'Mintalah salinan bercap waktu kepada yang memublikasikannya, dan cari gambar yang sama dari sumber yang Anda kenal.',
  },
  revoked: {
    sentence: 'Sertifikat penanda tangan telah dicabut.',
    meaning:
      'Pihak yang mengeluarkan sertifikat menariknya kembali, misalnya karena kuncinya dicuri. Jadi, isi kredensial ini tidak dapat diandalkan.',
    next: 'Anggap file ini tanpa kredensial. Halaman rincian menunjukkan kapan sertifikatnya ditarik.',
  },
  'unknown-to-issuer': {
    sentence: 'Pihak yang mengeluarkan sertifikat tidak mengenal sertifikat penanda tangan.',
    meaning:
      'Pihak yang disebut mengeluarkan sertifikat ini menjawab bahwa mereka tidak mengenalnya. Jadi, tidak ada yang bertanggung jawab atas tanda tangan ini.',
    next: BROKEN_NEXT,
  },
  'binding-missing': {
    sentence: 'Tidak ada yang mengikat kredensial ini dengan byte file ini.',
    meaning:
      'Kredensialnya mungkin baik, tetapi tidak ada yang mengikatnya dengan file ini, jadi bisa saja diambil dari file lain.',
    next: BROKEN_NEXT,
  },
  'signature-broken': {
    sentence: 'Kredensial ini tidak memiliki tanda tangan yang berlaku.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'certificate-wrong': {
    sentence: 'Sertifikat penanda tangan tidak ada atau tidak mengikuti aturan.',
    meaning:
      'Karena itu, tidak ada yang mengonfirmasi siapa yang menandatangani. Bisa jadi itu kekeliruan tanpa niat buruk dari yang mengeluarkan atau memakainya.',
    next: BROKEN_NEXT,
  },
  'statement-broken': {
    sentence: 'Sesuatu dalam kredensial tidak cocok dengan yang ditandatangani atau dengan aturan.',
    meaning: BROKEN,
    next: BROKEN_NEXT,
  },
  'history-broken': {
    sentence: 'Sebagian riwayat menurut kredensial tidak berlaku.',
    meaning:
      'Karena itu, keseluruhannya pun tidak dapat diandalkan. Bisa jadi itu kekeliruan tanpa niat buruk dari program yang menggabungkan bagian-bagiannya.',
    next: 'Lihat di halaman rincian bagian mana itu, dan cari gambar tersebut di sumbernya.',
  },
  'identity-broken': {
    sentence: 'Yang seharusnya mengonfirmasi nama selain penanda tangan tidak mengonfirmasi siapa pun.',
    meaning:
      'Ada isi kredensial yang seharusnya mengonfirmasi nama selain penanda tangan, tetapi tidak mengonfirmasi siapa pun. Jangan ulangi apa pun dari isi kredensialnya.',
    next: 'Jika ada yang disebut selain penanda tangan, tanyakan apakah ia mengetahui file ini.',
  },
  unreadable: {
    sentence: 'File atau kredensialnya tidak dapat dibaca, atau tidak dibuat seperti yang diminta standar.',
    meaning:
      'Program yang cacat atau transfer yang terputus dapat menyebabkannya. Hal itu tidak mengatakan apa pun tentang isi gambar.',
    next: 'Ambil file sekali lagi, atau minta salinan lain kepada yang memublikasikannya.',
  },
  none: {
    sentence: 'File ini tidak membawa Kredensial Konten. Kebanyakan situs menghapusnya.',
    meaning:
      'Ini hal yang biasa: hanya sedikit program yang menambahkan kredensial, dan kebanyakan situs menghapusnya. Hal itu tidak mengatakan apa pun tentang cara gambar dibuat atau isinya.',
    next: 'Cari tempat pertama yang memublikasikannya, dan salinan lama dari gambar yang sama.',
  },
  'not-checked': {
    sentence: null,
    meaning:
      'Whence tidak sampai pada kesimpulan apa pun tentang file ini. Hal itu tidak mengatakan apa pun tentang gambarnya.',
    next: null,
  },
  checking: {
    sentence: 'Membaca file dan kredensialnya.',
    meaning: 'File sedang dibaca di komputer Anda sendiri.',
    next: 'Tunggu sebentar: file besar butuh waktu lebih lama.',
  },
};

export const REASONS: VoterCatalog['reasons'] = {
  network: { sentence: 'File tidak dapat diambil dari alamatnya.', next: AGAIN },
  'too-large': {
    sentence: 'File lebih besar daripada yang dibaca Whence dengan sendirinya.',
    next: 'Simpan file lalu buka di sini: file dari disk Anda tidak dibatasi begitu.',
  },
  timeout: { sentence: 'Pengambilan file terlalu lama.', next: AGAIN },
  'not-permitted': {
    sentence: 'Whence tidak punya izin untuk mengambil dari situs yang menyediakan file ini.',
    next: 'Izinkan situs itu, atau simpan file lalu buka di sini.',
  },
  'private-address': {
    sentence: 'Alamatnya ada di jaringan privat, tempat Whence tidak melihat atas permintaan suatu halaman.',
    next: SAVE,
  },
  stream: {
    sentence: 'Halaman menampilkan ini tanpa file yang dapat diperiksa.',
    next: 'Cari gambar atau video yang sama sebagai file di sumbernya.',
  },
  limit: {
    sentence: 'Batas yang mencegah file dan halaman jahat membuat browser Anda macet telah tercapai.',
    next: 'Periksa lagi, atau minta salinan lain kepada yang memublikasikan file ini.',
  },
  'internal-error': {
    sentence: 'Whence sendiri keliru saat memeriksa.',
    next: 'Periksa lagi. Jika terulang, mohon laporkan.',
  },
  remote: {
    sentence: 'File ini hanya menautkan ke kredensial di tempat lain, dan Whence tidak mengikuti tautan seperti itu.',
    next: 'Mintalah salinan yang membawa kredensialnya kepada yang memublikasikan file ini.',
  },
  unsupported: {
    sentence: 'Whence tidak mengenal jenis file atau alamat ini.',
    next: 'Cari salinan lain di sumbernya.',
  },
  unavailable: { sentence: 'File tidak dapat dibaca.', next: 'Periksa lagi, atau buka salinan lain.' },
  'no-media': {
    sentence: 'File ini hanya berisi kredensial, tanpa gambar yang diterangkannya.',
    next: 'Cari gambarnya di sumbernya. Baris perintah dapat memeriksa gambar bersama file seperti ini.',
  },
  identity: {
    sentence:
      'Kredensial menyebut orang atau lembaga yang hanya dapat dikonfirmasi server lain, dan Whence tidak bertanya dengan sendirinya.',
    next: 'Lihat rinciannya: yang dapat diperiksa tanpa bertanya ditampilkan di sana.',
  },
  'on-request': {
    sentence: 'Whence tidak mengambil apa pun di sini dengan sendirinya: mode tenang atau hemat data aktif.',
    next: 'Periksa sekarang, atau matikan mode tenang.',
  },
  'served-differently': {
    sentence:
      'File yang diterima halaman berbeda dari yang diterima Whence, jadi tidak ada yang dapat dikatakan tentang tampilannya.',
    next: 'Simpan gambar dari halaman lalu buka di sini.',
  },
};

export const ITS_SIGNER = 'penanda tangannya';

export const UNREADABLE = 'File ini atau kredensialnya tidak dapat dibaca.';
