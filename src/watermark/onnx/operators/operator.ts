import type { Budget } from '../budget.ts';
import type { Settings } from '../node.ts';
import type { FloatTensor, Tensor, WholeTensor } from '../tensor.ts';
import { UnsupportedError } from '../unsupported.ts';

/** What an operator gets: its inputs in their order (null where one is left out) and its settings. */
export interface Call {
  readonly operator: string;
  readonly inputs: readonly (Tensor | null)[];
  readonly settings: Settings;
  readonly budget: Budget;
}

export type Operator = (call: Call) => Tensor;

/** @throws UnsupportedError where the input is missing or of another kind */
export function floatInput({ operator, inputs }: Call, at: number): FloatTensor {
  const input = inputs[at];
  if (input?.kind !== 'float') throw new UnsupportedError(`${operator}: input ${at}`);
  return input;
}

/** @throws UnsupportedError where the input is missing or of another kind */
export function wholeInput({ operator, inputs }: Call, at: number): WholeTensor {
  const input = inputs[at];
  if (input?.kind !== 'whole') throw new UnsupportedError(`${operator}: input ${at}`);
  return input;
}

/** Refuses settings that the operator does not know: they might change what it means. @throws UnsupportedError */
export function onlySettings({ operator, settings }: Call, ...known: readonly string[]): void {
  for (const name of settings.keys()) {
    if (!known.includes(name)) throw new UnsupportedError(`${operator}: ${name}`);
  }
}

export function wholeSetting({ settings }: Call, name: string, fallback: number): number {
  return settings.get(name)?.whole ?? fallback;
}

export function floatSetting({ settings }: Call, name: string, fallback: number): number {
  return settings.get(name)?.float ?? fallback;
}

/** So many whole numbers from `least` on. @throws UnsupportedError */
export function wholesSetting(
  { operator, settings }: Call,
  name: string,
  fallback: readonly number[],
  least: number,
): readonly number[] {
  const wholes = settings.get(name)?.wholes ?? fallback;
  if (wholes.length !== fallback.length || wholes.some((value) => value < least || value > 4_096)) {
    throw new UnsupportedError(`${operator}: ${name} ${wholes.join(' ')}`);
  }
  return wholes;
}

/** A setting that must have one of few values. @throws UnsupportedError */
export function oneOf({ operator, settings }: Call, name: string, allowed: readonly string[]): string {
  const text = settings.get(name)?.text ?? allowed[0] ?? '';
  if (!allowed.includes(text)) throw new UnsupportedError(`${operator}: ${name} ${text}`);
  return text;
}

/** An axis counted from either end. @throws UnsupportedError */
export function axisOf({ operator }: Call, axis: number, axes: number): number {
  const counted = axis < 0 ? axis + axes : axis;
  if (!(counted >= 0 && counted < axes)) throw new UnsupportedError(`${operator}: axis ${axis} of ${axes}`);
  return counted;
}
