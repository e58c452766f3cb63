import type { VoterCatalog } from '../catalog.ts';

const BROKEN =
  'Isi kredensialnya tidak dapat diandalkan. Bisa jadi itu kekeliruan tanpa niat buruk dari program yang membuatnya. Hal itu tidak mengatakan apa pun tentang isi gambar.';
const BROKEN_NEXT = 'Anggap file ini tanpa kredensial, lalu cari di sumbernya.';
const LISTED =
  'File ini sama byte demi byte dengan yang ditandatangani pihak yang disebut, sejauh jangkauan tanda tangannya.';
const RELIES =
  'File ini sama byte demi byte dengan yang ditandatangani pihak yang disebut. Namun, file ini juga bersandar pada pihak di luar daftar, dan bagian itu tidak terkonfirmasi.';
const AGAIN = 'Periksa lagi, atau simpan file lalu buka di sini.';
const SAVE = 'Simpan file lalu buka di sini.';

export const INDONESIAN: VoterCatalog = {
  marks: {
    badges: {
      trusted: 'Penanda tangan di daftar',
      'unknown-signer': 'Penanda tangan di luar daftar',
      'partly-listed': 'Sebagian di daftar',
      changed: 'Berubah sejak ditandatangani',
      invalid: 'Kredensial tidak berlaku',
      none: 'Tanpa kredensial',
      'not-checked': 'Tidak diperiksa',
      checking: 'Memeriksa…',
    },
    origins: {
      'ai-generated': 'Dihasilkan AI',
      'ai-edited': 'Diedit AI',
      'camera-captured': 'Diambil kamera',
    },
  },
  actions: {
    'c2pa.addedText': 'teks ditambahkan',
    'c2pa.adjustedColor': 'warna disesuaikan',
    'c2pa.changedSpeed': 'kecepatan diubah',
    'c2pa.color_adjustments': 'warna disesuaikan',
    'c2pa.converted': 'dikonversi',
    'c2pa.copied': 'disalin',
    'c2pa.created': 'dibuat',
    'c2pa.cropped': 'dipangkas',
    'c2pa.deleted': 'sebagian dihapus',
    'c2pa.drawing': 'digambari',
    'c2pa.dubbed': 'disulih suara',
    'c2pa.edited': 'diedit',
    'c2pa.edited.metadata': 'metadata diedit',
    'c2pa.enhanced': 'ditingkatkan',
    'c2pa.filtered': 'diberi filter',
    'c2pa.formatted': 'diformat ulang',
    'c2pa.managed': 'diarsipkan',
    'c2pa.mastered': 'dimaster',
    'c2pa.mixed': 'dicampur',
    'c2pa.opened': 'dibuka',
    'c2pa.orientation': 'diputar atau dibalik',
    'c2pa.placed': 'gambar lain disisipkan',
    'c2pa.printed': 'dicetak',
    'c2pa.produced': 'diproduksi',
    'c2pa.published': 'dipublikasikan',
    'c2pa.redacted': 'informasi dihapus',
    'c2pa.remixed': 'diremix',
    'c2pa.removed': 'sebagian dibuang',
    'c2pa.repackaged': 'dikemas ulang',
    'c2pa.resized': 'ukuran diubah',
    'c2pa.resized.proportional': 'ukuran diubah',
    'c2pa.saved': 'disimpan',
    'c2pa.transcoded': 'ditranskode',
    'c2pa.translated': 'diterjemahkan',
    'c2pa.trimmed': 'dipendekkan',
    'c2pa.unknown': 'diubah, caranya tidak disebut',
    'c2pa.version_updated': 'versi diperbarui',
    'c2pa.watermarked': 'diberi tanda air',
    'c2pa.watermarked.bound': 'diberi tanda air',
    'c2pa.watermarked.unbound': 'diberi tanda air',
    'font.edited': 'fon diedit',
  },
  bondNotes: {
    'page-worker':
      'Sebuah skrip milik halaman berada di antara halaman dan server, dan mungkin menjawab menggantikan server.',
    'other-bytes': 'Byte yang diterima halaman bukan byte file ini.',
    'other-length': 'Yang diterima halaman panjangnya tidak sama dengan file ini.',
    'other-shape': 'Bentuk gambar di halaman berbeda dari bentuk gambar dalam file ini.',
  },
  rows: {
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
      meaning: `${LISTED} Penanda tangan dianggap ada di daftar hanya di browser ini, karena seseorang menambahkan daftar ke dalamnya.`,
      next: 'Tanyakan siapa yang menambahkan daftar itu dan mengapa; daftarnya tampak di setelan.',
    },
    'partly-listed-history': {
      sentence:
        'Tidak berubah sejak ditandatangani {name}, tetapi sebagian riwayatnya ditandatangani pihak yang tidak ada di daftar kepercayaan mana pun.',
      meaning: RELIES,
      next: 'Lihat di bawah bagian mana itu, dan anggap sebagai kata orang tak dikenal.',
    },
    'partly-listed-identity': {
      sentence:
        'Tidak berubah sejak ditandatangani {name}, tetapi menyebut pihak lain yang tidak dikonfirmasi apa pun.',
      meaning: RELIES,
      next: 'Jangan ulangi nama lain itu sebagai fakta; tanyakan kepada orang atau organisasi itu.',
    },
    unlisted: {
      sentence:
        'Tidak berubah sejak ditandatangani, tetapi penanda tangannya tidak ada di daftar kepercayaan mana pun.',
      meaning:
        'Tanda tangannya berlaku, tetapi siapa pun dapat membuat tanda tangan seperti ini dengan nama apa pun. Anggap nama itu dan semua katanya belum terkonfirmasi.',
      next: 'Cari gambar yang sama dari sumber yang Anda kenal, atau tanyakan kepada yang memublikasikannya tanda tangan siapa ini.',
    },
    'changed-listed': {
      sentence: 'File ini tidak seperti saat ditandatangani {name}.',
      meaning:
        'File ini berbeda dari yang ditandatangani. Banyak hal wajar menyebabkannya: situs yang mengubah ukuran gambar, program yang menyimpannya ulang. Mengubah isi gambar juga.',
      next: 'Cari salinan yang dipublikasikan penanda tangan dan bandingkan keduanya.',
    },
    'changed-unlisted': {
      sentence: 'File ini tidak seperti saat ditinggalkan penanda tangannya.',
      meaning:
        'File ini berbeda dari yang ditandatangani, dan penanda tangannya tidak ada di daftar kepercayaan mana pun. Mengubah ukuran dan menyimpan ulang menyebabkannya, begitu juga mengubah isi gambar.',
      next: BROKEN_NEXT,
    },
    expired: {
      sentence:
        'Sertifikatnya sudah kedaluwarsa, dan tidak ada cap waktu yang menunjukkan penandatanganan sebelum itu.',
      meaning:
        'Sertifikat berakhir setelah satu atau dua tahun. Tanpa cap waktu, tidak terlihat apakah file ditandatangani sebelum itu, jadi kredensialnya tidak dapat diandalkan. Pada file lama hal ini terjadi dengan sendirinya.',
      next: 'Mintalah salinan bercap waktu kepada yang memublikasikannya, dan cari gambar yang sama dari sumber yang Anda kenal.',
    },
    revoked: {
      sentence: 'Sertifikat penanda tangan telah dicabut.',
      meaning:
        'Pihak yang mengeluarkan sertifikat menariknya kembali, misalnya karena kuncinya dicuri. Apa pun yang ditandatangani dengannya tidak dapat diandalkan.',
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
    'signature-broken': { sentence: 'Tanda tangan kredensial tidak berlaku.', meaning: BROKEN, next: BROKEN_NEXT },
    'certificate-wrong': {
      sentence: 'Sertifikat penanda tangan tidak mengikuti aturan.',
      meaning:
        'Karena itu, sertifikat tersebut tidak mengonfirmasi siapa pun. Bisa jadi itu kekeliruan tanpa niat buruk dari yang mengeluarkannya.',
      next: BROKEN_NEXT,
    },
    'statement-broken': {
      sentence: 'Satu pernyataan bukan yang ditandatangani.',
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
      sentence: 'Yang seharusnya mengonfirmasi nama selain penanda tangan tidak berlaku.',
      meaning:
        'Ada pihak lain yang disebut selain penanda tangan, dan yang seharusnya mengonfirmasi nama itu tidak berlaku. Jangan ulangi apa pun dari isi kredensialnya.',
      next: 'Tanyakan kepada orang atau organisasi yang disebut apakah mereka mengetahui file ini.',
    },
    unreadable: {
      sentence: 'Kredensial dalam file ini tidak dapat dibaca.',
      meaning:
        'Kredensialnya ada, tetapi tidak dapat dibaca sampai akhir. Transfer yang terputus atau program yang cacat dapat menyebabkannya. Hal itu tidak mengatakan apa pun tentang isi gambar.',
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
      meaning: 'Whence tidak dapat melihat file ini. Hal itu tidak mengatakan apa pun tentang gambarnya.',
      next: null,
    },
    checking: {
      sentence: 'Membaca file dan kredensialnya.',
      meaning: 'File sedang dibaca di komputer Anda sendiri.',
      next: 'File besar butuh waktu sebentar.',
    },
  },
  reasons: {
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
      sentence: 'Pemutar menerima video ini sepotong-sepotong, jadi tidak ada file untuk diperiksa.',
      next: 'Cari video yang sama di sumbernya, yang menyediakannya sebagai file.',
    },
    limit: {
      sentence: 'File mencapai batas yang mencegah file jahat membuat browser Anda macet.',
      next: 'Buka file dengan baris perintah, atau tanyakan kepada yang memublikasikannya.',
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
      sentence: 'Whence tidak mengenal jenis file ini.',
      next: 'Cari gambar ini dalam format lain di sumbernya.',
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
  },
  itsSigner: 'penanda tangannya',
  unreadable: 'Kredensial dalam file ini tidak dapat dibaca.',
  warnings: {
    'uncovered-affects-picture': 'Sebagian byte yang dapat mengubah tampilan gambar tidak dicakup tanda tangan.',
    'uncovered-orientation': 'Data EXIF tidak dicakup; data itu dapat menentukan arah putaran gambar.',
    'uncovered-colours': 'Sebuah profil warna tidak dicakup; profil itu dapat mengubah semua warna gambar.',
    'uncovered-further-pictures':
      'Gambar lain atau keterangannya (kecerahan, kedalaman) tidak dicakup; itu dapat mengubah tampilan di layar terang.',
    'uncovered-offsets': 'Sebuah tabel yang menentukan urutan bagian film atau gambar tidak dicakup.',
    'part-missing':
      'File ini ditandatangani bersama gambar lain atau film, yang kemudian dikeluarkan. Yang tersisa tidak berubah.',
    'ingredient-failed': 'Kredensial salah satu bahan file ini tidak berlaku.',
    'ingredient-untrusted':
      'Salah satu bahan file ini ditandatangani pihak yang tidak ada di daftar kepercayaan mana pun.',
    'identity-unconfirmed':
      'Kredensial juga menyebut orang atau organisasi, dan tidak ada yang dapat kami periksa yang mengonfirmasi nama itu.',
    'hostile-text':
      'Sebuah judul atau nama dalam file ini memuat karakter tersembunyi atau menyesatkan. Karakter itu ditampilkan dengan kodenya.',
    'several-manifests':
      'File ini membawa kredensial lain yang tidak dirujuk apa pun. Kredensial itu tidak dinilai dan bukan bagian riwayatnya.',
    'format-mismatch': 'Kredensial ini dibuat untuk jenis file lain.',
    'signer-expired-without-time-stamp':
      'Sertifikatnya sudah kedaluwarsa, dan tidak ada cap waktu yang menunjukkan penandatanganan sebelum itu. Pada file lama hal ini terjadi dengan sendirinya.',
    'interim-list':
      'Penanda tangan ada di daftar sementara yang lama, dibekukan sejak Januari 2026, bukan di Daftar Kepercayaan C2PA.',
    'user-list': 'Penanda tangan ada di daftar yang ditambahkan ke browser ini, bukan di Daftar Kepercayaan C2PA.',
    'trailing-bytes': 'Setelah akhir gambar masih ada data lain, dan data itu tidak dicakup tanda tangan.',
    'uncovered-metadata':
      'Sebagian metadata dalam file tidak dicakup tanda tangan. Metadata itu tidak mengubah gambar.',
    'revocation-not-checked':
      'File tidak menunjukkan apakah sertifikatnya telah dicabut, dan Whence tidak menanyakannya kepada siapa pun.',
    'revoked-since-signing':
      'Sertifikatnya kemudian ditarik, karena alasan yang tidak menyentuh yang ditandatangani sebelumnya.',
    'signer-incident':
      'Sertifikat penanda tangan ini pernah ditarik setelah insiden yang diketahui. Tanda tangan yang dibuat dengannya tidak menunjukkan banyak.',
    'authority-revoked':
      'Otoritas yang mengeluarkan sertifikat penanda tangan telah dicabut, jadi daftarnya tidak lagi berlaku bagi penanda tangan itu.',
    'origin-overclaimed':
      'Produk penanda tangan menyebut asal-usul gambar, padahal entrinya di daftar produk yang memenuhi syarat tidak mengizinkannya.',
    'unsigned-ai-mark':
      'Metadata tanpa tanda tangan dalam file menyebut AI digunakan. Siapa pun dapat menambah atau menghapus tanda seperti itu.',
    'remote-manifest': 'File ini juga menautkan ke kredensial di tempat lain. Whence tidak mengambilnya.',
    'insecure-transport': 'File datang lewat koneksi tanpa enkripsi.',
    'trust-list-old': 'Daftar kepercayaan tidak diperbarui selama lebih dari sebulan.',
  },
  trustLists: {
    c2pa: 'Daftar Kepercayaan C2PA',
    interim: 'Daftar sementara (dibekukan Januari 2026)',
    user: 'Daftar Anda sendiri',
    none: 'Tidak di daftar kepercayaan mana pun',
  },
  originMeanings: {
    'ai-generated': 'Kredensial menyebut gambar ini dibuat oleh model generatif.',
    'ai-edited': 'Kredensial menyebut sebagian gambar ini berasal dari model generatif. Belum tentu seluruhnya.',
    'camera-captured': 'Kredensial menyebut gambar ini diambil kamera dan tidak mencatat AI sesudahnya.',
    unsaid:
      'Dari kredensialnya, Whence tidak dapat menentukan apakah kamera mengambil gambar ini atau AI membuat sebagiannya. Keduanya tetap mungkin.',
  },
  bonds: {
    0: 'Tentang file di alamat ini; halaman bisa saja menampilkan hal lain.',
    1: 'File cocok dengan yang dimuat halaman, menurut ukuran dan bentuk.',
    2: 'Gambar di halaman telah dibandingkan dengan file.',
    3: 'File ini adalah yang dimuat halaman.',
    4: 'Inilah persis byte yang diterima halaman.',
    unset: 'Hubungan file dengan yang ditampilkan halaman tidak dilihat.',
  },
  signerLines: {
    time: 'Ditandatangani {time}',
    certificate: 'Sertifikat {certificate}',
    'time-certificate': 'Ditandatangani {time} dengan sertifikat {certificate}',
    signer: 'Ditandatangani oleh {signer}',
    'signer-time': 'Ditandatangani oleh {signer}, {time}',
    'signer-certificate': 'Ditandatangani oleh {signer} dengan sertifikat {certificate}',
    'signer-time-certificate': 'Ditandatangani oleh {signer}, {time}, dengan sertifikat {certificate}',
  },
  surface: {
    product: 'Whence',
    warningsTitle: 'Perlu juga diketahui',
    signedBy: 'Ditandatangani oleh',
    signedOn: 'Ditandatangani',
    editedWith: 'Pengeditan tercatat:',
    edits: 'Pengeditan tercatat: {edits}',
    alwaysTrue: 'Kredensial Konten menerangkan asal file, bukan apakah yang ditampilkannya memang demikian.',
    retry: 'Coba lagi',
    noAnswerTitle: 'Whence tidak menjawab',
    noAnswerText:
      'Bagian Whence yang bekerja di latar belakang tidak menjawab. Tidak ada yang salah dengan halamannya.',
  },
  mediaKinds: {
    image: 'Gambar: {sentence}',
    video: 'Video: {sentence}',
    poster: 'Gambar pratinjau video: {sentence}',
    background: 'Gambar latar: {sentence}',
    'svg-image': 'Gambar di dalam ilustrasi: {sentence}',
    document: 'File yang dibuka: {sentence}',
    link: 'File yang ditautkan: {sentence}',
  },
  counts: {
    items: { other: '{count} gambar dan video' },
    omitted: { other: '{count} lagi ada di halaman dan tidak masuk daftar.' },
    notes: { other: 'Rincian · {count} catatan' },
    checking: { other: 'Memeriksa {count} lagi' },
  },
  popup: {
    noItems: 'Belum ada yang ditemukan',
    checkSite: 'Periksa {site}',
    allowSite: 'Izinkan di {site}',
    inspect: 'Rincian',
    itemsTitle: 'Gambar dan video di halaman ini',
    inView: 'Sedang terlihat',
    elsewhere: 'Di bagian lain halaman',
    filterTitle: 'Tampilkan',
    filterAll: 'Semua',
    filterCredentials: 'Kredensial',
    filterOrigin: 'AI atau kamera',
    filterOpen: 'Tidak diperiksa',
    recheck: 'Periksa lagi',
    show: 'Tampilkan',
    showOnPage: 'Tampilkan di halaman',
    badges: 'Tandai gambar di halaman',
    quiet: 'Tenang: periksa jika diminta',
    quietSite: 'Tenang di {site}',
    siteFacts: 'Yang dilakukan situs ini pada kredensial',
    sidePanel: 'Tetap buka di samping halaman',
    options: 'Setelan',
    help: 'Cara membaca ini',
    election: 'Informasi pemilu',
    links: 'Lainnya dari Whence',
    loading: 'Membaca daftar',
    longText: 'Video besar butuh waktu. Sementara itu, daftar selebihnya sudah siap.',
    emptyTitle: 'Belum ada yang ditemukan di halaman ini',
    emptyText: 'Gulir: gambar dan video diperiksa saat mendekati bagian halaman yang terlihat.',
    emptyFilterTitle: 'Tidak ada yang cocok dengan pilihan ini',
    emptyCredentialsTitle: 'Tidak ada yang membawa kredensial',
    emptyFilterText:
      'Ini hal yang biasa: kebanyakan situs menghapus kredensial. Hal itu tidak mengatakan apa pun tentang gambarnya.',
    notPermittedTitle: 'Whence tidak melihat situs ini',
    notPermittedText:
      'Untuk memeriksa gambar di sini, Whence memerlukan izin Anda untuk membaca situs ini dan mengambil gambarnya sekali lagi. Tidak ada yang keluar dari browser Anda untuk pihak lain.',
    siteOffTitle: 'Pemeriksaan dimatikan di sini',
    siteOffText: 'Nyalakan di atas, atau klik kanan satu gambar dan pilih “Inspect Content Credentials”.',
    impossibleTitle: 'Ekstensi tidak boleh melihat halaman ini',
    impossibleText: 'Browser tidak membuka halaman dan tokonya sendiri bagi ekstensi.',
    refused: 'Izin tidak diberikan. Tidak ada yang berubah.',
  },
  sites: {
    delivered: {
      removed:
        '{site} menghapus Kredensial Konten dari yang ditampilkannya. Gambar tanpa kredensial adalah hal biasa di sini.',
      kept: '{site} mempertahankan Kredensial Konten pada yang ditampilkannya.',
      varies:
        '{site} mempertahankan Kredensial Konten pada sebagian yang ditampilkannya dan menghapusnya dari selebihnya.',
      'not-known': 'Tidak diketahui apa yang dilakukan {site} pada Kredensial Konten. Kebanyakan situs menghapusnya.',
    },
    ownLabels: {
      ai: '{site} membacanya saat unggahan dan mungkin menampilkan label sendiri jika di sana disebut AI.',
      camera: '{site} membacanya saat unggahan dan mungkin menampilkan label sendiri jika di sana disebut kamera.',
      credentials: '{site} membacanya saat unggahan dan mungkin menampilkan tanda sendiri.',
      'not-known': null,
    },
    factSources: {
      'site-statement': 'Menurut situs itu sendiri, {month}.',
      'outside-test': 'Menurut pengujian pihak lain, {month}.',
      'public-software': 'Menurut perangkat lunak publiknya, {month}.',
    },
    siteUnknown:
      'Tidak ada yang diketahui tentang situs ini. Kebanyakan situs menghapus Kredensial Konten dari yang ditampilkannya.',
  },
};
