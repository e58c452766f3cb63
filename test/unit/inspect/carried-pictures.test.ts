import { expect, test } from 'vitest';
import { carriedPictures } from '../../../src/inspect/carried-pictures.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { verify } from '../../../src/verifier/verify.ts';
import { signed } from '../../make/fixture.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { testPki } from '../../make/pki.ts';

const JPEG = { mediaType: 'image/jpeg', bytes: makeJpeg() };
const PNG = { mediaType: 'image/png', bytes: makePng() };

async function carried(file: Uint8Array): ReturnType<typeof carriedPictures> {
  const { trust, now } = await testPki();
  const source = bytesSource(file);
  return carriedPictures(source, await verify(source, { at: now, trust }));
}

test('thumbnails of the file and of what it was made from are read out of its credentials', async () => {
  const parent = await signed('image/jpeg', { thumbnail: JPEG });
  const file = await signed('image/jpeg', {
    thumbnail: PNG,
    ingredients: [{ title: 'parent', relationship: 'parentOf', media: parent, thumbnail: JPEG }],
  });
  const found = await carried(file);
  expect(found.map(({ ingredient, blob }) => [ingredient === null ? 'own' : 'ingredient', blob.type])).toEqual([
    ['own', 'image/png'],
    ['ingredient', 'image/jpeg'],
    ['own', 'image/jpeg'],
  ]);
  expect(new Uint8Array((await found[0]?.blob.arrayBuffer()) ?? new ArrayBuffer())).toEqual(new Uint8Array(PNG.bytes));
});

test('a thumbnail whose hash does not fit is not shown', async () => {
  const file = await signed('image/jpeg', { thumbnail: PNG });
  const at = Buffer.from(file).indexOf(Buffer.from(PNG.bytes)) + PNG.bytes.length - 30;
  expect(await carried(file.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toEqual([]);
});

test('what is no raster picture by its own bytes is not shown, whatever it is called', async () => {
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  expect(await carried(await signed('image/jpeg', { thumbnail: { mediaType: 'image/png', bytes: svg } }))).toEqual([]);
});

test('a bomb is not shown, by the size that its header states', async () => {
  const bomb = makePng().slice();
  bomb.set([0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff], 16);
  expect(await carried(await signed('image/jpeg', { thumbnail: { mediaType: 'image/png', bytes: bomb } }))).toEqual([]);
});
