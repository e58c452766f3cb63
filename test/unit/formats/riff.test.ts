import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../../src/verifier/bytes/byte-source.ts';
import { concat } from '../../../src/verifier/bytes/concat.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { locate } from '../../../src/verifier/formats/locate.ts';
import { riff, riffChunk, store } from './containers.ts';

const ODD = store(41);
const PICTURE = riffChunk('VP8 ', new Uint8Array(10));
const find = (bytes: Uint8Array) => locate(bytesSource(bytes));

describe('RIFF', () => {
  it.each([
    ['WEBP', 'image/webp'],
    ['WAVE', 'audio/wav'],
    ['AVI ', 'video/avi'],
  ])('finds the store in %s, its pad byte not included', async (form, format) => {
    const located = await find(riff(form, PICTURE, riffChunk('C2PA', ODD)));
    const start = 12 + PICTURE.length;
    expect(located?.format).toBe(format);
    expect(located?.stores).toEqual([{ bytes: ODD, extents: [{ start, end: start + 8 + ODD.length }], purpose: null }]);
    expect(located?.elements.map(({ name }) => name)).toEqual([form, 'VP8 ', 'C2PA']);
  });

  it('reports both of two stores', async () => {
    expect((await find(riff('WEBP', riffChunk('C2PA', ODD), riffChunk('C2PA', ODD))))?.stores).toHaveLength(2);
  });

  it('does not look inside lists, and names what follows the form', async () => {
    const list = riffChunk('LIST', concat([new TextEncoder().encode('INFO'), riffChunk('C2PA', ODD)]));
    const located = await find(concat([riff('WAVE', list), riffChunk('C2PA', ODD)]));
    expect(located?.stores).toEqual([]);
    expect(located?.elements.map(({ name }) => name)).toEqual(['WAVE', 'INFO', 'trailing']);
  });

  it.each([
    ['a pad byte that is not zero', riff('WEBP', riffChunk('C2PA', ODD, 7))],
    ['no store in its chunk', riff('WEBP', riffChunk('C2PA', new Uint8Array(50)))],
  ])('is broken with %s', async (_, bytes) => {
    expect((await find(bytes))?.broken).not.toBeNull();
  });

  it('says nothing about a form that is cut short: its store comes last', async () => {
    await expect(find(riff('WEBP', PICTURE).subarray(0, 20))).rejects.toBeInstanceOf(MalformedError);
  });
});
