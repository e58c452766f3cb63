import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageSize } from '../../../src/probe/image-size.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';

const of = (bytes: readonly number[]) => imageSize(bytesSource(Uint8Array.from(bytes)));
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

test.each<readonly [string, readonly number[], number, number]>([
  [
    'PNG',
    [0x89, ...ascii('PNG\r\n\x1a\n'), 0, 0, 0, 13, ...ascii('IHDR'), 0, 0, 2, 0x80, 0, 0, 1, 0xe0, ...zeros(9)],
    640,
    480,
  ],
  ['GIF', [...ascii('GIF89a'), 0x80, 2, 0xe0, 1, ...zeros(24)], 640, 480],
  [
    'JPEG behind a large segment',
    [0xff, 0xd8, 0xff, 0xeb, 0x04, 0x02, ...zeros(1024), 0xff, 0xff, 0xc2, 0, 17, 8, 1, 0xe0, 2, 0x80, ...zeros(20)],
    640,
    480,
  ],
  [
    'WebP, lossy',
    [...ascii('RIFF'), ...zeros(4), ...ascii('WEBPVP8 '), ...zeros(10), 0x80, 2, 0xe0, 1, ...zeros(8)],
    640,
    480,
  ],
  [
    'WebP, lossless',
    [...ascii('RIFF'), ...zeros(4), ...ascii('WEBPVP8L'), ...zeros(4), 0x2f, 0x7f, 0xc2, 0x77, 0, ...zeros(8)],
    640,
    480,
  ],
  [
    'WebP, extended',
    [...ascii('RIFF'), ...zeros(4), ...ascii('WEBPVP8X'), ...zeros(8), 0x7f, 2, 0, 0xdf, 1, 0, ...zeros(8)],
    640,
    480,
  ],
  [
    'AVIF with a small and a large picture',
    [
      ...zeros(3),
      24,
      ...ascii('ftypavif'),
      ...zeros(20),
      ...ascii('ispe'),
      ...[0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 9],
      ...ascii('ispe'),
      ...[0, 0, 0, 0, 0, 0, 2, 0x80, 0, 0, 1, 0xe0],
    ],
    640,
    480,
  ],
])('%s says its size', async (_, bytes, width, height) => {
  expect(await of(bytes)).toEqual({ width, height });
});

test.each<readonly [string, readonly number[]]>([
  ['nothing', []],
  ['text', ascii('hello, this is no picture at all, is it?')],
  ['a JPEG that ends before its size', [0xff, 0xd8, 0xff, 0xe0, 0, 4, ...zeros(40)]],
  ['a JPEG whose segment runs past the end', [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff, ...zeros(40)]],
  ['an AVIF without a size', [...zeros(3), 24, ...ascii('ftypavif'), ...zeros(30)]],
  ['an AVIF that ends within its size', [...zeros(3), 24, ...ascii('ftypavif'), ...zeros(20), ...ascii('ispe'), 0]],
])('%s says none', async (_, bytes) => {
  expect(await of(bytes)).toBeNull();
});

test('any bytes either say a size, say none, or are called malformed', async () => {
  const heads = [[0xff, 0xd8], [0x89, ...ascii('PNG')], ascii('RIFF0000WEBPVP8L'), [0, 0, 0, 0, ...ascii('ftyp')], []];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), async (head, tail) => {
      const found = await of([...head, ...tail]).catch((error: unknown) => error);
      expect(found === null || found instanceof MalformedError || typeof found === 'object').toBe(true);
      expect(found).not.toBeInstanceOf(RangeError);
      expect(found).not.toBeInstanceOf(TypeError);
    }),
  );
});

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus/files');
test.skipIf(!existsSync(CORPUS))('real pictures all say a size (skipped: ../shared not found)', async () => {
  const names = readdirSync(CORPUS).filter((name) => /\.(?:jpe?g|png|webp|gif|avif|heic)$/i.test(name));
  for (const name of names.slice(0, 40)) {
    const size = await imageSize(bytesSource(readFileSync(join(CORPUS, name)))).catch(() => null);
    expect(size === null || (size.width > 0 && size.height > 0), name).toBe(true);
  }
});
