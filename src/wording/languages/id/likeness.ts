import type { Parts } from '../../parts.ts';

export const LIKENESS: Parts['likeness'] = {
  ownAlike:
    'Mirip gambar yang Anda periksa di {origin} pada {day}, ditandatangani {signer}. Kemiripan tidak menunjukkan lebih dari itu.',
  ownDiffers:
    'Mirip gambar yang Anda periksa di {origin} pada {day}, ditandatangani {signer}, tetapi ada bagian yang berbeda.',
  unsignedAlike: 'Mirip gambar tanpa kredensial yang Anda jumpai di {origin} pada {day}.',
  unsignedDiffers:
    'Mirip gambar tanpa kredensial yang Anda jumpai di {origin} pada {day}, tetapi ada bagian yang berbeda.',
  packedAlike:
    'Mirip gambar dari paket {name} (kunci {key}); penanda tangan menurut paket: {signer}. Tidak satu pun dari itu diperiksa di sini.',
  packedDiffers:
    'Mirip gambar dari paket {name} (kunci {key}), tetapi ada bagian yang berbeda; penanda tangan menurut paket: {signer}. Tidak satu pun dari itu diperiksa di sini.',
  noSite: 'komputer ini',
  noSigner: 'tidak ada',
};
