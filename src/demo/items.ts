import type { Verdict } from '../verdict/judgement.ts';

/** One medium of the feed and what the extension must say of it. */
export interface DemoItem {
  readonly name: string;
  /** Paths on the media origin under which a browser may ask for it (`srcset` has several); null for a stream, which has none. */
  readonly paths: readonly string[] | null;
  readonly expected: Verdict;
  /** What is special about it. */
  readonly about: string;
}

const item = (
  name: string,
  file: string,
  expected: Verdict,
  about: string,
  ...others: readonly string[]
): DemoItem => ({
  name,
  paths: [file, ...others].map((path) => `/${path}`),
  expected,
  about,
});

/** Has a history worth looking at. */
export const INSPECTED: DemoItem = item(
  'edited',
  'harbour-night.jpg',
  'trusted',
  'edited, with its history and ingredients; srcset',
  'harbour-night-640.jpg',
);

/** In the order of the feed. */
export const ITEMS: readonly DemoItem[] = [
  item('camera', 'dusk-ridges.jpg', 'trusted', 'taken by a camera on a list'),
  INSPECTED,
  item('stripped', 'reposted-ridges.jpg', 'none', 'the camera picture without its credentials'),
  item('ai-generated', 'portrait.jpg', 'trusted', 'says itself that it was generated'),
  item('changed-picture', 'rally.jpg', 'changed', 'one byte of the picture changed after signing'),
  item('video', 'clouds-passing.mp4', 'trusted', 'signed MP4, named by a source element'),
  item('poster', 'clouds-poster.jpg', 'trusted', "the video's poster, signed by itself"),
  item('unknown-signer', 'polling-queue.png', 'unknown-signer', 'signed by someone on no list'),
  item('ai-edited', 'balloons.jpg', 'trusted', 'a camera picture with generated parts'),
  item('picture-element', 'forest-mist.webp', 'trusted', 'WebP from a picture element', 'forest-mist.jpg'),
  item('background', 'evening-sea.jpg', 'trusted', 'CSS background'),
  item('broken-signature', 'vote-poster.jpg', 'invalid', 'the signature does not fit the claim'),
  item('gallery-one', 'market.jpg', 'trusted', 'bound by box hashes'),
  item('gallery-two', 'market-phone.jpg', 'none', 'without credentials, beside one with'),
  item(
    'expired-with-time-stamp',
    'lighthouse.jpg',
    'trusted',
    'the certificate ran out after the proven time of signing',
  ),
  item('expired', 'milky-way.jpg', 'invalid', 'the certificate ran out and no time of signing is proven'),
  item('shadow-root', 'rainy-street.webp', 'trusted', 'inside an open shadow root'),
  item('iframe', 'turnout-chart.png', 'trusted', 'inside a frame of another origin'),
  item('remote', 'ballot-box.webp', 'not-checked', 'only links to credentials elsewhere'),
  item('ai-mark', 'portrait-marked.jpg', 'none', 'an IPTC mark that nobody signed'),
  item('hostile-title', 'lighthouse-postcard.jpg', 'trusted', 'its title tries to be HTML and to turn the text around'),
  item('changed-video', 'sea-moving.mp4', 'changed', 'one byte of the video changed after signing'),
  { name: 'stream', paths: null, expected: 'not-checked', about: 'a video played through MediaSource' },
  item('swapped', 'slide-two.jpg', 'none', 'put by script in the place of a signed picture'),
  item('svg-image', 'evening-sea-card.jpg', 'trusted', 'an image element of an SVG'),
  item('old-claim', 'balloons-archive.jpg', 'trusted', 'a claim of version 1'),
  item('screenshot', 'chart-screenshot.png', 'none', 'a PNG without credentials'),
];

/** Shown for a moment and then replaced; the finished list must not hold it. */
export const REPLACED_PATH = '/slide-one.jpg';

/** The same picture opened alone in its tab. */
export const ALONE: DemoItem = item(
  'alone-in-tab',
  'dusk-ridges.jpg',
  'trusted',
  'the camera picture opened in a tab of its own',
);
