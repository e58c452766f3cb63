/** Writes small ONNX files (github.com/onnx/onnx, onnx.proto), for networks of our own making. */

type Piece = Uint8Array;

export interface MadeTensor {
  readonly name: string;
  readonly dims: readonly number[];
  /** Little-endian, or whole numbers of 64 bits. */
  readonly data: Float32Array | readonly number[];
  /** Written in half precision, as published decoders are. */
  readonly half?: boolean;
}

export interface MadeNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly settings?: Readonly<Record<string, Setting>>;
  readonly domain?: string;
}

type Setting = number | string | readonly number[] | { readonly float: number } | { readonly tensor: MadeTensor };

export interface MadeModel {
  readonly nodes: readonly MadeNode[];
  readonly tensors: readonly MadeTensor[];
  readonly input: { readonly name: string; readonly dims: readonly (number | string)[] };
  readonly output: { readonly name: string; readonly dims: readonly number[] };
  readonly metadata?: Readonly<Record<string, string>>;
  readonly edition?: number;
}

export function writeModel({ nodes, tensors, input, output, metadata = {}, edition = 17 }: MadeModel): Uint8Array {
  const graph = join(
    ...nodes.map((node) => bytesField(1, writeNode(node))),
    textField(2, 'made for tests'),
    ...tensors.map((tensor) => bytesField(5, writeTensor(tensor))),
    bytesField(11, writePort(input.name, input.dims)),
    bytesField(12, writePort(output.name, output.dims)),
  );
  return join(
    wholeField(1, 8),
    bytesField(7, graph),
    bytesField(8, join(textField(1, ''), wholeField(2, edition))),
    ...Object.entries(metadata).map(([key, value]) => bytesField(14, join(textField(1, key), textField(2, value)))),
  );
}

function writeNode({ operator, inputs, output, settings = {}, domain = '' }: MadeNode): Piece {
  return join(
    ...inputs.map((name) => textField(1, name)),
    textField(2, output),
    textField(3, `made ${output}`),
    textField(4, operator),
    ...Object.entries(settings).map(([name, setting]) => bytesField(5, writeSetting(name, setting))),
    ...(domain === '' ? [] : [textField(7, domain)]),
  );
}

function writeSetting(name: string, setting: Setting): Piece {
  const named = textField(1, name);
  if (typeof setting === 'number') return join(named, wholeField(3, setting), wholeField(20, 2));
  if (typeof setting === 'string') return join(named, textField(4, setting), wholeField(20, 3));
  if ('float' in setting) return join(named, fixedField(2, setting.float), wholeField(20, 1));
  if ('tensor' in setting) return join(named, bytesField(5, writeTensor(setting.tensor)), wholeField(20, 4));
  return join(named, ...setting.map((value) => wholeField(8, value)), wholeField(20, 7));
}

function writeTensor({ name, dims, data, half = false }: MadeTensor): Piece {
  const type = data instanceof Float32Array ? (half ? 10 : 1) : 7;
  const raw = data instanceof Float32Array ? (half ? halves(data) : new Uint8Array(data.slice().buffer)) : longs(data);
  return join(bytesField(1, join(...dims.map(varint))), wholeField(2, type), textField(8, name), bytesField(9, raw));
}

function writePort(name: string, dims: readonly (number | string)[]): Piece {
  const sizes = dims.map((size) => bytesField(1, typeof size === 'number' ? wholeField(1, size) : textField(2, size)));
  const tensor = join(wholeField(1, 1), bytesField(2, join(...sizes)));
  return join(textField(1, name), bytesField(2, bytesField(1, tensor)));
}

function longs(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
}

/** Nearest halves; what a half cannot hold is not needed here. */
function halves(values: Float32Array): Uint8Array {
  const patterns = Uint16Array.from(values, (value) => {
    const size = Math.abs(value);
    const sign = value < 0 ? 0x8000 : 0;
    if (size >= 65_520) throw new Error('too large for half precision');
    const exponent = Math.max(-14, Math.floor(Math.log2(size)));
    const steps = Math.round(size / 2 ** (exponent - 10));
    return size === 0 ? sign : sign | (exponent > -15 && steps >= 1024 ? (exponent + 14) * 1024 + steps : steps);
  });
  return new Uint8Array(patterns.buffer);
}

function varint(value: number): Piece {
  let left = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  while (left >= 0x80n) {
    bytes.push(Number(left & 0x7fn) | 0x80);
    left >>= 7n;
  }
  return Uint8Array.of(...bytes, Number(left));
}

export function wholeField(number: number, value: number): Piece {
  return join(varint(number * 8), varint(value));
}

export function bytesField(number: number, bytes: Uint8Array): Piece {
  return join(varint(number * 8 + 2), varint(bytes.length), bytes);
}

function textField(number: number, text: string): Piece {
  return bytesField(number, new TextEncoder().encode(text));
}

function fixedField(number: number, value: number): Piece {
  return join(varint(number * 8 + 5), new Uint8Array(Float32Array.of(value).buffer));
}

export function join(...pieces: readonly Piece[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
