import { expect, test } from 'vitest';
import { decodeDataUrl } from '../../../src/broker/decode-data-url.ts';
import { MAX_IMAGE_BYTES } from '../../../src/broker/limits.ts';

async function bytesOf(address: string): Promise<number[] | null> {
  const { blob } = decodeDataUrl(address);
  return blob === null ? null : [...new Uint8Array(await blob.arrayBuffer())];
}

test.each([
  ['data:image/png;base64,AAEC/w==', [0, 1, 2, 255]],
  ['data:image/png;base64,AAEC%2Fw%3D%3D', [0, 1, 2, 255]],
  ['data:image/png;base64,AA EC/w', [0, 1, 2, 255]],
  ['DATA:image/png;BASE64,AAEC', [0, 1, 2]],
  ['data:,abc', [97, 98, 99]],
  ['data:image/svg+xml,%3Csvg/%3E', [...Buffer.from('<svg/>')]],
  ['data:image/svg+xml,%ff%00', [255, 0]],
  ['data:image/svg+xml,%3Csvg/%3E#frag', [...Buffer.from('<svg/>')]],
  ['data:image/svg+xml,ä', [...Buffer.from('ä')]],
])('%s decodes as the fetch standard says', async (address, bytes) => {
  expect(await bytesOf(address)).toEqual(bytes);
  const standard = new Uint8Array(await (await fetch(address)).arrayBuffer());
  expect([...standard]).toEqual(bytes);
});

test('the type is told without the mark of base64', () => {
  expect(decodeDataUrl('data:image/png;base64,AA==')).toMatchObject({ contentType: 'image/png', status: 200 });
  expect(decodeDataUrl('data:,a')).toMatchObject({ contentType: 'text/plain' });
});

test.each([
  ['data:image/png;base64,!!!', 'unsupported'],
  ['data:image/png', 'unsupported'],
  ['https://example.org/', 'unsupported'],
  ['data:image/png;base64,', 'unavailable'],
])('%s is refused as %s', (address, reason) => {
  expect(decodeDataUrl(address)).toEqual({ blob: null, reason, status: null, finalUrl: null });
});

test('a picture beyond the cap is too large, whichever way it is written', () => {
  expect(decodeDataUrl(`data:,${'a'.repeat(MAX_IMAGE_BYTES + 1)}`)).toMatchObject({ reason: 'too-large' });
  expect(decodeDataUrl(`data:,${'%20'.repeat(MAX_IMAGE_BYTES)}`)).toMatchObject({ reason: 'too-large' });
});
