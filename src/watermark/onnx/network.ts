import { MalformedError } from '../../verifier/bytes/errors.ts';
import { Budget } from './budget.ts';
import type { ModelFile } from './model-file.ts';
import type { ModelNode } from './node.ts';
import { OPERATORS } from './operators/table.ts';
import type { FloatTensor, Tensor } from './tensor.ts';
import { UnsupportedError } from './unsupported.ts';

export interface Run {
  readonly output: FloatTensor;
  readonly multiplyAdds: number;
}

/**
 * Checks that a graph can be run at all: known operators, every value made before it is used, one output. What it costs
 * shows while it runs. @throws MalformedError, UnsupportedError
 */
export function checkGraph({ nodes, stored, inputs, outputs }: ModelFile): void {
  const made = new Set([...stored.keys(), ...inputs.map(({ name }) => name)]);
  for (const { operator, inputs: wanted, output } of nodes) {
    if (!OPERATORS.has(operator)) throw new UnsupportedError(`operator ${operator}`);
    for (const name of wanted) {
      if (name !== '' && !made.has(name)) throw new MalformedError('a value is used before it is made');
    }
    if (made.has(output)) throw new MalformedError('a value is made twice');
    made.add(output);
  }
  const [output] = outputs;
  if (output === undefined || outputs.length !== 1) throw new UnsupportedError(`${outputs.length} outputs`);
  if (!made.has(output.name)) throw new MalformedError('an output that nothing makes');
}

/**
 * Runs a checked graph once. Values are let go with the last node that needs them. `progress` hears the share of nodes
 * that are done. @throws UnsupportedError, LimitError
 */
export function runNetwork(file: ModelFile, input: FloatTensor, progress: (share: number) => void): Run {
  const [port] = file.inputs;
  const [wanted] = file.outputs;
  if (port === undefined || wanted === undefined) throw new UnsupportedError('ports');
  const budget = new Budget();
  const values = new Map<string, Tensor>([[port.name, input]]);
  budget.hold(bytesOf(input));
  const last = lastUses(file.nodes);
  for (const [at, node] of file.nodes.entries()) {
    const storedBytes = node.inputs.reduce((sum, name) => sum + (file.stored.get(name)?.bytes ?? 0), 0);
    budget.hold(storedBytes);
    budget.spend(storedBytes / 4);
    const inputs = node.inputs.map((name) => valueNamed(name));
    const operate = OPERATORS.get(node.operator);
    if (operate === undefined) throw new UnsupportedError(`operator ${node.operator}`);
    const { operator, settings } = node;
    const result = operate({ operator, inputs, settings, budget });
    budget.release(storedBytes);
    budget.hold(bytesOf(result));
    values.set(node.output, result);
    for (const name of new Set([...node.inputs, node.output])) {
      const value = values.get(name);
      if (value === undefined || (last.get(name) ?? at) > at || name === wanted.name) continue;
      values.delete(name);
      budget.release(bytesOf(value));
    }
    progress((at + 1) / file.nodes.length);
  }
  const output = values.get(wanted.name);
  if (output?.kind !== 'float') throw new UnsupportedError('output');
  return { output, multiplyAdds: budget.multiplyAdds };

  function valueNamed(name: string): Tensor | null {
    if (name === '') return null;
    const value = values.get(name) ?? file.stored.get(name)?.read();
    if (value === undefined) throw new Error(`no value ${name}: the graph was not checked`);
    return value;
  }
}

function lastUses(nodes: readonly ModelNode[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [at, { inputs }] of nodes.entries()) for (const name of inputs) last.set(name, at);
  return last;
}

function bytesOf({ kind, data }: Tensor): number {
  return data.length * (kind === 'float' ? 4 : 8);
}
