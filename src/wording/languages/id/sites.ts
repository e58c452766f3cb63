import type { VoterCatalog } from '../../catalog.ts';

export const SITES: VoterCatalog['sites'] = {
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
};
