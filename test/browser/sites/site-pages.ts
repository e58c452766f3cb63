import type { SiteName } from '../../../src/sites/site.ts';

/** One medium of a test page. Addresses with `signed` in them carry credentials of a listed signer, others none. */
interface SiteMedium {
  /** Which element shows it; a part of its name for those that are made by script. */
  readonly selector: string;
  /** Null for a stream. */
  readonly shown: string | null;
  readonly kind: 'image' | 'background' | 'video' | 'poster';
  readonly verdict: 'trusted' | 'none' | 'not-checked';
  readonly best?: string;
  readonly badge: boolean;
}

export interface SitePage {
  readonly site: SiteName;
  /** Where people see such a page; beside this file its likeness lies as `SITE.html`. */
  readonly address: string;
  readonly media: readonly SiteMedium[];
}

const STREAM: SiteMedium = { selector: '#film', shown: null, kind: 'video', verdict: 'not-checked', badge: false };

const signed = (selector: string, shown: string, more: Partial<SiteMedium> = {}): SiteMedium => ({
  selector,
  shown,
  kind: 'image',
  verdict: 'trusted',
  badge: true,
  ...more,
});

const plain = (selector: string, shown: string, more: Partial<SiteMedium> = {}): SiteMedium => ({
  ...signed(selector, shown, more),
  verdict: 'none',
  badge: false,
});

const film = (selector: string, shown: string): SiteMedium => signed(selector, shown, { kind: 'video' });

export const SITE_PAGES: readonly SitePage[] = [
  {
    site: 'x',
    address: 'https://x.com/home',
    media: [
      signed('article:nth-of-type(1) .cover', 'https://pbs.twimg.com/media/Gsigned1?format=jpg&name=small', {
        kind: 'background',
        best: 'https://pbs.twimg.com/media/Gsigned1?format=jpg&name=orig',
      }),
      plain('article:nth-of-type(2) .cover', 'https://pbs.twimg.com/media/Gplain2?format=jpg&name=900x900', {
        kind: 'background',
        best: 'https://pbs.twimg.com/media/Gplain2?format=jpg&name=orig',
      }),
      STREAM,
    ],
  },
  {
    site: 'facebook',
    address: 'https://www.facebook.com/',
    media: [
      signed(
        '[role=article]:nth-of-type(1) img',
        'https://scontent-fra3-1.xx.fbcdn.net/v/t39.30808-6/signed_1_n.jpg?stp=dst-jpg_s600x600&_nc_cat=1&oh=00_AfA&oe=6900',
      ),
      plain(
        '[role=article]:nth-of-type(2) img',
        'https://scontent-fra3-1.xx.fbcdn.net/v/t39.30808-6/plain_2_n.jpg?stp=dst-jpg_p526x296&oh=00_AfB&oe=6900',
      ),
      STREAM,
    ],
  },
  {
    site: 'instagram',
    address: 'https://www.instagram.com/',
    media: [
      signed(
        'article:nth-of-type(1) img',
        'https://scontent-fra5-2.cdninstagram.com/v/t51.2885-15/signed_1_n.jpg?stp=dst-jpg_e35_p640x640&oh=00_AfC',
        {
          best: 'https://scontent-fra5-2.cdninstagram.com/v/t51.2885-15/signed_1_n.jpg?stp=dst-jpg_e35_s1080x1080&oh=00_AfD',
        },
      ),
      plain(
        'article:nth-of-type(2) img',
        'https://scontent-fra5-2.cdninstagram.com/v/t51.2885-15/plain_2_n.jpg?oh=00_AfF',
      ),
      STREAM,
    ],
  },
  {
    site: 'threads',
    address: 'https://www.threads.com/',
    media: [
      signed(
        '[data-pressable-container]:nth-of-type(1) img',
        'https://scontent-fra5-1.cdninstagram.com/v/t51.82787-15/signed_1_n.webp?stp=dst-webp_p480x480&oh=00_Af1',
        {
          best: 'https://scontent-fra5-1.cdninstagram.com/v/t51.82787-15/signed_1_n.webp?stp=dst-webp_e35&oh=00_Af2',
        },
      ),
      plain(
        '[data-pressable-container]:nth-of-type(2) img',
        'https://scontent-fra5-1.cdninstagram.com/v/t51.82787-15/plain_2_n.webp?oh=00_Af3',
      ),
      film('video', 'https://scontent-fra5-1.cdninstagram.com/o1/v/t16/f2/m84/signed-film.mp4?oh=00_Af4'),
    ],
  },
  {
    site: 'linkedin',
    address: 'https://www.linkedin.com/feed/',
    media: [
      signed(
        '.feed-shared-update-v2:nth-of-type(1) img',
        'https://media.licdn.com/dms/image/v2/D4E22AQsigned1/feedshare-shrink_800/B4EZ/0/1?e=1&v=beta&t=abc',
      ),
      plain(
        '.feed-shared-update-v2:nth-of-type(2) img',
        'https://media.licdn.com/dms/image/v2/D4E22AQplain2/feedshare-shrink_800/B4EZ/0/1?e=1&v=beta&t=def',
      ),
      plain('video', 'https://media.licdn.com/dms/image/v2/D4D05AQplain3/videocover-high/0?e=1&v=beta&t=ghi', {
        kind: 'poster',
      }),
      STREAM,
    ],
  },
  {
    site: 'tiktok',
    address: 'https://www.tiktok.com/explore',
    media: [
      signed(
        '[data-e2e=user-post-item]:nth-of-type(1) img',
        'https://p16-sign-va.tiktokcdn.com/tos-maliva-p-0068/signed1~tplv-photomode-image.avif?x-expires=1&x-signature=a',
      ),
      plain(
        '[data-e2e=user-post-item]:nth-of-type(2) img',
        'https://p16-sign-va.tiktokcdn.com/tos-maliva-p-0068/plain2~tplv-dmt-logom.webp?x-expires=1&x-signature=c',
      ),
      film(
        'video',
        'https://v16-webapp-prime.tiktok.com/video/tos/maliva/tos-maliva-ve-0068c799-us/signed-film/?a=1988&mime_type=video_mp4',
      ),
    ],
  },
  {
    site: 'youtube',
    address: 'https://www.youtube.com/',
    media: [
      signed(
        'ytd-thumbnail:nth-of-type(1) img',
        'https://i.ytimg.com/vi/signedSIGN1/hqdefault.jpg?sqp=-oaymwE&rs=AOn4',
        { best: 'https://i.ytimg.com/vi/signedSIGN1/maxresdefault.jpg' },
      ),
      plain('ytd-thumbnail:nth-of-type(2) img', 'https://i.ytimg.com/vi/plainPLAIN2/maxresdefault.jpg'),
      STREAM,
    ],
  },
  {
    site: 'reddit',
    address: 'https://www.reddit.com/',
    media: [
      // Twice: the blurred copy behind it has no badge.
      signed(
        '.post-background-image-filter',
        'https://preview.redd.it/a-title-v0-signed1abc.jpg?width=640&crop=smart&auto=webp&s=1',
        { best: 'https://i.redd.it/signed1abc.jpg', badge: false },
      ),
      signed('#post-image', 'https://preview.redd.it/a-title-v0-signed1abc.jpg?width=640&crop=smart&auto=webp&s=1', {
        best: 'https://i.redd.it/signed1abc.jpg',
      }),
      plain('shreddit-post:nth-of-type(2) img', 'https://i.redd.it/plain2def.jpg'),
      { ...STREAM, selector: '#player' },
    ],
  },
  {
    site: 'bluesky',
    address: 'https://bsky.app/',
    media: [
      signed(
        '[role=link]:nth-of-type(1) img',
        'https://cdn.bsky.app/img/feed_thumbnail/plain/did:plc:abc/bafkreisigned1@jpeg',
        { best: 'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:abc/bafkreisigned1@jpeg' },
      ),
      plain(
        '[role=link]:nth-of-type(2) img',
        'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:abc/bafkreiplain2@jpeg',
      ),
      plain('video', 'https://video.bsky.app/watch/did%3Aplc%3Aabc/bafkreiplain3/thumbnail.jpg', { kind: 'poster' }),
      STREAM,
    ],
  },
  {
    site: 'mastodon',
    address: 'https://mastodon.social/home',
    media: [
      signed(
        'article:nth-of-type(1) img',
        'https://files.mastodon.social/media_attachments/files/110/480/small/signed1.jpeg',
        { best: 'https://files.mastodon.social/media_attachments/files/110/480/original/signed1.jpeg' },
      ),
      plain(
        'article:nth-of-type(2) img',
        'https://files.mastodon.social/cache/media_attachments/files/110/481/small/plain2.png',
        { best: 'https://files.mastodon.social/cache/media_attachments/files/110/481/original/plain2.png' },
      ),
      film('video', 'https://files.mastodon.social/media_attachments/files/110/482/original/signed-film.mp4'),
    ],
  },
  {
    site: 'telegram',
    address: 'https://t.me/s/channel',
    media: [
      signed('.tgme_widget_message_wrap:nth-of-type(1) a', 'https://cdn4.telesco.pe/file/signed1.jpg', {
        kind: 'background',
      }),
      plain('.tgme_widget_message_wrap:nth-of-type(2) a', 'https://cdn4.telesco.pe/file/plain2.jpg', {
        kind: 'background',
      }),
      film('video', 'https://cdn4.telesco.pe/file/signed-film.mp4?token=a'),
    ],
  },
  {
    site: 'whatsapp',
    address: 'https://web.whatsapp.com/',
    media: [{ ...STREAM, selector: '#shown', kind: 'image' }, STREAM],
  },
];
