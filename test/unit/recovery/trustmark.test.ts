import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readPayload } from '../../../src/recovery/trustmark/data-layer.ts';
import { decoderInput, inputSide, type Variant } from '../../../src/recovery/trustmark/preprocess.ts';
import { readWatermark, type WatermarkDecoder } from '../../../src/recovery/trustmark/read-watermark.ts';
import { jpegLoss } from '../../make/jpeg-loss.ts';
import { photo } from '../../make/photo.ts';
import { seededRandom } from '../../make/random.ts';
import { type CodeName, dataBits, trustmarkWord } from '../../make/trustmark-word.ts';
import { allPatterns } from './trustmark-patterns.ts';
import { waves } from './waves.ts';

/** From TrustMark's own tests. */
const PUBLISHED = {
  data: '1011011110011000111111000000011111011111011100000110110110111',
  parity: '00011001010110111101001101100001000',
  version: '0001',
};
const CODES = [
  ['BCH_SUPER', 0, 8],
  ['BCH_5', 1, 5],
  ['BCH_4', 2, 4],
  ['BCH_3', 3, 3],
] as const;

const random = seededRandom(2026);
const randomBits = (count: number): string =>
  Array.from({ length: count }, () => (random() < 0.5 ? '0' : '1')).join('');

function flip(word: string, places: Iterable<number>): string {
  const bits = [...word];
  for (const place of places) bits[place] = bits[place] === '1' ? '0' : '1';
  return bits.join('');
}

function somePlaces(count: number, below: number): ReadonlySet<number> {
  const places = new Set<number>();
  while (places.size < count) places.add(Math.floor(random() * below));
  return places;
}

test('the published word is read, and made by the published generator', () => {
  const word = PUBLISHED.data + PUBLISHED.parity + PUBLISHED.version;
  expect(trustmarkWord('BCH_5', PUBLISHED.data)).toBe(word);
  expect(readPayload(word)).toEqual({
    schema: 'BCH_5',
    value: `1*${PUBLISHED.data}`,
    flips: 0,
    plausible: true,
    signpost: null,
  });
});

test('both ways in which encoders pad the longest code are read', () => {
  const data = '10'.repeat(20);
  const python = trustmarkWord('BCH_SUPER', data, 0);
  const rust = trustmarkWord('BCH_SUPER', data, 8);
  expect(python.slice(40, 96)).toBe('00010110000011111100010100011101001110101110110011010111');
  expect(rust.slice(40, 96)).toBe('11010011100010001001011011110000000110100000100100111110');
  for (const word of [python, rust]) {
    expect(readPayload(word)).toMatchObject({ schema: 'BCH_SUPER', value: `0*${data}`, flips: 0 });
  }
});

test.each(CODES)('%s: every single and double error is corrected', (code: CodeName, version) => {
  const data = randomBits(dataBits(code));
  const word = trustmarkWord(code, data);
  for (let one = 0; one < 96; one++) {
    for (let other = one; other < 96; other++) {
      const payload = readPayload(flip(word, new Set([one, other])));
      expect(payload?.value).toBe(`${version}*${data}`);
      expect(payload?.flips).toBe(one === other ? 1 : 2);
    }
  }
});

test.each(CODES)('%s: as many errors as it can bear, anywhere', (code: CodeName, version, correctable) => {
  for (let sample = 0; sample < 400; sample++) {
    const data = randomBits(dataBits(code));
    const errors = sample % (correctable + 1);
    const payload = readPayload(flip(trustmarkWord(code, data), somePlaces(errors, 96)));
    expect(payload).toMatchObject({ value: `${version}*${data}`, flips: errors });
  }
});

test('BCH_3: every pattern of three errors in a word is undone', () => {
  expect(allPatterns('BCH_3', '01101'.repeat(15))).toEqual({ patterns: 142_880, wrong: 0 });
});

/** Words within t errors of a code word: Σ C(96, i) / 2^parity, since these spheres do not meet. */
function chance(correctable: number, parity: number): number {
  let words = 0;
  let ways = 1;
  for (let errors = 0; errors <= correctable; errors++) {
    words += ways;
    ways = (ways * (96 - errors)) / (errors + 1);
  }
  return words / 2 ** parity;
}

test.each([
  ['BCH_5', '0001', 5, 35, 20_000],
  ['BCH_4', '0010', 4, 28, 10_000],
  ['BCH_3', '0011', 3, 21, 5_000],
] as const)(
  '%s: random words pass as often as mathematics says, and no oftener',
  (_, version, correctable, parity, words) => {
    let passed = 0;
    for (let at = 0; at < words; at++) if (readPayload(randomBits(96) + version) !== null) passed++;
    const expected = words * chance(correctable, parity);
    expect(Math.abs(passed - expected)).toBeLessThan(4.5 * Math.sqrt(expected));
  },
);

test('a random word is almost never plausible, and never by the weakest code', () => {
  let plausible = 0;
  for (let at = 0; at < 30_000; at++) if (readPayload(randomBits(100))?.plausible === true) plausible++;
  expect(plausible).toBeLessThanOrEqual(1);
  expect(readPayload(trustmarkWord('BCH_3', randomBits(75)))).toMatchObject({ flips: 0, plausible: false });
  // Bits that are reserved and set, and more corrections than chance needs.
  const word = trustmarkWord('BCH_5', randomBits(61));
  expect(readPayload(`${word.slice(0, 96)}0101`)).toMatchObject({ plausible: false });
  expect(readPayload(flip(word, somePlaces(4, 96)))).toMatchObject({ plausible: false });
});

test('a signpost names up to four lists', () => {
  const word = trustmarkWord('BCH_SUPER', `${'0000000111'}${'0000000000'.repeat(2)}${'1111111111'}`);
  expect(readPayload(word)?.signpost).toEqual([7, 0, 0, 1023]);
});

test('a word of zeros is a word, and never a plausible one', () => {
  expect(readPayload('0'.repeat(100))).toMatchObject({ schema: 'BCH_SUPER', flips: 0, plausible: false });
  expect(readPayload(trustmarkWord('BCH_SUPER', '1'.padStart(40, '0')))).toMatchObject({ plausible: true });
});

test('what is not 100 bits is nothing', () => {
  for (const bits of ['', '1'.repeat(99), '1'.repeat(101), `${'0'.repeat(99)}2`]) expect(readPayload(bits)).toBeNull();
});

/** SHA-256 of Pillow 9.4's crop and BILINEAR resize of the same waves, by width, height and variant. */
const GOLDEN: readonly (readonly [number, number, Variant, string])[] = [
  [400, 200, 'P', '8d3347270d08fbccf49926d9827b580926d9400738e0d082855299f6222add54'],
  [400, 200, 'Q', 'b6064bfcd190b11326cb9a887f37ef5dc42676de9aa742a792cabf7ce38df952'],
  [402, 200, 'P', 'aaa253263909691c9b34f0fe7804f2427d50641cc4bc81ee3f90f82962b088f0'],
  [402, 200, 'Q', '95a787c7d16c6059b5ae51cdb2972014d3b07c20c0d508d5715687e2287c2ab8'],
  [201, 403, 'P', '7cfe361177e9e8af99c0c368c76037dc487354d192056a79d5132513a90e63d5'],
  [201, 403, 'Q', 'b1c7277898afc0ac72910600d906dfd89b2395ea12e2adc12d4ab5d86305aebc'],
  [333, 257, 'P', '34be1e00ba82e4390de29746c41806c004898295c8a6c73aad75500619a497b0'],
  [333, 257, 'Q', 'dcc6a6b9b3687a196cd5e02cbc11a475f729cb453a2cd5cee0802444858cbced'],
  [150, 150, 'P', 'eed85acee4ede790a6e3ac5ee61ef5ed37ee28444210b0e2d26ab8f2d68dbcc9'],
  [1024, 333, 'Q', '51253fee919a06b9a6622cf20ee0d54d5ab2dd7e4e2058c00ad817b410e83872'],
];

test.each(GOLDEN)('%i by %i pixels for variant %s are Pillow’s, to the last bit', (width, height, variant, golden) => {
  const input = decoderInput(waves(width, height), variant);
  const plane = inputSide(variant) ** 2;
  const bytes = new Uint8Array(plane * 3);
  for (let at = 0; at < plane; at++) {
    for (let channel = 0; channel < 3; channel++) {
      bytes[at * 3 + channel] = Math.round((((input[channel * plane + at] ?? 0) + 1) / 2) * 255);
    }
  }
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(golden);
  expect(Math.min(...input.subarray(0, 1000))).toBeGreaterThanOrEqual(-1);
});

/**
 * A decoder of our own making, so that the whole way can be walked without anybody's weights: each bit is a pattern of
 * light and dark blocks, read by correlation. It has nothing in common with TrustMark but its shape.
 */
function testDecoder(seed: number): WatermarkDecoder & { readonly patterns: readonly Float32Array[] } {
  const side = inputSide('Q');
  const draw = seededRandom(seed);
  const blocks = 32;
  const patterns = Array.from({ length: 100 }, () =>
    Float32Array.from({ length: blocks * blocks }, () => (draw() < 0.5 ? -1 : 1)),
  );
  const run = async (input: Float32Array): Promise<Float32Array> => {
    const lights = new Float32Array(blocks * blocks);
    for (let at = 0; at < side * side; at++) {
      const block = Math.floor(at / side / (side / blocks)) * blocks + Math.floor((at % side) / (side / blocks));
      lights[block] = (lights[block] ?? 0) + (input[at] ?? 0) + (input[at + side * side] ?? 0);
    }
    // What neighbouring blocks share is the picture, what is left is the mark.
    const own = lights.map((light, at) => light - ((lights[at - 1] ?? light) + (lights[at + 1] ?? light)) / 2);
    return Float32Array.from(patterns, (pattern) => pattern.reduce((sum, sign, at) => sum + sign * (own[at] ?? 0), 0));
  };
  return { alg: 'org.example.test-watermark', variant: 'Q', run, patterns };
}

test('the whole way from a marked, compressed picture to a value to look up by', async () => {
  const decoder = testDecoder(1);
  const data = randomBits(68);
  const word = trustmarkWord('BCH_4', data);
  const picture = photo(41, 512, 512);
  const marked = { ...picture, data: Uint8ClampedArray.from(picture.data) };
  for (let y = 0; y < 512; y++) {
    for (let x = 0; x < 512; x++) {
      const block = (y >> 4) * 32 + (x >> 4);
      const mark = decoder.patterns.reduce(
        (sum, pattern, bit) => sum + (pattern[block] ?? 0) * (word.charAt(bit) === '1' ? 1 : -1),
        0,
      );
      for (let channel = 0; channel < 3; channel++) {
        const at = (y * 512 + x) * 4 + channel;
        marked.data[at] = (marked.data[at] ?? 0) + mark * 4;
      }
    }
  }
  const blind = testDecoder(2);
  const read = await readWatermark(jpegLoss(marked, 85), [blind, decoder]);
  expect(read).toMatchObject({
    alg: 'org.example.test-watermark',
    payload: { schema: 'BCH_4', value: `2*${data}`, plausible: true },
  });
  expect(await readWatermark(picture, [blind])).toBeNull();
});
