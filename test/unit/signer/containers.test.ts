import { describe, expect, it } from 'vitest';
import { allBoxes } from '../../../src/signer/bmff-boxes.ts';
import { concat, toHex, viewOf } from '../../../src/signer/bytes.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { box } from '../../../src/signer/jumbf-writer.ts';
import { makeJpeg } from '../../make/picture-jpeg.ts';
import { makePng } from '../../make/picture-png.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import { makeMp4 } from '../../make/video-mp4.ts';

const MEDIA = [
  ['JPEG', makeJpeg()],
  ['PNG', makePng()],
  ['WebP', makeWebp()],
  ['extended WebP', makeWebp(16, true)],
  ['MP4 with moov first', makeMp4(3, true)],
  ['MP4 with moov last', makeMp4(3, false)],
] as const;
/** Beside one that fits in a JPEG segment: one that fills it to the byte, one more, and several. */
const SIZES = [100, 65_533 - 8, 65_533 - 16 + 8, 65_533 - 16 + 9, 200_001];

function containerFor(media: Uint8Array) {
  const container = containerOf(media);
  if (container === null) throw new Error('no container');
  return container;
}

describe.each(MEDIA)('%s', (_, media) => {
  const container = containerFor(media);

  it.each(SIZES)('gives back itself and a store of %i bytes', (size) => {
    const store = box(
      'jumb',
      Uint8Array.from({ length: size - 8 }, (_, index) => index % 251),
    );
    const { bare, store: found } = container.extract(container.embed(media, store).media);
    expect(toHex(bare)).toBe(toHex(media));
    expect(toHex(found ?? new Uint8Array(0))).toBe(toHex(store));
  });

  it('has its store exactly where it says', () => {
    const { media: signed, start, end } = container.embed(media, box('jumb', new Uint8Array(92)));
    expect(signed.length - media.length).toBe(end - start);
    const named = container.elements(signed).filter(({ name }) => name === 'C2PA');
    for (const one of named) expect(one).toMatchObject({ start, end });
  });
});

describe('an MP4 that gets a box at its start', () => {
  it.each([true, false])('still finds its frames (moov first: %s)', (fast) => {
    const media = makeMp4(3, fast);
    const { media: signed } = containerFor(media).embed(media, box('jumb', new Uint8Array(1000)));
    expect(framesOf(signed)).toEqual(framesOf(media));
    expect(framesOf(signed)).toHaveLength(3);
  });
});

/** The bytes at each chunk offset up to the end of the first picture there. */
function framesOf(media: Uint8Array): readonly string[] {
  const table = [...allBoxes(media)].find(({ type }) => type === 'stco');
  if (table === undefined) throw new Error('no chunk offsets');
  const count = viewOf(media).getUint32(table.content + 4);
  return Array.from({ length: count }, (_, index) => {
    const offset = viewOf(media).getUint32(table.content + 8 + index * 4);
    return toHex(media.subarray(offset, offset + 174));
  });
}

describe('the elements of a picture', () => {
  it.each(MEDIA.slice(0, 4))('of %s cover it without gaps', (_, media) => {
    const { media: signed } = containerFor(media).embed(media, box('jumb', new Uint8Array(92)));
    const elements = containerFor(media).elements(signed);
    expect(elements.map(({ start }) => start)).toEqual([0, ...elements.slice(0, -1).map(({ end }) => end)]);
    expect(elements.at(-1)?.end).toBe(signed.length);
    expect(elements.filter(({ name }) => name === 'C2PA')).toHaveLength(1);
  });

  it('are refused where a chunk runs over the end', () => {
    expect(() => containerFor(makePng()).elements(concat(makePng().subarray(0, 60)))).toThrow(/over the end|bounds/);
  });
});
