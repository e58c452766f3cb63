import { describe, expect, it } from 'vitest';
import { signDetached, signRemote } from '../../../src/signer/sign-media.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { withPictureChanged } from '../../make/damage.ts';
import { bareMedia } from '../../make/fixture.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import { testPki } from '../../make/pki.ts';

const FORMATS = ['image/jpeg', 'image/png', 'image/webp', 'video/mp4'] as const;
const ADDRESS = 'https://example.org/store.c2pa?a=1&b=2';

describe('a manifest store beside its file', () => {
  it.each(FORMATS)('holds for %s', async (format) => {
    const media = bareMedia(format);
    expect((await judgeWith(media, await detached(media))).state).toBe('Trusted');
  });

  it.each(FORMATS)('does not hold for a changed %s', async (format) => {
    const media = bareMedia(format);
    const report = await judgeWith(withPictureChanged(media), await detached(media));
    expect(report.state).toBe('Invalid');
    expect(report.results.failure.map(({ code }) => code)).toContain(
      format === 'video/mp4' ? 'assertion.bmffHash.mismatch' : 'assertion.dataHash.mismatch',
    );
  });
});

describe('a file that only links to its manifest store', () => {
  it.each([
    ['JPEG', bareMedia('image/jpeg')],
    ['PNG', bareMedia('image/png')],
    ['WebP', makeWebp(16, true)],
    ['MP4', bareMedia('video/mp4')],
  ] as const)('says where, and holds with it: %s', async (_, bare) => {
    const { signer, trust, now } = await testPki();
    const { media, store } = await signRemote(bare, { signer }, ADDRESS);
    const alone = await verify(bytesSource(media), { at: now, trust });
    expect(alone).toMatchObject({ state: 'Remote', remoteManifest: ADDRESS });
    expect((await judgeWith(media, store)).state).toBe('Trusted');
  });
});

async function detached(media: Uint8Array): Promise<Uint8Array> {
  const { signer } = await testPki();
  return signDetached(media, { signer });
}

async function judgeWith(media: Uint8Array, sidecar: Uint8Array) {
  const { trust, now } = await testPki();
  return verify(bytesSource(media), { at: now, trust, sidecar: bytesSource(sidecar) });
}
