import type { VoterCatalog } from '../../catalog.ts';

export const WARNINGS: VoterCatalog['warnings'] = {
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
    'Sebuah judul atau nama dalam file ini memuat karakter tersembunyi atau menyesatkan. Yang tersembunyi ditampilkan dengan kodenya; huruf yang hanya mirip huruf lain ditampilkan apa adanya.',
  'several-manifests':
    'File ini membawa kredensial lain yang tidak dirujuk apa pun. Kredensial itu tidak dinilai dan bukan bagian riwayatnya.',
  'format-mismatch': 'Kredensial ini dibuat untuk jenis file lain.',
  'signer-expired-without-time-stamp':
    'Sertifikatnya kini tidak berlaku, dan tidak ada cap waktu yang menunjukkan penandatanganan saat sertifikat itu berlaku. Pada file lama hal ini terjadi dengan sendirinya.',
  'interim-list':
    'Penanda tangan ada di daftar sementara yang lama, dibekukan sejak Januari 2026, bukan di Daftar Kepercayaan C2PA.',
  'user-list':
    'Penanda tangan ada di daftar yang ditambahkan ke Whence secara manual, bukan di Daftar Kepercayaan C2PA.',
  'trailing-bytes': 'Setelah akhir gambar masih ada data lain, dan data itu tidak dicakup tanda tangan.',
  'uncovered-metadata': 'Sebagian metadata dalam file tidak dicakup tanda tangan. Metadata itu tidak mengubah gambar.',
  'revocation-not-checked':
    'File tidak menunjukkan apakah sertifikatnya telah dicabut, dan Whence tidak menanyakannya kepada siapa pun.',
  'revoked-since-signing':
    'Sertifikatnya kemudian ditarik, karena alasan yang tidak menyentuh yang ditandatangani sebelumnya.',
  'signer-incident':
    'Sertifikat penanda tangan ini pernah ditarik setelah insiden yang diketahui. Tanda tangan yang dibuat dengannya tidak menunjukkan banyak.',
  'authority-revoked':
    'Otoritas yang mengeluarkan sertifikat penanda tangan telah dicabut, jadi daftarnya tidak lagi berlaku bagi penanda tangan itu.',
  'origin-overclaimed':
    'Sebuah produk yang menandatangani di sini menyebut asal-usul gambar, padahal entrinya di daftar produk yang memenuhi syarat tidak mengizinkannya.',
  'unsigned-ai-mark':
    'Metadata tanpa tanda tangan dalam file menyebut AI digunakan. Siapa pun dapat menambah atau menghapus tanda seperti itu.',
  'remote-manifest': 'File ini menautkan ke kredensial di tempat lain. Whence tidak mengambilnya.',
  'insecure-transport': 'File datang lewat koneksi tanpa enkripsi.',
  'trust-list-old': 'Daftar kepercayaan tidak diperbarui selama lebih dari sebulan.',
};
