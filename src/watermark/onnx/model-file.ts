import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { MAX_METADATA, MAX_MODEL_BYTES, MAX_NODES, MAX_STORED_TENSORS } from '../limits.ts';
import { type ModelNode, readNode } from './node.ts';
import { type FieldCount, nameOf, readFields, signed } from './protobuf.ts';
import { readTensor, type StoredTensor } from './stored-tensor.ts';
import { UnsupportedError } from './unsupported.ts';

/** What a model file says, read and bounded, not yet judged (github.com/onnx/onnx, onnx.proto). */
export interface ModelFile {
  readonly nodes: readonly ModelNode[];
  readonly stored: ReadonlyMap<string, StoredTensor>;
  /** What has to be given, with declared sizes; null stands for one that the caller may choose. */
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  readonly metadata: ReadonlyMap<string, string>;
}

export interface Port {
  readonly name: string;
  readonly dims: readonly (number | null)[];
}

/** Editions of the operators whose meaning is the one that is built in. */
const OLDEST_OPERATORS = 11;
const NEWEST_OPERATORS = 21;

/** Beyond it no edition of the format has any field: it is another kind of file. */
const LAST_FIELD = 40;

/** @throws MalformedError, LimitError, UnsupportedError */
export function readModelFile(bytes: Uint8Array): ModelFile {
  if (bytes.length > MAX_MODEL_BYTES) throw new LimitError('MAX_MODEL_BYTES', `${bytes.length} bytes`);
  const count: FieldCount = { fields: 0 };
  const metadata = new Map<string, string>();
  let graph: Uint8Array | null = null;
  let edition: number | null = null;
  for (const field of readFields(bytes, count)) {
    if (field.number === 7 && field.kind === 'bytes') {
      if (graph !== null) throw new MalformedError('two graphs');
      graph = field.bytes;
    } else if (field.number === 8 && field.kind === 'bytes') edition = editionOf(field.bytes, count) ?? edition;
    else if (field.number === 14 && field.kind === 'bytes') {
      if (metadata.size >= MAX_METADATA) throw new LimitError('MAX_METADATA', 'too many entries');
      metadata.set(...readEntry(field.bytes, count));
    } else if (field.number > LAST_FIELD) throw new MalformedError('no model');
    else if (field.number >= 20) throw new UnsupportedError(`model field ${field.number}`);
  }
  if (graph === null) throw new MalformedError('no graph');
  if (edition === null || edition < OLDEST_OPERATORS || edition > NEWEST_OPERATORS) {
    throw new UnsupportedError(`operators of edition ${edition}`);
  }
  return { ...readGraph(graph, count), metadata };
}

function readGraph(message: Uint8Array, count: FieldCount): Omit<ModelFile, 'metadata'> {
  const nodes: ModelNode[] = [];
  const stored = new Map<string, StoredTensor>();
  const declared: Port[] = [];
  const outputs: Port[] = [];
  for (const field of readFields(message, count)) {
    if (field.kind !== 'bytes') throw new MalformedError('graph');
    if (field.number === 1) {
      if (nodes.length >= MAX_NODES) throw new LimitError('MAX_NODES', 'too many nodes');
      nodes.push(readNode(field.bytes, count));
    } else if (field.number === 5) {
      if (stored.size >= MAX_STORED_TENSORS) throw new LimitError('MAX_STORED_TENSORS', 'too many tensors');
      const tensor = readTensor(field.bytes, count);
      if (stored.has(tensor.name)) throw new MalformedError('two tensors of one name');
      stored.set(tensor.name, tensor);
    } else if (field.number === 11) declared.push(readPort(field.bytes, count));
    else if (field.number === 12) outputs.push(readPort(field.bytes, count));
    else if (field.number === 14 || field.number === 15) throw new UnsupportedError(`graph field ${field.number}`);
    if (declared.length > MAX_STORED_TENSORS || outputs.length > MAX_NODES) throw new LimitError('MAX_NODES', 'ports');
  }
  // Older writers name every stored tensor as an input as well.
  return { nodes, stored, inputs: declared.filter(({ name }) => !stored.has(name)), outputs };
}

/** `OperatorSetIdProto`; null for other people's operators, which no node may use. */
function editionOf(message: Uint8Array, count: FieldCount): number | null {
  let domain = '';
  let version = 0;
  for (const field of readFields(message, count)) {
    if (field.number === 1 && field.kind === 'bytes') domain = nameOf(field.bytes);
    if (field.number === 2 && field.kind === 'whole') version = signed(field.value);
  }
  return domain === '' || domain === 'ai.onnx' ? version : null;
}

function readEntry(message: Uint8Array, count: FieldCount): readonly [string, string] {
  let key = '';
  let value = '';
  for (const field of readFields(message, count)) {
    if (field.number === 1 && field.kind === 'bytes') key = nameOf(field.bytes);
    if (field.number === 2 && field.kind === 'bytes') value = nameOf(field.bytes);
  }
  return [key, value];
}

/** `ValueInfoProto` of a tensor. */
function readPort(message: Uint8Array, count: FieldCount): Port {
  let name = '';
  const dims: (number | null)[] = [];
  for (const field of readFields(message, count)) {
    if (field.number === 1 && field.kind === 'bytes') name = nameOf(field.bytes);
    // ValueInfoProto.type, TypeProto.tensor_type, Tensor.shape, TensorShapeProto.dim, Dimension.dim_value
    if (field.number === 2) for (const shape of within(within([field], 1, count), 2, count)) dims.push(...sizes(shape));
  }
  return { name, dims };

  function sizes(shape: { readonly bytes: Uint8Array }): readonly (number | null)[] {
    return [...within([{ kind: 'bytes', ...shape }], 1, count)].map(({ bytes }) => {
      for (const field of readFields(bytes, count)) {
        if (field.number === 1 && field.kind === 'whole') return signed(field.value);
      }
      return null;
    });
  }
}

/** The messages of one number inside of messages. */
function* within(
  messages: Iterable<{ readonly kind: string; readonly bytes?: Uint8Array }>,
  number: number,
  count: FieldCount,
): Generator<{ readonly kind: 'bytes'; readonly bytes: Uint8Array }> {
  for (const { bytes } of messages) {
    if (bytes === undefined) continue;
    for (const field of readFields(bytes, count)) {
      if (field.number === number && field.kind === 'bytes') yield { kind: 'bytes', bytes: field.bytes };
    }
  }
}
