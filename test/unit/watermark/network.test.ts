import { expect, test } from 'vitest';
import { readDecoder } from '../../../src/watermark/decoder.ts';
import { MAX_MULTIPLY_ADDS } from '../../../src/watermark/limits.ts';
import { UnsupportedError } from '../../../src/watermark/onnx/unsupported.ts';
import { writeModel } from '../../make/onnx-writer.ts';
import { seededRandom } from '../../make/random.ts';
import { residualNetwork } from '../../make/residual-network.ts';
import { madeFile } from './made-network.ts';

/** What onnxruntime-web 1.30.0 gives for the very same files and inputs: the first numbers, and every sign. */
const SECOND_OPINION = [
  {
    side: 224,
    variant: 'P',
    first: [0.35971, -0.02707, -1.16845, 0.12788, 0.25279, -1.211, 1.23774, 1.455],
    signs: '1001101111000010110101101000110011011011000011110100000010101011011011001100110100100111001100111101',
  },
  {
    side: 256,
    variant: 'Q',
    first: [0.31541, -0.13081, -0.96288, 0.00951, 0.17325, -0.97899, 1.07113, 1.17217],
    signs: '1001101111000010110101101000110011011011000011110100000010101011011011001100110100100111001100111001',
  },
] as const;

test.each(SECOND_OPINION)('a network of ResNet-50’s shape, $side pixels: another runtime agrees', (opinion) => {
  const random = seededRandom(31);
  const decoder = readDecoder(writeModel(residualNetwork({ side: opinion.side, random, width: 1 / 16 })));
  const input = Float32Array.from({ length: 3 * opinion.side ** 2 }, () => random() * 2 - 1);
  const shares: number[] = [];
  const { bits } = decoder.run(input, (share) => shares.push(share));
  expect(decoder).toMatchObject({ variant: opinion.variant, alg: `com.adobe.trustmark.${opinion.variant}` });
  for (const [at, value] of opinion.first.entries()) expect(bits[at]).toBeCloseTo(value, 4);
  expect(Array.from(bits, (value) => (value >= 0 ? '1' : '0')).join('')).toBe(opinion.signs);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
});

test('the published size stays far below the limit of work', () => {
  const random = seededRandom(31);
  // A quarter of the channels is a sixteenth of the work, and the first layer's a quarter.
  const decoder = readDecoder(writeModel(residualNetwork({ side: 224, random, width: 1 / 4 })));
  const { multiplyAdds } = decoder.run(new Float32Array(3 * 224 ** 2), () => undefined);
  expect(multiplyAdds * 16).toBeGreaterThan(4e9);
  expect(multiplyAdds * 16).toBeLessThan(MAX_MULTIPLY_ADDS / 2);
});

test('a model names its own method, and only in the form of such names', () => {
  const named = (name: string): string => {
    const random = seededRandom(31);
    const made = residualNetwork({ side: 224, random, width: 1 / 16 });
    return readDecoder(writeModel({ ...made, metadata: { 'c2pa.soft_binding.alg': name } })).alg;
  };
  expect(named('org.example.test-watermark')).toBe('org.example.test-watermark');
  for (const name of ['no name', 'org.example.\u202Ex', 'single', `org.${'a.'.repeat(20)}x`]) {
    expect(named(name)).toBe('com.adobe.trustmark.P');
  }
});

test('numbers beyond all numbers are no bits', () => {
  const random = seededRandom(31);
  const made = residualNetwork({ side: 224, random, width: 1 / 16, half: false });
  const tensors = made.tensors.map((tensor) =>
    tensor.name === 'w1' ? { ...tensor, data: Float32Array.from(tensor.data, () => 3e38) } : tensor,
  );
  const decoder = readDecoder(writeModel({ ...made, tensors }));
  const bright = new Float32Array(3 * 224 ** 2).fill(1);
  expect(() => decoder.run(bright, () => undefined)).toThrow(/no number/);
});

test('a model for anything but such pictures is refused', () => {
  expect(() => readDecoder(madeFile([{ operator: 'Relu', inputs: ['x'], output: 'y' }]))).toThrow(UnsupportedError);
  const input = { name: 'x', dims: [1, 3, 224, 224] };
  const whole = readDecoder(madeFile([{ operator: 'Relu', inputs: ['x'], output: 'y' }], [], { input }));
  expect(() => whole.run(new Float32Array(3 * 224 ** 2), () => undefined)).toThrow(/output 1 by 3 by 224 by 224/);
});
