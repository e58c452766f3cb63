import type { Parts } from '../../parts.ts';

export const WELCOME: Parts['guide']['welcome'] = {
  name: 'Selamat datang',
  headline: 'Dari mana gambar ini berasal?',
  lead: 'Sebagian gambar dan video membawa Kredensial Konten (Content Credentials): catatan bertanda tangan tentang siapa yang membuatnya dan apa yang dilakukan padanya sejak itu. Whence membaca catatan ini di tempat Anda menjumpai gambarnya.',
  points: [
    {
      title: 'Memeriksa selagi Anda menggulir',
      text: 'Di situs yang didukung, gambar yang membawa kredensial diberi satu kata kecil di sudutnya. Tombol di bilah alat menampilkan daftar semua yang ada di halaman.',
    },
    {
      title: 'Menjawab saat Anda bertanya',
      text: 'Klik kanan gambar mana pun dan pilih “Lihat rincian Kredensial Konten”. Anda melihat siapa yang menandatanganinya, dari apa gambar itu dibuat, dan setiap pemeriksaan.',
    },
    {
      title: 'Mengatakan apa yang tidak diketahuinya',
      text: 'Kebanyakan gambar tidak membawa kredensial, karena kebanyakan situs menghapusnya. Hal itu tidak mengatakan apa pun tentang gambarnya, dan Whence menyebutkannya.',
    },
  ],
  signsTitle: 'Empat tanda',
  privacyTitle: 'Yang tetap pada Anda',
  privacy:
    'Semuanya diperiksa di komputer Anda sendiri. Kami tidak punya server, akun, atau statistik. Gambar diambil sekali lagi dari tempat halaman mendapatkannya, tanpa kuki Anda.',
  askTitle: 'Di mana Whence boleh melihat?',
  ask: 'Untuk memeriksa gambar di X, Facebook, Instagram, Threads, LinkedIn, TikTok, YouTube, Reddit, Bluesky, Mastodon, Telegram, dan WhatsApp, Whence perlu membaca situs-situs ini dan mengambil gambarnya.',
  allow: 'Di situs-situs ini',
  allowAll: 'Di semua situs',
  allowAllNote:
    'Di semua situs: browser Anda akan meminta izin lebih luas, karena Whence lalu dapat membaca setiap halaman yang Anda kunjungi dan memeriksa gambar di dalamnya.',
  onlyClick: 'Hanya saat saya klik',
  onlyClickNote: 'Hanya saat saya klik: tidak ada yang dibaca dengan sendirinya. Klik kanan gambar untuk memeriksanya.',
  allowed: 'Diizinkan. Whence siap.',
  allowedAll: 'Diizinkan di semua situs. Whence siap.',
  clickChosen: 'Whence menunggu sampai Anda klik.',
  refused: 'Tidak diizinkan, dan tidak apa-apa: klik kanan pada gambar tetap berfungsi.',
  tryTitle: 'Coba',
  tryLead:
    'Tiga salinan dari satu gambar. Whence memeriksanya sekarang, di komputer Anda. Pilih satu dan baca apa katanya.',
  trySample:
    'Gambar ini disertakan bersama Whence, yang menandatanganinya sendiri. Tidak ada daftar yang mengenal penanda tangan itu, dan Whence mengatakannya.',
  tryMeaning: 'Apa artinya',
  tryNext: 'Yang dapat Anda lakukan',
  help: 'Cara membaca ini',
  later: 'Anda dapat mengubahnya kapan saja di setelan.',
  settings: 'Setelan',
  tryInspector: 'Coba dengan file',
};
