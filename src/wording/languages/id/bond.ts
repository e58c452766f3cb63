import type { VoterCatalog } from '../../catalog.ts';

export const BOND_NOTES: VoterCatalog['bondNotes'] = {
  'page-worker':
    'Sebuah skrip milik halaman berada di antara halaman dan server, dan mungkin menjawab menggantikan server.',
  'other-bytes': 'Byte yang diterima halaman bukan byte file ini.',
  'other-length': 'Yang diterima halaman panjangnya tidak sama dengan file ini.',
  'other-shape': 'Bentuk gambar di halaman berbeda dari bentuk gambar dalam file ini.',
};
