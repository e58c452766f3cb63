import { describe, expect, test } from 'vitest';
import { LimitError, MalformedError } from '../../../src/verifier/bytes/errors.ts';
import {
  MAX_FIELDS,
  MAX_MODEL_BYTES,
  MAX_NAME_BYTES,
  MAX_NODES,
  MAX_TENSOR_ELEMENTS,
} from '../../../src/watermark/limits.ts';
import { readModelFile } from '../../../src/watermark/onnx/model-file.ts';
import { checkGraph, runNetwork } from '../../../src/watermark/onnx/network.ts';
import { UnsupportedError } from '../../../src/watermark/onnx/unsupported.ts';
import { bytesField, join, type MadeNode, wholeField } from '../../make/onnx-writer.ts';
import { makePng } from '../../make/picture-png.ts';
import { seededRandom } from '../../make/random.ts';
import { floats, madeFile, runNodes } from './made-network.ts';

const step = (operator: string, more: Partial<MadeNode> = {}): MadeNode => ({
  operator,
  inputs: ['x'],
  output: 'y',
  ...more,
});
/** A file with this graph alone, beside the edition of its operators. */
const graphOf = (graph: Uint8Array): Uint8Array => join(bytesField(7, graph), bytesField(8, wholeField(2, 17)));
const read = (bytes: Uint8Array): void => checkGraph(readModelFile(bytes));
const limitOf = (work: () => void): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof LimitError) return error.limit;
    throw error;
  }
  return 'none';
};

test('what a file says is read as it was written', () => {
  const file = readModelFile(
    madeFile(
      [step('Relu', { settings: { axis: -3, mode: 'linear', alpha: { float: 0.5 }, pads: [1, -2] } })],
      [{ name: 'w', dims: [2], data: Float32Array.of(1.5, -2) }],
      { metadata: { 'one key': 'its value' }, input: { name: 'x', dims: ['batch', 3] } },
    ),
  );
  expect(file.metadata.get('one key')).toBe('its value');
  expect(file.inputs).toEqual([{ name: 'x', dims: [null, 3] }]);
  expect(file.outputs).toEqual([{ name: 'y', dims: [1] }]);
  expect(file.nodes[0]?.settings.get('axis')?.whole).toBe(-3);
  expect(file.nodes[0]?.settings.get('mode')?.text).toBe('linear');
  expect(file.nodes[0]?.settings.get('alpha')?.float).toBe(0.5);
  expect(file.nodes[0]?.settings.get('pads')?.wholes).toEqual([1, -2]);
  expect(file.stored.get('w')?.read()).toEqual(floats([2], [1.5, -2]));
});

describe('what is no model is malformed', () => {
  const sound = madeFile([step('Relu')], [{ name: 'w', dims: [2], data: Float32Array.of(1, 2) }]);

  test('cut off anywhere, it is never taken', () => {
    for (let length = 0; length < sound.length; length++) {
      expect(() => read(sound.subarray(0, length))).toThrow(/./);
    }
  });

  test('with bytes of it changed at random, it is read or refused for a reason', () => {
    const random = seededRandom(4);
    for (let sample = 0; sample < 3_000; sample++) {
      const changed = sound.slice();
      for (let times = 0; times < 3; times++)
        changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
      try {
        const file = readModelFile(changed);
        checkGraph(file);
        runNetwork(file, floats([1], [1]), () => undefined);
      } catch (error) {
        const known =
          error instanceof MalformedError || error instanceof LimitError || error instanceof UnsupportedError;
        if (!known) throw error;
      }
    }
  });

  test.each([
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46)],
    ['a PNG', makePng()],
    ['a number without an end', new Uint8Array(20).fill(0xff)],
    ['a graph twice', join(madeFile([step('Relu')]), madeFile([step('Relu')]))],
    [
      'a value used before it is made',
      madeFile([step('Relu', { inputs: ['later'] }), step('Relu', { output: 'later' })]),
    ],
    ['a value made twice', madeFile([step('Relu'), step('Relu')])],
    ['an output that nothing makes', madeFile([step('Relu', { output: 'z' })])],
    ['a tensor with too few numbers', madeFile([step('Relu')], [{ name: 'w', dims: [3], data: Float32Array.of(1) }])],
    ['a name that is no text', graphOf(bytesField(1, bytesField(4, Uint8Array.of(0xff))))],
  ])('%s', (_, bytes) => {
    expect(() => read(bytes)).toThrow(MalformedError);
  });
});

describe('what asks for more than is built in is unsupported', () => {
  test.each([
    ['an unknown operator', madeFile([step('Loop')])],
    ['somebody’s own operators', madeFile([step('Relu', { domain: 'com.example' })])],
    ['operators of an older meaning', madeFile([step('Relu')], [], { edition: 8 })],
    ['operators of a newer meaning', madeFile([step('Relu')], [], { edition: 90 })],
    ['functions of its own', join(madeFile([step('Relu')]), bytesField(25, new Uint8Array(2)))],
  ])('%s', (_, bytes) => {
    expect(() => read(bytes)).toThrow(UnsupportedError);
  });

  test.each([
    ['a setting that nobody knows', step('Relu', { settings: { strength: 3 } })],
    ['a pool that rounds up', step('MaxPool', { settings: { kernel_shape: [2, 2], ceil_mode: 1 } })],
    ['a window larger than the picture', step('MaxPool', { settings: { kernel_shape: [9, 9] } })],
    ['an axis that is not there', step('Concat', { settings: { axis: 9 } })],
    ['an order with an axis twice', step('Transpose', { settings: { perm: [0, 0, 1, 2] } })],
    ['a cast to text', step('Cast', { settings: { to: 8 } })],
    ['a resize by the nearest', step('Resize', { inputs: ['x', '', '', 's'], settings: { mode: 'nearest' } })],
    ['a resize to a sea', step('Resize', { inputs: ['x', '', '', 'big'], settings: { mode: 'linear' } })],
    ['a reshape that does not fit', step('Reshape', { inputs: ['x', 's'] })],
    ['a missing input', step('Add')],
    ['whole numbers where others belong', step('Add', { inputs: ['x', 's'] })],
    ['shapes that do not go together', step('Add', { inputs: ['x', 'odd'] })],
    ['a convolution of another number of channels', step('Conv', { inputs: ['x', 'w'] })],
  ])('%s', (_, node) => {
    const tensors = [
      { name: 's', dims: [4], data: [1, 1, 3, 3] },
      { name: 'big', dims: [4], data: [1, 1, 1, 5_000] },
      { name: 'w', dims: [1, 5, 1, 1], data: new Float32Array(5) },
      { name: 'odd', dims: [3], data: new Float32Array(3) },
    ];
    expect(() => runNodes([node], floats([1, 1, 2, 2], [1, 2, 3, 4]), tensors)).toThrow(UnsupportedError);
  });
});

describe('what costs too much names the limit', () => {
  const many = (count: number): MadeNode[] =>
    Array.from({ length: count }, (_, at) =>
      step('Relu', { inputs: [at === 0 ? 'x' : `v${at - 1}`], output: `v${at}` }),
    );

  test('in bytes, fields, nodes and names', () => {
    expect(limitOf(() => read(new Uint8Array(MAX_MODEL_BYTES + 1)))).toBe('MAX_MODEL_BYTES');
    expect(limitOf(() => read(new Uint8Array(MAX_FIELDS * 2 + 2).map((_, at) => (at % 2 === 0 ? 8 : 0))))).toBe(
      'MAX_FIELDS',
    );
    expect(limitOf(() => read(madeFile(many(MAX_NODES + 1))))).toBe('MAX_NODES');
    expect(limitOf(() => read(madeFile([step('a'.repeat(MAX_NAME_BYTES + 1))])))).toBe('MAX_NAME_BYTES');
    expect(limitOf(() => read(madeFile([step('Relu', { inputs: Array.from({ length: 300 }, () => 'x') })])))).toBe(
      'MAX_NODE_PARTS',
    );
  });

  test('in the size of a tensor, before any room is made for it', () => {
    const huge = { name: 'w', dims: [MAX_TENSOR_ELEMENTS, 2], data: Float32Array.of(1) };
    expect(limitOf(() => read(madeFile([step('Relu')], [huge])))).toBe('MAX_TENSOR_ELEMENTS');
    const axes = { name: 'w', dims: [1, 1, 1, 1, 1, 1, 1], data: Float32Array.of(1) };
    expect(limitOf(() => read(madeFile([step('Relu')], [axes])))).toBe('MAX_AXES');
    const outer = [step('MatMul', { inputs: ['column', 'row'] })];
    const tensors = [
      { name: 'column', dims: [4_096, 1], data: new Float32Array(4_096) },
      { name: 'row', dims: [1, 4_096], data: new Float32Array(4_096) },
    ];
    expect(limitOf(() => runNodes(outer, floats([1], [1]), tensors))).toBe('MAX_TENSOR_ELEMENTS');
  });

  test('in work', () => {
    // Each row of 3,000 with each other one, 2,700 numbers long.
    const x = floats([3_000, 2_700], { length: 3_000 * 2_700 });
    expect(limitOf(() => runNodes([step('Gemm', { inputs: ['x', 'x'], settings: { transB: 1 } })], x))).toBe(
      'MAX_MULTIPLY_ADDS',
    );
  });

  test('in memory that is needed at once', () => {
    // Each result is kept for the sum at the end: 32 MB apiece.
    const copies = Array.from({ length: 9 }, (_, at) => step('Relu', { output: `v${at}` }));
    const sum = step('Concat', { inputs: copies.map(({ output }) => output), settings: { axis: 0 } });
    const x = floats([MAX_TENSOR_ELEMENTS], { length: MAX_TENSOR_ELEMENTS });
    expect(limitOf(() => runNodes([...copies, sum], x))).toBe('MAX_LIVE_BYTES');
  });
});
