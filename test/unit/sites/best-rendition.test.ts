import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestRendition } from '../../../src/sites/best-rendition.ts';

const alone = { srcsets: [], link: '', base: 'https://page.example/' };
const best = (shown: string, more: Partial<Parameters<typeof bestRendition>[0]> = {}): string | null =>
  bestRendition({ shown, ...alone, ...more });

describe('the pattern of an address tells where the upload lies', () => {
  test.each([
    [
      'X, a picture',
      'https://pbs.twimg.com/media/GabcD_1.jpg?format=jpg&name=small',
      'https://pbs.twimg.com/media/GabcD_1?format=jpg&name=orig',
    ],
    [
      'X, a picture without ending',
      'https://pbs.twimg.com/media/GabcD_1?format=webp&name=900x900',
      'https://pbs.twimg.com/media/GabcD_1?format=webp&name=orig',
    ],
    [
      'X, an older address',
      'https://pbs.twimg.com/media/GabcD_1.jpg:large',
      'https://pbs.twimg.com/media/GabcD_1?format=jpg&name=orig',
    ],
    [
      'X, a face',
      'https://pbs.twimg.com/profile_images/12/abc_normal.jpg',
      'https://pbs.twimg.com/profile_images/12/abc.jpg',
    ],
    [
      'Reddit, a post',
      'https://preview.redd.it/a-title-of-words-v0-k3jd8s0a.jpg?width=640&crop=smart&auto=webp&s=1f',
      'https://i.redd.it/k3jd8s0a.jpg',
    ],
    ['Reddit, a gallery', 'https://preview.redd.it/k3jd8s0a.png?width=108&s=1f', 'https://i.redd.it/k3jd8s0a.png'],
    [
      'Bluesky',
      'https://cdn.bsky.app/img/feed_thumbnail/plain/did:plc:abc/bafkreiabc@jpeg',
      'https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:abc/bafkreiabc@jpeg',
    ],
    [
      'Mastodon, own',
      'https://files.mastodon.social/media_attachments/files/110/480/small/7e90.jpeg',
      'https://files.mastodon.social/media_attachments/files/110/480/original/7e90.jpeg',
    ],
    [
      'Mastodon, of another server',
      'https://media.server.example/system/cache/media_attachments/files/110/480/small/7e90.png',
      'https://media.server.example/system/cache/media_attachments/files/110/480/original/7e90.png',
    ],
    [
      'YouTube, a cover',
      'https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg?sqp=-oay&rs=AOn4',
      'https://i.ytimg.com/vi/dQw4w9WgXcQ/maxresdefault.jpg',
    ],
    ['YouTube, a face', 'https://yt3.ggpht.com/abc-_d=s88-c-k-c0x00ffffff-no-rj', 'https://yt3.ggpht.com/abc-_d=s0'],
  ])('%s', (_, shown, expected) => {
    expect(best(shown)).toBe(expected);
  });
});

describe('nothing better is known of', () => {
  test.each([
    ['the upload itself', 'https://pbs.twimg.com/media/GabcD_1?format=jpg&name=orig'],
    [
      'an address signed with its size',
      'https://scontent.xx.fbcdn.net/v/t39/1_n.jpg?stp=dst-jpg_s600x600&oh=00_A&oe=1',
    ],
    ['LinkedIn', 'https://media.licdn.com/dms/image/v2/D4/feedshare-shrink_800/0/1?e=1&v=beta&t=abc'],
    ['another host with the same path', 'https://evil.example/media/GabcD_1?format=jpg&name=small'],
    ['a host that ends like one', 'https://nottwimg.com/media/GabcD_1?format=jpg&name=small'],
    ['a picture in its own address', 'data:image/png;base64,AAAA'],
    ['a blob', 'blob:https://web.whatsapp.com/1-2-3'],
    ['no address', 'about:blank'],
  ])('%s', (_, shown) => {
    expect(best(shown)).toBeNull();
  });
});

describe('srcset', () => {
  const list = '/a-640.jpg 640w, /a-1080.jpg 1080w,\n /a-320.jpg 320w';
  test('its largest candidate counts, whichever was chosen', () => {
    expect(best('https://page.example/a-320.jpg', { srcsets: [list] })).toBe('https://page.example/a-1080.jpg');
    expect(best('https://page.example/a-1080.jpg', { srcsets: [list] })).toBeNull();
  });
  test('a list that the shown picture is not from says nothing', () => {
    expect(best('https://page.example/b.jpg', { srcsets: [list] })).toBeNull();
  });
  test('densities, addresses with commas, candidates without descriptor', () => {
    const shown = 'https://cdn.example/w_1,h_1/a.jpg';
    expect(best(shown, { srcsets: [`${shown}, https://cdn.example/w_2,h_2/a.jpg 2x`] })).toBe(
      'https://cdn.example/w_2,h_2/a.jpg',
    );
  });
  test('the pattern of the address is applied to what the list gave', () => {
    const small = 'https://pbs.twimg.com/media/G1?format=jpg&name=small';
    const large = 'https://pbs.twimg.com/media/G1?format=jpg&name=large';
    expect(best(small, { srcsets: [`${small} 1x, ${large} 2x`] })).toBe(
      'https://pbs.twimg.com/media/G1?format=jpg&name=orig',
    );
  });
  test('any text is read in one pass', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400, unit: fc.constantFrom('a', ',', ' ', '1', 'w', 'x', '(', ')') }),
        (text) => {
          const found = best('https://page.example/a', { srcsets: [text] });
          expect(found === null || found.startsWith('https://page.example/')).toBe(true);
        },
      ),
    );
    const started = performance.now();
    for (const sign of [',', ' ', 'a', 'a,', ' a,', '1w,'])
      best('https://page.example/a', { srcsets: [sign.repeat(1e6)] });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the link around a picture', () => {
  const shown = 'https://files.example/thumb/1.jpg';
  test('leads to the picture where it is a picture file of the same host', () => {
    expect(best(shown, { link: 'https://files.example/full/1.JPG' })).toBe('https://files.example/full/1.JPG');
  });
  test.each(['https://elsewhere.example/full/1.jpg', 'https://files.example/post/1', 'javascript:1', ''])(
    '%j leads anywhere',
    (link) => {
      expect(best(shown, { link })).toBeNull();
    },
  );
});
