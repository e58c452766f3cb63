import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { MAX_LINK_HEADER_CHARACTERS } from '../../../src/verifier/limits.ts';
import { manifestLink } from '../../../src/verifier/link-header.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { signed } from '../../make/fixture.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { testPki } from '../../make/pki.ts';
import { NO_TRUST } from './judge-store.ts';

const ADDRESS = 'https://cdn.example/picture.c2pa';

describe('the address of a manifest in a Link header', () => {
  it.each([
    ['quoted', `<${ADDRESS}>; rel="c2pa-manifest"`],
    ['as a token', `<${ADDRESS}>; rel=c2pa-manifest`],
    ['in capitals, with spaces', ` < ${ADDRESS} > ; REL = "C2PA-Manifest" `],
    ['among other relations', `<${ADDRESS}>; rel="describedby c2pa-manifest"`],
    ['after other links', `</style.css>; rel=preload; as=style, <${ADDRESS}>; rel="c2pa-manifest"`],
    [
      'after a link with commas and semicolons in a text',
      `</x>; title="a, b; \\"c\\""; rel=next, <${ADDRESS}>; rel=c2pa-manifest`,
    ],
    ['with other parameters', `<${ADDRESS}>; type="application/c2pa"; crossorigin; rel=c2pa-manifest`],
    ['before another one', `<${ADDRESS}>; rel=c2pa-manifest, <https://other.example/>; rel=c2pa-manifest`],
  ])('%s', (_, header) => {
    expect(manifestLink(header)).toBe(ADDRESS);
  });

  it('stays as written where it is relative', () => {
    expect(manifestLink('<../p.c2pa#jumbf=c2pa>; rel=c2pa-manifest')).toBe('../p.c2pa#jumbf=c2pa');
  });

  it.each([
    ['nothing', ''],
    ['another relation', `<${ADDRESS}>; rel="manifest"`],
    ['a relation that only begins like it', `<${ADDRESS}>; rel="c2pa-manifest-list"`],
    ['a second relation of one link', `<${ADDRESS}>; rel=next; rel=c2pa-manifest`],
    ['the name in another parameter', `<${ADDRESS}>; title="rel=c2pa-manifest"`],
    ['no address', '<>; rel=c2pa-manifest'],
    ['no link', 'rel=c2pa-manifest'],
    ['an address without an end', `<${ADDRESS}; rel=c2pa-manifest`],
    ['a header beyond reason', `${' '.repeat(MAX_LINK_HEADER_CHARACTERS)}<${ADDRESS}>; rel=c2pa-manifest`],
  ])('is not found in %s', (_, header) => {
    expect(manifestLink(header)).toBeNull();
  });

  it('is looked for in time that grows with the header’s length', () => {
    for (const piece of ['<', ';a="', ', ', '<a>;rel="\\', ';a=b']) {
      expect(manifestLink(piece.repeat(Math.floor(MAX_LINK_HEADER_CHARACTERS / piece.length)))).toBeNull();
    }
  }, 1_000);
});

describe('a file that was served with such a header', () => {
  const options = { at: 0, trust: NO_TRUST, link: `<${ADDRESS}>; rel="c2pa-manifest"` };

  it('is remote where it carries nothing itself', async () => {
    const report = await verify(bytesSource(makeJpeg()), options);
    expect(report).toMatchObject({ state: 'Remote', remoteManifest: ADDRESS, manifests: [] });
  });

  it('is remote though its format is not known', async () => {
    expect(await verify(bytesSource(new Uint8Array(64)), options)).toMatchObject({ state: 'Remote' });
  });

  it('is judged by what it carries, and by nothing that it links to', async () => {
    const { trust, now } = await testPki();
    const report = await verify(bytesSource(await signed('image/jpeg')), { ...options, trust, at: now });
    expect(report).toMatchObject({ state: 'Trusted', remoteManifest: null });
  });

  it('has no manifest where the header links to something else', async () => {
    const report = await verify(bytesSource(makeJpeg()), { ...options, link: '</x>; rel=next' });
    expect(report).toMatchObject({ state: 'NoManifest', remoteManifest: null });
  });
});
