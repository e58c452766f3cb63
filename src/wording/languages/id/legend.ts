import type { Parts } from '../../parts.ts';

export const LEGEND: Parts['guide']['legend'] = {
  trusted:
    'Tidak berubah sejak ditandatangani, dan sebuah daftar kepercayaan mengenal penanda tangannya. Percaya atau tidak pada penanda tangan, Anda yang menentukan.',
  'unknown-signer':
    'Tidak berubah sejak ditandatangani, tetapi tidak ada daftar kepercayaan yang mengenal penanda tangannya. Siapa pun dapat menandatangani dengan nama apa pun.',
  changed: 'Tidak seperti saat ditandatangani. Mengubah ukuran menyebabkannya, begitu juga mengubah isi gambar.',
  invalid: 'Kredensialnya rusak, kedaluwarsa, dicabut, atau melanggar aturan, jadi isinya tidak dapat diandalkan.',
};
