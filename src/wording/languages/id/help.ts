import type { Parts } from '../../parts.ts';

export const HELP: Parts['guide']['help'] = {
  name: 'Cara membaca ini',
  lead: 'Kredensial Konten adalah catatan bertanda tangan di dalam gambar atau video: siapa yang membuatnya, dengan apa, dan apa yang dilakukan padanya sejak itu. Whence memeriksa catatan itu. Percaya atau tidak pada penulisnya tetap urusan Anda.',
  signsTitle: 'Tanda-tanda',
  sections: [
    {
      title: 'Empat pertanyaan, empat jawaban',
      points: [
        'Apakah file berubah sejak ditandatangani? Hanya byte-nya yang menunjukkan, dan mengubah ukuran mengubah byte sama seperti mengubah isi gambar.',
        'Siapa yang menandatanganinya, dan daftar mana yang mengenalnya? Daftar Kepercayaan C2PA terus diperbarui. Daftar sementara lebih lama dan dibekukan sejak Januari 2026. Daftar Anda sendiri hanya dihitung di browser Anda.',
        'Kapan ditandatangani? Hanya cap waktu dari otoritas di daftar yang menunjukkan waktu. Tanggal lain hanyalah kata penanda tangan.',
        'Apakah sertifikatnya ditarik? Sering kali file tidak menyebutnya, dan Whence tidak menanyakannya kepada siapa pun.',
      ],
    },
    {
      title: 'Yang bukan arti tanda-tanda ini',
      points: [
        'Penanda tangan di daftar itu dikenal, dan tetap bisa keliru. Tanda tangan berlaku untuk adegan yang diatur seperti untuk adegan lain.',
        'Penanda tangan di luar daftar itu tidak dikenal, dan tetap bisa jujur. Banyak kamera dan program belum ada di daftar mana pun.',
        'File yang berubah bukan file yang ditandatangani. Situs yang mengubah ukuran gambar terus-menerus melakukan ini.',
        'Tanpa tanda berarti tidak ditemukan kredensial atau tidak ada yang diperiksa. Kebanyakan gambar tidak memilikinya, dan hal itu tidak mengatakan apa pun tentangnya.',
        '“Dihasilkan AI” dan “Diedit AI” adalah kata kredensialnya. Tanpa label seperti itu, AI maupun kamera tetap mungkin.',
      ],
    },
    {
      title: 'Jika tidak ada yang ditemukan',
      points: [
        'Buka gambar dalam ukuran terbesarnya: sebagian situs hanya menyimpan kredensial di sana.',
        'Cari tempat pertama yang memublikasikannya: ruang redaksi, tim kampanye, fotografernya.',
        'Buka halaman rincian dan ikuti tautan pencarian gambar, jika Anda setuju dengan yang dikirimkannya.',
        'Tanyakan kepada yang mengunggahnya dari mana asalnya. Sumber yang dapat disebut namanya lebih berharga daripada tanda apa pun.',
        'Sebelum membagikannya karena marah, tunggu satu jam lalu lihat lagi.',
      ],
    },
    {
      title: 'Yang tidak dapat dilihat Whence',
      points: [
        'Foto dari layar atau cetakan: kamera menandatangani apa yang ada di depannya, apa pun itu.',
        'Adegan yang diatur, dan keterangan yang bukan milik gambarnya.',
        'Video yang diterima pemutar sepotong-sepotong: tidak ada file untuk diperiksa, dan daftar menyebutkannya.',
        'Kredensial file yang sudah dihapus situs, seperti yang dilakukan kebanyakan situs.',
        'Kunci yang dicuri, sampai sertifikatnya ditarik.',
        'Apa yang digambar halaman di atas gambar. Daftar di balik tombol bilah alat milik kami; semua yang ada di dalam halaman milik halaman itu.',
      ],
    },
    {
      title: 'Untuk tim kampanye dan ruang redaksi',
      points: [
        'Tandatangani dengan sertifikat yang mengarah ke Daftar Kepercayaan C2PA, dan dengan cap waktu, agar kredensial tetap berlaku saat sertifikatnya berakhir.',
        'Publikasikan file yang ditandatangani itu sendiri di situs Anda, di alamat yang tetap, dan tautkan dari setiap unggahan.',
        'Periksa apa yang dilakukan sistem konten dan jaringan pengiriman Anda: mengubah ukuran, mengonversi, dan “mengoptimalkan” menghapus kredensial, kecuali ada setelan yang mempertahankannya.',
        'Sebutkan dalam unggahan bahwa file yang ditandatangani ada di situs Anda. Kebanyakan media sosial menghapus kredensial, dan pembaca perlu tahu harus melihat ke mana.',
        'Jaga riwayatnya: biarkan program pengeditan mencatat langkah-langkahnya, dan masukkan gambar bertanda tangan sebagai bahan.',
        'Sebutkan AI di tempat Anda menggunakannya. Gambar yang mengatakannya sendiri tidak dapat dibongkar orang lain.',
        'Sebelum kampanye dimulai, buka di sini file yang Anda publikasikan, juga dari browser yang bukan milik Anda.',
        'Simpan kunci dalam perangkat keras, dan ketahui siapa yang harus dihubungi agar sertifikat ditarik.',
      ],
    },
    {
      title: 'Dengan papan tik',
      points: [
        'Tab menelusuri setiap daftar menurut urutan baca; Enter atau bilah spasi menekan yang ditandai.',
        'Tombol panah memilih di dalam filter. Escape menutup penjelasan.',
        'Entri yang mendapat fokus diberi bingkai di halaman, selama tampak di layar.',
      ],
    },
  ],
  openInspector: 'Buka halaman rincian',
  openElection: 'Informasi pemilu',
  openOptions: 'Setelan',
};
