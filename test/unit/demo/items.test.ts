import { expect, test } from 'vitest';
import { readTrustSetting } from '../../../src/cli/trust-setting.ts';
import { demoAuthority, ensureDemoTrust } from '../../../src/demo/authority.ts';
import { ITEMS, REPLACED_PATH } from '../../../src/demo/items.ts';
import { POSTS } from '../../../src/demo/posts.ts';
import { demoMedia } from '../../../src/demo/signed-media.ts';
import { trustFromSetting } from '../../../src/trust-lists/setting.ts';
import { judge } from '../../../src/verdict/judge.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';

const trust = trustFromSetting(readTrustSetting(await ensureDemoTrust()));
const media = await demoMedia(await demoAuthority(), 'http://127.0.0.1:1');

async function judged(path: string) {
  const bytes = media.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return judge(await verify(bytesSource(bytes), { at: Date.now(), trust }));
}

for (const item of ITEMS) {
  for (const path of item.paths ?? []) {
    test(`${path} is ${item.expected}: ${item.about}`, async () => {
      expect((await judged(path)).verdict).toBe(item.expected);
    });
  }
}

test('the picture that a script replaces carries credentials', async () => {
  expect((await judged(REPLACED_PATH)).verdict).toBe('trusted');
});

test('the labels of origin are those that the feed is about', async () => {
  expect((await judged('/dusk-ridges.jpg')).origin).toBe('camera-captured');
  expect((await judged('/portrait.jpg')).origin).toBe('ai-generated');
  expect((await judged('/balloons.jpg')).origin).toBe('ai-edited');
  expect((await judged('/portrait-marked.jpg')).origin).toBeNull();
});

test('every path that a post names is served', () => {
  const named = POSTS.flatMap(({ media: shown }) =>
    Object.values(shown)
      .flat()
      .filter((value): value is string => typeof value === 'string' && /^\/[^ ]+\.\w+$/.test(value)),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !media.has(path))).toEqual([]);
});
