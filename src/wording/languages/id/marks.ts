import type { Parts } from '../../parts.ts';

export const MARKS: Parts['marks'] = {
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
  badgeWithOrigin: '{badge} · {origin}',
  badgeTitle: 'Whence: {badge}. Rinciannya ada di tombol bilah alat.',
  inspectMenu: 'Lihat rincian Kredensial Konten',
  toolbar: {
    nothing: 'Whence: belum ditemukan Kredensial Konten di sini',
    found: { other: 'Whence: {count} item dengan Kredensial Konten' },
    broken: { other: 'Whence: item dengan Kredensial Konten: {found}; {count} tidak berlaku' },
  },
};
