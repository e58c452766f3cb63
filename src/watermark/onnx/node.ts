import { LimitError, MalformedError } from '../../verifier/bytes/errors.ts';
import { MAX_NODE_PARTS } from '../limits.ts';
import { type FieldCount, nameOf, readFields, readPacked, signed } from './protobuf.ts';
import { readTensor, type StoredTensor } from './stored-tensor.ts';
import { UnsupportedError } from './unsupported.ts';

/** One step of the graph. */
export interface ModelNode {
  readonly operator: string;
  /** Names of values; empty where an input is left out. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly settings: Settings;
}

/** `AttributeProto` by name. Operators ask for those that they know; one that nobody knows is refused. */
export type Settings = ReadonlyMap<string, Setting>;

interface Setting {
  readonly whole?: number;
  readonly float?: number;
  readonly text?: string;
  readonly tensor?: StoredTensor;
  readonly wholes: readonly number[];
}

/** `NodeProto`. @throws MalformedError, LimitError, UnsupportedError */
export function readNode(message: Uint8Array, count: FieldCount): ModelNode {
  let operator = '';
  const inputs: string[] = [];
  const outputs: string[] = [];
  const settings = new Map<string, Setting>();
  for (const field of readFields(message, count)) {
    if (field.kind !== 'bytes') throw new MalformedError('node');
    if (field.number === 1) inputs.push(nameOf(field.bytes));
    else if (field.number === 2) outputs.push(nameOf(field.bytes));
    else if (field.number === 4) operator = nameOf(field.bytes);
    else if (field.number === 5) settings.set(...readSetting(field.bytes, count));
    else if (field.number === 7) {
      const domain = nameOf(field.bytes);
      if (domain !== '' && domain !== 'ai.onnx') throw new UnsupportedError(`operators of ${domain}`);
    } else if (field.number > 7) throw new UnsupportedError(`node field ${field.number}`);
    if (inputs.length + outputs.length + settings.size > MAX_NODE_PARTS) {
      throw new LimitError('MAX_NODE_PARTS', operator);
    }
  }
  const [output] = outputs;
  if (output === undefined || output === '') throw new MalformedError('a node without output');
  if (outputs.slice(1).some((name) => name !== '')) throw new UnsupportedError(`further outputs of ${operator}`);
  return { operator, inputs, output, settings };
}

function readSetting(message: Uint8Array, count: FieldCount): readonly [string, Setting] {
  let name = '';
  let setting: Setting = { wholes: [] };
  for (const field of readFields(message, count)) {
    if (field.number === 1 && field.kind === 'bytes') name = nameOf(field.bytes);
    else if (field.number === 2 && field.kind === 'fixed') setting = { ...setting, float: floatOf(field.bytes) };
    else if (field.number === 3 && field.kind === 'whole') setting = { ...setting, whole: signed(field.value) };
    else if (field.number === 4 && field.kind === 'bytes') setting = { ...setting, text: nameOf(field.bytes) };
    else if (field.number === 5 && field.kind === 'bytes')
      setting = { ...setting, tensor: readTensor(field.bytes, count) };
    else if (field.number === 8) {
      const more =
        field.kind === 'whole' ? [signed(field.value)] : readPacked(field.bytes, MAX_NODE_PARTS, 'MAX_NODE_PARTS');
      setting = { ...setting, wholes: [...setting.wholes, ...more] };
      if (setting.wholes.length > MAX_NODE_PARTS) throw new LimitError('MAX_NODE_PARTS', name);
    } else if (field.number !== 13 && field.number !== 20)
      throw new UnsupportedError(`attribute field ${field.number}`);
  }
  return [name, setting];
}

function floatOf(bytes: Uint8Array): number {
  if (bytes.length !== 4) throw new MalformedError('a number of another length');
  return new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
}
