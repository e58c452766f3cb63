import type { VoterCatalog } from '../../catalog.ts';

export const MEDIA_KINDS: VoterCatalog['mediaKinds'] = {
  image: 'Gambar: {sentence}',
  video: 'Video: {sentence}',
  poster: 'Gambar pratinjau video: {sentence}',
  background: 'Gambar latar: {sentence}',
  'svg-image': 'Gambar di dalam ilustrasi: {sentence}',
  document: 'File yang dibuka: {sentence}',
  link: 'File yang ditautkan: {sentence}',
};

export const COUNTS: VoterCatalog['counts'] = {
  items: { other: '{count} gambar dan video' },
  omitted: { other: '{count} lagi ada di halaman dan tidak masuk daftar.' },
  notes: { other: 'Rincian · {count} catatan' },
  checking: { other: 'Memeriksa {count} lagi' },
};

export const POPUP: VoterCatalog['popup'] = {
  noItems: 'Belum ada gambar atau video',
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
  show: 'Lihat',
  showOnPage: 'Lihat di halaman',
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
  longText: 'Video besar butuh waktu. Daftar selebihnya tidak menunggunya.',
  emptyTitle: 'Belum ditemukan gambar atau video di halaman ini',
  emptyText: 'Gulir: gambar dan video masuk daftar saat mendekati bagian halaman yang terlihat.',
  emptyFilterTitle: 'Tidak ada yang cocok dengan pilihan ini',
  emptyCredentialsTitle: 'Tidak ada yang membawa kredensial',
  emptyFilterText:
    'Ini hal yang biasa: kebanyakan situs menghapus kredensial. Hal itu tidak mengatakan apa pun tentang gambarnya.',
  notPermittedTitle: 'Whence tidak melihat situs ini',
  notPermittedText:
    'Untuk memeriksa gambar di sini, Whence memerlukan izin Anda untuk membaca situs ini dan mengambil gambarnya sekali lagi. Apa yang ditemukannya tetap di browser Anda.',
  siteOffTitle: 'Pemeriksaan dimatikan di sini',
  siteOffText: 'Nyalakan di atas, atau klik kanan satu gambar dan pilih “Lihat rincian Kredensial Konten”.',
  impossibleTitle: 'Whence tidak dapat melihat halaman ini',
  impossibleText: 'Browser menutup halamannya sendiri dan toko ekstensinya bagi setiap ekstensi.',
  refused: 'Izin tidak diberikan. Tidak ada yang berubah.',
};
