import type { Parts } from '../../parts.ts';

export const WATERMARK_WORDS: Parts['watermark'] = {
  title: 'Tanda air tak terlihat',
  lead: 'Sebagian pembuat menyembunyikan angka di piksel gambar (TrustMark, dari Adobe) yang mengarah kembali ke kredensialnya. Whence dapat mencarinya di peramban ini; gambar tidak dikirim ke mana pun. Untuk itu perlu model, yaitu file yang tidak dibawa Whence.',
  models: {
    none: 'Tidak ada model yang disimpan di sini.',
    published: 'TrustMark {variant}, file yang diterbitkan, {size}',
    own: 'Model Anda sendiri, {size}. SHA-256-nya dimulai dengan {hash}.',
    remove: 'Hapus',
    removed: 'Dihapus.',
    fetch: 'Ambil TrustMark {variant} ({size})',
    import: 'Buka model dari komputer ini',
    privateWindow: 'Dari jendela pribadi tidak ada model yang diambil atau disimpan.',
  },
  consent:
    'File {file} ({size}) akan diminta dari {host}. Ia mengetahui alamat internet Anda dan bahwa seseorang menginginkan file ini, dan tidak tentang gambar apa pun. File disimpan hanya jika panjang dan SHA-256-nya sama dengan yang tercatat.',
  agree: 'Ambil',
  disagree: 'Jangan ambil apa pun',
  fetching: 'Mengambil model',
  cancel: 'Batal',
  kept: 'Model disimpan di peramban ini. Anda dapat menghapusnya di sini dan di pengaturan.',
  notPermitted: 'Peramban tidak diizinkan bertanya ke host ini. Tidak ada yang diambil.',
  ownWarning:
    'File ini bukan salah satu model yang diterbitkan: SHA-256-nya {hash}. Whence dapat membaca dengannya, sebagai metode {method}, tetapi tidak dapat mengatakan untuk apa ia dibuat. Hasil bacanya hanya sebaik orang yang memberi Anda file itu.',
  ownAgree: 'Tetap pakai',
  ownDisagree: 'Jangan pakai',
  problems: {
    unreadable: 'File ini bukan model, atau ada isinya yang tidak sebagaimana mestinya.',
    unsupported: 'Model ini meminta sesuatu yang tidak dilakukan Whence ({detail}).',
    limit: 'Model ini lebih berat daripada yang diizinkan Whence ({detail}).',
    'other-file': 'Yang datang bukan file yang diterbitkan. Tidak disimpan.',
    damaged: 'Model yang disimpan berubah sejak itu. Model dihapus dan tidak dipakai.',
    storage: 'Peramban tidak menyimpan file di sini ({detail}).',
  },
  fetchProblems: {
    network: 'Host tidak dapat dijangkau.',
    timeout: 'File tidak datang tepat waktu.',
    'too-large': 'File terlalu besar.',
    redirect: 'Host ingin mengarahkan Whence ke alamat lain. Itu tidak diikuti.',
    refused: 'Host menolak menyerahkan file.',
    cancelled: 'Dibatalkan. Tidak ada yang disimpan.',
  },
  look: 'Cari tanda air',
  looking: 'Mencari tanda air',
  stopped: 'Dihentikan.',
  nothing: 'Tidak ada tanda air yang terbaca. Itu tidak berarti apa-apa tentang gambar.',
  notDrawable: 'File ini tidak dapat digambar.',
  failed: 'Whence tidak dapat mencari. Itu tidak berarti apa-apa tentang gambar.',
  plausible:
    'Sebuah angka terbaca: {value} (metode {method}). Dengan sendirinya ia tidak menunjukkan apa-apa: hanya kredensial yang menyebut angka yang sama yang menunjukkannya, dan repositori mungkin memilikinya.',
  doubtful:
    'Terbaca angka yang sering muncul secara kebetulan: {value} (metode {method}). Kemungkinan besar itu bukan apa-apa. Repositori mungkin tahu lebih banyak.',
  byOwnModel: 'Angka ini dibaca oleh model Anda sendiri, bukan model yang diterbitkan.',
  signpost: 'Ia mengatakan di mana lagi harus mencari, dan Whence tidak dapat membaca isinya: {lists}.',
  notListed: '{host} tidak mengatakan bahwa ia mengenal metode ini.',
  noResolver: 'Tidak ada repositori yang diatur. Satu dapat ditambahkan di bawah.',
  disclosure:
    'Angka yang terbaca, sepanjang {bytes} byte, akan dikirim ke {host}, dan tidak pernah gambarnya. Ia mengetahui alamat internet Anda dan bahwa seseorang mencari angka ini.',
  recovered:
    'Kredensial ditemukan kembali: salinan ini tidak membawanya. Angka di pikselnya mengarahkan {host} ke kredensial yang ditandatangani {signer}. Kredensial itu menerangkan file lain; salinan ini memiliki byte lain dan tidak dapat diperiksa dengannya. Tanda air dapat disalin ke gambar lain: lihat keduanya.',
  otherNumber: 'Repositori memberi kredensial gambar lain: kredensial itu menyebut angka lain.',
  numberNotNamed: 'Tidak ada di dalamnya yang menyebut angka ini: bahwa keduanya berkaitan hanyalah kata repositori.',
  keptTitle: 'Model yang membaca tanda air',
  keptNote: 'Model diambil atau dibuka di inspektor, hanya ada di peramban ini, dan hanya dipakai bila Anda meminta.',
};
