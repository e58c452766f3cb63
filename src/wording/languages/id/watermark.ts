import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Tanda air tak terlihat',
  lead: 'Sebagian pembuat menyembunyikan angka dalam piksel gambar (TrustMark, dari Adobe) yang menuntun kembali ke kredensialnya. Whence dapat mencarinya di browser ini; gambarnya tidak dikirim ke mana pun. Untuk itu perlu model, yaitu file yang tidak dibawa Whence.',
  models: {
    none: 'Tidak ada model yang disimpan di sini.',
    published: 'TrustMark {variant}, file yang dipublikasikan, {size}',
    own: 'Model Anda sendiri, {size}. SHA-256-nya diawali {hash}.',
    remove: 'Hapus',
    removed: 'Dihapus.',
    fetch: 'Ambil TrustMark {variant} ({size})',
    variants:
      'TrustMark P dan Q adalah dua jenis tanda, masing-masing hanya dibaca modelnya sendiri; Adobe sendiri memakai P.',
    import: 'Buka model dari komputer ini',
    privateWindow: 'Dari jendela privat tidak ada model yang diambil atau disimpan.',
  },
  consent:
    '{host} akan dimintai file {file} ({size}). Server itu mengetahui alamat internet Anda dan bahwa ada yang menginginkan file ini, dan tidak apa pun tentang gambar. File hanya disimpan jika panjang dan SHA-256-nya sama dengan yang tercatat.',
  agree: 'Ambil',
  disagree: 'Jangan ambil apa pun',
  fetching: 'Mengambil model',
  cancel: 'Batal',
  kept: 'Model disimpan di browser ini. Anda dapat menghapusnya di sini dan di setelan.',
  notPermitted: 'Browser tidak diizinkan bertanya kepada server ini. Tidak ada yang diambil.',
  ownWarning:
    'File ini bukan salah satu model yang dipublikasikan: SHA-256-nya {hash}. Whence dapat membaca dengannya, dengan metode {method}, tetapi tidak dapat mengatakan untuk apa model ini dibuat. Hasil bacaannya hanya sebaik pihak yang memberi Anda file itu.',
  ownAgree: 'Tetap pakai',
  ownDisagree: 'Biarkan',
  problems: {
    unreadable: 'File ini bukan model, atau ada isinya yang tidak semestinya.',
    unsupported: 'Model ini meminta sesuatu yang tidak dilakukan Whence ({detail}).',
    limit: 'Model ini memakan lebih dari yang diberikan Whence kepada model mana pun ({detail}).',
    'other-file': 'Yang datang bukan file yang dipublikasikan. File itu tidak disimpan.',
    damaged: 'Model yang disimpan berubah sejak disimpan. Model itu dihapus dan tidak dipakai.',
    storage: 'Browser tidak menyimpan file di sini ({detail}).',
  },
  fetchProblems: {
    network: 'Server tidak dapat dijangkau.',
    timeout: 'File tidak datang tepat waktu.',
    'too-large': 'File terlalu besar.',
    redirect: 'Server hendak mengirim Whence ke alamat lain. Whence tidak mengikutinya.',
    refused: 'Server menolak memberikan file.',
    cancelled: 'Dibatalkan. Tidak ada yang disimpan.',
  },
  look: 'Cari tanda air',
  looking: 'Mencari tanda air',
  stopped: 'Dihentikan.',
  nothing: 'Tidak ada tanda air yang terbaca. Hal itu tidak mengatakan apa pun tentang gambarnya.',
  notDrawable: 'File ini tidak dapat ditampilkan.',
  failed: 'Whence tidak dapat mencari. Hal itu tidak mengatakan apa pun tentang gambarnya.',
  plausible:
    'Sebuah angka terbaca: {value} (metode {method}). Angka itu sendiri tidak menunjukkan apa pun: hanya kredensial yang menyebut angka yang sama yang menunjukkan sesuatu, dan sebuah repositori mungkin memilikinya.',
  doubtful:
    'Terbaca angka yang sering muncul secara kebetulan: {value} (metode {method}). Barangkali itu bukan tanda air. Sebuah repositori mungkin tahu lebih banyak.',
  byOwnModel: 'Angka itu dibaca model Anda sendiri, bukan model yang dipublikasikan.',
  signpost: 'Angka itu menyebut tempat lain untuk mencari, dan Whence tidak dapat membaca isinya: {lists}.',
  notListed: '{host} tidak menyebut mengenal metode ini.',
  noResolver: 'Belum ada repositori yang diatur. Anda dapat menambahkannya di bawah.',
  disclosure:
    '{host} akan dikirimi angka yang terbaca, sepanjang {bytes} byte, dan tidak pernah gambarnya. Server itu mengetahui alamat internet Anda dan bahwa ada yang mencari angka ini.',
  recovered:
    'Kredensial ditemukan kembali: salinan ini tidak membawanya. Angka dalam pikselnya menuntun {host} ke kredensial yang ditandatangani {signer}. Kredensial itu menerangkan file lain; byte salinan ini berbeda dan tidak dapat diperiksa dengannya. Tanda air dapat disalin ke gambar lain: lihat keduanya.',
  otherNumber: 'Repositori menyediakan kredensial gambar lain: di sana disebut angka lain.',
  numberNotNamed: 'Tidak ada di dalamnya yang menyebut angka ini: bahwa keduanya berpasangan hanyalah kata repositori.',
  keptTitle: 'Model pembaca tanda air',
  keptNote: 'Diambil atau dibuka di halaman rincian, hanya ada di browser ini, dan hanya dipakai saat Anda meminta.',
};
