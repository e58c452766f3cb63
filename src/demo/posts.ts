/** How a post shows its media; `src` and the like are paths on the media origin. */
export type PostMedia =
  | {
      readonly kind: 'image';
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'srcset';
      readonly small: string;
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'picture';
      readonly webp: string;
      readonly src: string;
      readonly alt: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'background' | 'shadow' | 'svg'; readonly src: string; readonly alt: string }
  | { readonly kind: 'gallery'; readonly sources: readonly string[]; readonly alt: string }
  | { readonly kind: 'swap'; readonly src: string; readonly next: string; readonly alt: string }
  | { readonly kind: 'video'; readonly src: string; readonly poster: string }
  | { readonly kind: 'stream'; readonly src: string; readonly codecs: string }
  | { readonly kind: 'frame'; readonly page: string; readonly title: string };

export interface Post {
  readonly author: string;
  readonly handle: string;
  readonly colours: readonly [string, string];
  readonly when: string;
  readonly text: string;
  readonly media: PostMedia;
  readonly replies: number;
  readonly shares: number;
  readonly likes: number;
}

type Author = Pick<Post, 'author' | 'handle' | 'colours'>;

const INES: Author = { author: 'Ines Marlow', handle: 'ines.marlow', colours: ['#f59e72', '#b4436c'] };
const TRIBUNE: Author = { author: 'Freedonia Tribune', handle: 'tribune', colours: ['#334155', '#0f172a'] };
const KOFI: Author = { author: 'Kofi Adeyemi', handle: 'kofi', colours: ['#3fb68b', '#1d6f6b'] };
const STUDIO: Author = { author: 'Studio Halbmond', handle: 'halbmond', colours: ['#a78bfa', '#6d28d9'] };
const LOUD: Author = { author: 'The Loud Voice', handle: 'loudvoice', colours: ['#ef4444', '#991b1b'] };
const MEI: Author = { author: 'Mei Tanaka', handle: 'mei.t', colours: ['#38bdf8', '#1e5fa8'] };
const TOWN: Author = { author: 'Town of Millbrook', handle: 'millbrook', colours: ['#84cc16', '#3f6212'] };
const ARCHIVE: Author = { author: 'Coastal Archive', handle: 'coastal', colours: ['#fbbf24', '#b45309'] };

/** The feed, newest first. All people, places and events are made up. */
export const POSTS: readonly Post[] = [
  {
    ...INES,
    when: '8 min',
    text: 'Two hours of climbing for four minutes of this. Straight out of the camera.',
    media: { kind: 'image', src: '/dusk-ridges.jpg', alt: 'Mountain ridges at dusk', width: 1280, height: 853 },
    replies: 14,
    shares: 52,
    likes: 489,
  },
  {
    ...TRIBUNE,
    when: '21 min',
    text: 'Harbour district: the last ferries leave at 22:00 tonight so that crews can vote. Photo: M. Osei for the Tribune.',
    media: {
      kind: 'srcset',
      small: '/harbour-night-640.jpg',
      src: '/harbour-night.jpg',
      alt: 'City skyline by night, mirrored in the harbour',
      width: 1280,
      height: 853,
    },
    replies: 31,
    shares: 120,
    likes: 702,
  },
  {
    ...KOFI,
    when: '34 min',
    text: 'Found this somewhere, no idea who took it, but wow.',
    media: { kind: 'image', src: '/reposted-ridges.jpg', alt: 'Mountain ridges at dusk', width: 1280, height: 853 },
    replies: 3,
    shares: 8,
    likes: 77,
  },
  {
    ...STUDIO,
    when: '52 min',
    text: 'She does not exist. Prompted, not photographed, and labelled that way.',
    media: {
      kind: 'image',
      src: '/portrait.jpg',
      alt: 'Portrait of a woman with closed eyes',
      width: 960,
      height: 1200,
    },
    replies: 46,
    shares: 39,
    likes: 613,
  },
  {
    ...LOUD,
    when: '1 h',
    text: 'They do NOT want you to see how many of us there were last night!!',
    media: { kind: 'image', src: '/rally.jpg', alt: 'A crowd with flags before a stage', width: 1200, height: 800 },
    replies: 812,
    shares: 2304,
    likes: 5120,
  },
  {
    ...MEI,
    when: '1 h',
    text: 'Time-lapse from the ridge. One frame every ten seconds.',
    media: { kind: 'video', src: '/clouds-passing.mp4', poster: '/clouds-poster.jpg' },
    replies: 9,
    shares: 17,
    likes: 240,
  },
  {
    ...TOWN,
    when: '2 h',
    text: 'Polling places are open until 18:00. Bring any photo ID and a little patience.',
    media: {
      kind: 'image',
      src: '/polling-queue.png',
      alt: 'Drawing of a queue before a polling place',
      width: 1000,
      height: 700,
    },
    replies: 22,
    shares: 340,
    likes: 410,
  },
  {
    ...STUDIO,
    when: '2 h',
    text: 'I only flew with one balloon. The other four came later.',
    media: { kind: 'image', src: '/balloons.jpg', alt: 'Hot-air balloons over a valley', width: 1200, height: 900 },
    replies: 28,
    shares: 44,
    likes: 931,
  },
  {
    ...MEI,
    when: '3 h',
    text: 'Six in the morning, nobody but me and a very offended jay.',
    media: {
      kind: 'picture',
      webp: '/forest-mist.webp',
      src: '/forest-mist.jpg',
      alt: 'Light beams in a misty forest',
      width: 960,
      height: 1200,
    },
    replies: 5,
    shares: 11,
    likes: 318,
  },
  {
    ...ARCHIVE,
    when: '3 h',
    text: 'Picture of the week: “Homeward”, from our members’ competition.',
    media: { kind: 'background', src: '/evening-sea.jpg', alt: 'A sailing boat before the low sun' },
    replies: 7,
    shares: 26,
    likes: 280,
  },
  {
    ...LOUD,
    when: '4 h',
    text: 'Official poster. Check the hours twice, people.',
    media: {
      kind: 'image',
      src: '/vote-poster.jpg',
      alt: 'Poster: vote, Sunday, 8 to 18 o’clock',
      width: 900,
      height: 1125,
    },
    replies: 64,
    shares: 190,
    likes: 350,
  },
  {
    ...KOFI,
    when: '4 h',
    text: 'Left: the stall by our paper’s photographer. Right: the same stall by me, with a phone from 2014.',
    media: {
      kind: 'gallery',
      sources: ['/market.jpg', '/market-phone.jpg'],
      alt: 'Fruit stall under a striped awning',
    },
    replies: 12,
    shares: 6,
    likes: 199,
  },
  {
    ...ARCHIVE,
    when: '5 h',
    text: 'From the archive: the north light, three winters ago.',
    media: { kind: 'image', src: '/lighthouse.jpg', alt: 'A lighthouse at dusk', width: 1200, height: 800 },
    replies: 4,
    shares: 21,
    likes: 366,
  },
  {
    ...KOFI,
    when: '6 h',
    text: 'Old one from the desert trip. My editing program’s certificate ran out long ago, I never noticed.',
    media: { kind: 'image', src: '/milky-way.jpg', alt: 'The Milky Way over a lit tent', width: 1200, height: 800 },
    replies: 2,
    shares: 9,
    likes: 187,
  },
  {
    ...INES,
    when: '7 h',
    text: 'Rain again. I have stopped complaining and started shooting.',
    media: { kind: 'shadow', src: '/rainy-street.webp', alt: 'A red umbrella in a wet street by night' },
    replies: 16,
    shares: 30,
    likes: 547,
  },
  {
    ...TRIBUNE,
    when: '8 h',
    text: 'Chart of the day: turnout in all national elections since 2006.',
    media: { kind: 'frame', page: '/embed/turnout', title: 'Chart: turnout since 2006' },
    replies: 88,
    shares: 412,
    likes: 1290,
  },
  {
    ...TOWN,
    when: '9 h',
    text: 'New ballot boxes arrived. They are exactly as exciting as they look.',
    media: {
      kind: 'image',
      src: '/ballot-box.webp',
      alt: 'A ballot box with a paper half in',
      width: 1080,
      height: 1080,
    },
    replies: 19,
    shares: 25,
    likes: 233,
  },
  {
    ...LOUD,
    when: '10 h',
    text: 'This woman saw EVERYTHING. Share before it disappears.',
    media: {
      kind: 'image',
      src: '/portrait-marked.jpg',
      alt: 'Portrait of a woman with closed eyes',
      width: 960,
      height: 1200,
    },
    replies: 530,
    shares: 1804,
    likes: 2950,
  },
  {
    ...ARCHIVE,
    when: '11 h',
    text: 'Postcards are back in the shop.',
    media: { kind: 'image', src: '/lighthouse-postcard.jpg', alt: 'A lighthouse at dusk', width: 1200, height: 800 },
    replies: 1,
    shares: 3,
    likes: 58,
  },
  {
    ...LOUD,
    when: '12 h',
    text: 'Watch the water. WATCH THE WATER.',
    media: { kind: 'video', src: '/sea-moving.mp4', poster: '' },
    replies: 77,
    shares: 145,
    likes: 402,
  },
  {
    ...MEI,
    when: '13 h',
    text: 'Live from the ridge, recorded for those who slept.',
    media: { kind: 'stream', src: '/stream.mp4', codecs: 'video/mp4; codecs="vp09.00.21.08"' },
    replies: 6,
    shares: 4,
    likes: 121,
  },
  {
    ...KOFI,
    when: '15 h',
    text: 'Slide show from the coast. Only two slides, I was busy looking.',
    media: { kind: 'swap', src: '/slide-one.jpg', next: '/slide-two.jpg', alt: 'Pictures from the coast' },
    replies: 3,
    shares: 2,
    likes: 96,
  },
  {
    ...ARCHIVE,
    when: '17 h',
    text: 'You are invited: summer exhibition, from Friday, at the old customs house.',
    media: { kind: 'svg', src: '/evening-sea-card.jpg', alt: 'Invitation card with a sailing boat' },
    replies: 10,
    shares: 33,
    likes: 305,
  },
  {
    ...INES,
    when: '20 h',
    text: 'Five years ago today, with a camera that signed everything the old way.',
    media: {
      kind: 'image',
      src: '/balloons-archive.jpg',
      alt: 'Hot-air balloons over a valley',
      width: 1200,
      height: 900,
    },
    replies: 11,
    shares: 14,
    likes: 272,
  },
  {
    ...KOFI,
    when: '22 h',
    text: 'Screenshot for those who cannot open the Tribune’s chart.',
    media: { kind: 'image', src: '/chart-screenshot.png', alt: 'Bar chart of turnout', width: 1200, height: 675 },
    replies: 5,
    shares: 17,
    likes: 144,
  },
];
