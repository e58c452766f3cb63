import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { MAX_AXES, MAX_NODE_PARTS } from '../limits.ts';
import { widened } from './half.ts';
import { type FieldCount, nameOf, readFields, readPacked, signed } from './protobuf.ts';
import { elementsOf, type Tensor } from './tensor.ts';
import { UnsupportedError } from './unsupported.ts';

/** A tensor as it lies in the file; its numbers are read anew for each use, so that only those in use take room. */
export interface StoredTensor {
  readonly name: string;
  readonly dims: readonly number[];
  /** Bytes that its numbers take once they are read. */
  readonly bytes: number;
  readonly read: () => Tensor;
}

/** `TensorProto.DataType` (github.com/onnx/onnx, onnx.proto): those that decoders are made of. */
const FLOAT = 1;
const INT32 = 6;
const INT64 = 7;
const FLOAT16 = 10;
const SIZES: Readonly<Record<number, number>> = { [FLOAT]: 4, [INT32]: 4, [INT64]: 8, [FLOAT16]: 2 };

/** `TensorProto`. @throws MalformedError, LimitError, UnsupportedError */
export function readTensor(message: Uint8Array, count: FieldCount): StoredTensor {
  let name = '';
  let type = 0;
  const dims: number[] = [];
  let raw: Uint8Array | null = null;
  const wholes: number[] = [];
  for (const field of readFields(message, count)) {
    if (field.number === 1) {
      dims.push(...(field.kind === 'bytes' ? readPacked(field.bytes, MAX_AXES, 'MAX_AXES') : []));
      if (field.kind === 'whole') dims.push(signed(field.value));
    } else if (field.number === 2 && field.kind === 'whole') type = signed(field.value);
    else if (field.number === 8 && field.kind === 'bytes') name = nameOf(field.bytes);
    else if ((field.number === 9 || field.number === 4) && field.kind === 'bytes') raw = onlyOne(raw, field.bytes);
    else if (field.number === 7) {
      wholes.push(...(field.kind === 'bytes' ? readPacked(field.bytes, MAX_NODE_PARTS, 'MAX_NODE_PARTS') : []));
      if (field.kind === 'whole') wholes.push(signed(field.value));
    } else if (field.number !== 12) throw new UnsupportedError(`tensor field ${field.number}`);
    if (dims.length > MAX_AXES) throw new LimitError('MAX_AXES', 'too many axes');
    if (wholes.length > MAX_NODE_PARTS) throw new LimitError('MAX_NODE_PARTS', 'too many whole numbers');
  }
  const elements = elementsOf(dims);
  const size = SIZES[type];
  if (size === undefined) throw new UnsupportedError(`numbers of type ${type}`);
  if (type === INT64 && raw === null) {
    if (wholes.length !== elements) throw new MalformedError('a tensor has another size than its numbers');
    return { name, dims, bytes: elements * 8, read: () => ({ kind: 'whole', dims, data: wholes }) };
  }
  const bytes = raw ?? new Uint8Array(0);
  if (bytes.length !== elements * size) throw new MalformedError('a tensor has another size than its numbers');
  if (type === INT32 || type === INT64)
    return { name, dims, bytes: elements * 8, read: () => whole(dims, bytes, type) };
  const read = (): Tensor => ({ kind: 'float', dims, data: type === FLOAT16 ? widened(bytes) : floats(bytes) });
  return { name, dims, bytes: elements * 4, read };
}

function onlyOne(known: Uint8Array | null, bytes: Uint8Array): Uint8Array {
  if (known !== null) throw new MalformedError('a tensor has its numbers twice');
  return bytes;
}

function whole(dims: readonly number[], bytes: Uint8Array, type: number): Tensor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = type === INT64 ? 8 : 4;
  const count = bytes.length / size;
  if (count > MAX_NODE_PARTS) throw new LimitError('MAX_NODE_PARTS', 'too many whole numbers');
  const data = Array.from({ length: count }, (_, at) =>
    type === INT64 ? signed(view.getBigInt64(at * size, true)) : view.getInt32(at * size, true),
  );
  return { kind: 'whole', dims, data };
}

function floats(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = new Float32Array(bytes.length / 4);
  for (let at = 0; at < data.length; at++) data[at] = view.getFloat32(at * 4, true);
  return data;
}
