import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KnownBytes } from '../../../src/probe/known-bytes.ts';
import { MAX_PROBE_STEPS } from '../../../src/probe/limits.ts';
import { probe } from '../../../src/probe/probe.ts';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { signed } from '../../make/fixture.ts';
import { fixtures } from '../../make/fixtures.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import { makeMp4 } from '../../make/video-mp4.ts';
import { toldInRanges } from './told-in-ranges.ts';

const CORPUS = resolve(import.meta.dirname, '../../../../shared/corpus/files');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** What the verifier's own walk through the whole file finds. */
async function findsAnything(file: Uint8Array): Promise<boolean> {
  try {
    const located = await locate(bytesSource(file));
    return (
      located !== null && (located.stores.length > 0 || located.broken !== null || located.remoteManifest !== null)
    );
  } catch (error) {
    if (error instanceof MalformedError || error instanceof LimitError) return true;
    throw error;
  }
}

function insertAt(file: Uint8Array, at: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat([file.subarray(0, at), ...parts, file.subarray(at)]));
}

function app(marker: number, payload: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, latin1(type), data, Buffer.alloc(4)]);
}

function box(type: string, payload: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(payload.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, payload]);
}

test('no fixture that carries something is taken for one without', async () => {
  const missed: string[] = [];
  for (const { name, make } of fixtures) {
    const file = await make();
    if ((await findsAnything(file)) && toldInRanges(file).answer !== 'look') missed.push(name);
  }
  expect(missed).toEqual([]);
});

test.runIf(existsSync(CORPUS))('nor is any file of the corpus (skipped: ../shared not found)', async () => {
  const missed: string[] = [];
  const spared: string[] = [];
  const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => extname(name) !== '');
  for (const name of names) {
    const file = new Uint8Array(readFileSync(join(CORPUS, name)));
    const { answer } = toldInRanges(file);
    if ((await findsAnything(file)) && answer !== 'look') missed.push(name);
    if (answer === 'none') spared.push(name);
  }
  expect(missed).toEqual([]);
  expect(spared.length).toBeGreaterThan(0);
});

describe('a file without anything costs one small request', () => {
  test.each([
    ['JPEG', makeJpeg()],
    ['PNG', makePng()],
    ['WebP', makeWebp()],
  ])('%s', (_, file) => {
    expect(toldInRanges(file)).toMatchObject({ answer: 'none', requests: 1 });
  });

  test('a film is walked by the heads of its boxes', () => {
    const film = Buffer.concat([makeMp4(), box('mdat', Buffer.alloc(3_000_000)), box('free', Buffer.alloc(10))]);
    const told = toldInRanges(film);
    expect(told.answer).toBe('none');
    expect(told.bytes).toBeLessThan(20_000);
  });
});

test('a store behind a long EXIF block is found by a jump', async () => {
  const file = insertAt(
    await signed('image/jpeg'),
    2,
    app(0xe1, Buffer.concat([latin1('Exif\0\0'), Buffer.alloc(60_000)])),
  );
  const told = toldInRanges(file);
  expect(told).toMatchObject({ answer: 'look', requests: 2 });
});

test('a WebP picture with a chunk behind its pixels is walked to the end', () => {
  const form = Buffer.concat([
    latin1('WEBP'),
    latin1('VP8X'),
    Buffer.from([10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    latin1('VP8 '),
    Buffer.from([0x40, 0x0d, 3, 0]), // 200,000
    Buffer.alloc(200_000),
    latin1('C2PA'),
    Buffer.from([4, 0, 0, 0, 1, 2, 3, 4]),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(form.length);
  expect(toldInRanges(Buffer.concat([latin1('RIFF'), size, form]))).toMatchObject({ answer: 'look', requests: 2 });
});

test('a PNG picture in many chunks is looked at once more, where its last chunk must begin', () => {
  const chunks = (last: number): Buffer[] => [
    ...Array.from({ length: 40 }, () => chunk('IDAT', Buffer.alloc(8192))),
    chunk('IDAT', Buffer.alloc(last)),
  ];
  const head = makePng().subarray(0, 33);
  const plain = Buffer.concat([head, ...chunks(500), chunk('IEND', Buffer.alloc(0))]);
  expect(toldInRanges(plain)).toMatchObject({ answer: 'none', requests: 2 });
  expect(toldInRanges(Buffer.concat([head, ...chunks(8192), chunk('IEND', Buffer.alloc(0))])).answer).toBe('none');
  const behind = chunk('caBX', Buffer.alloc(20_000));
  expect(toldInRanges(Buffer.concat([head, ...chunks(500), behind, chunk('IEND', Buffer.alloc(0))])).answer).toBe(
    'look',
  );
  expect(toldInRanges(Buffer.concat([plain, Buffer.alloc(9)])).answer).toBe('look');
});

test('the last box of a film is looked at: an update store lies there', () => {
  const film = Buffer.concat([
    makeMp4(),
    box('mdat', Buffer.alloc(500_000)),
    box('uuid', Buffer.concat([Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex'), Buffer.alloc(8)])),
  ]);
  expect(toldInRanges(film).answer).toBe('look');
});

const XMP = (text: string): Buffer => latin1(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${text}</x:xmpmeta>`);

test.each([
  [
    'a manifest kept elsewhere',
    insertAt(makeJpeg(), 2, app(0xe1, XMP('dcterms:provenance="https://a.example/"'))),
    'look',
  ],
  ['a digital source type', insertAt(makeJpeg(), 2, app(0xe1, XMP('Iptc4xmpExt:DigitalSourceType'))), 'look'],
  ['other metadata', insertAt(makeJpeg(), 2, app(0xe1, XMP('dc:title'))), 'none'],
  [
    'a PNG with a manifest kept elsewhere',
    insertAt(makePng(), 33, chunk('iTXt', latin1('XML:com.adobe.xmp\0\0\0\0\0 provenance'))),
    'look',
  ],
  [
    'a PNG with packed metadata',
    insertAt(makePng(), 33, chunk('iTXt', latin1('XML:com.adobe.xmp\0\x01\0\0\0 packed'))),
    'look',
  ],
])('%s is looked at where people must be told', (_, file, answer) => {
  expect(toldInRanges(file).answer).toBe(answer);
});

test.each([
  ['garbage between segments', insertAt(makeJpeg(), 20, Buffer.from([1, 2, 3]))],
  ['an impossible segment length', insertAt(makeJpeg(), 2, Buffer.from([0xff, 0xe0, 0, 1]))],
  ['a file that ends in its headers', makeJpeg().subarray(0, 30)],
  ['a WebP cut short', makeWebp().subarray(0, -2)],
])('%s asks for the whole file', (_, file) => {
  expect(toldInRanges(file).answer).toBe('look');
});

test('other kinds of files are known as such from their head', () => {
  expect(toldInRanges(latin1(`<!doctype html>${'x'.repeat(90_000)}`))).toMatchObject({
    answer: 'unsupported',
    requests: 1,
  });
  expect(toldInRanges(latin1('BM'.padEnd(5000, '\0'))).answer).toBe('unsupported');
});

test('the walk ends after a number of steps', () => {
  const file = insertAt(makeJpeg(), 2, ...Array.from({ length: MAX_PROBE_STEPS }, () => app(0xe5, new Uint8Array())));
  expect(toldInRanges(file).answer).toBe('look');
});

test('without the length of the file the end of a box tells nothing', () => {
  const known = new KnownBytes(null);
  known.add(0, makeMp4());
  expect(probe(known)).toMatchObject({ answer: 'more' });
});
