import type { ManifestReport } from '../../verifier/report.ts';
import { MAX_BINDING_BLOCKS, MAX_BINDING_CHARACTERS, MAX_MATCHED_ALGORITHMS, MAX_SOFT_BINDINGS } from '../limits.ts';
import { type Algorithm, algorithmNamed } from './algorithms.ts';

/** One `c2pa.soft-binding` assertion (C2PA 2.2 §18.10). */
export interface SoftBinding {
  /** JUMBF URI of the assertion. */
  readonly url: string;
  /** As written; null where neither the assertion nor the claim names one, which makes it worthless. */
  readonly alg: string | null;
  readonly algorithm: Algorithm | null;
  readonly blocks: readonly BindingBlock[];
}

export interface BindingBlock {
  /** Text as written, or bytes as hex: the field holds both, whatever the specification says. */
  readonly value: { readonly text: string } | { readonly hex: string };
  /** False where the report shortened the value, so that it can be shown and not compared. */
  readonly complete: boolean;
  /** True where it speaks of the whole medium, false where of a region or a stretch of time. */
  readonly whole: boolean;
}

/** An ingredient that was found by its soft bindings when the manifest was made (§18.14.10). */
export interface MatchedIngredient {
  readonly url: string;
  readonly algorithms: readonly string[];
}

export interface SoftBindings {
  readonly bindings: readonly SoftBinding[];
  /** True where an action says that a watermark was put in and no soft binding is there, which §18.14.5 wants. */
  readonly watermarkWithoutBinding: boolean;
  readonly matched: readonly MatchedIngredient[];
}

/** What a manifest says of itself; whether it holds is another question, answered by the manifest's state. */
export function readSoftBindings({ assertions, actions }: ManifestReport): SoftBindings {
  const bindings = assertions
    .filter(({ label }) => isNamed(label, 'c2pa.soft-binding'))
    .slice(0, MAX_SOFT_BINDINGS)
    .map(({ url, value }) => bindingOf(url, value));
  const matched = assertions
    .filter(({ label }) => isNamed(label, 'c2pa.ingredient'))
    .flatMap(({ url, value }) => matchedOf(url, value));
  const bound = actions.some(({ action }) => isBoundWatermark(action));
  return { bindings, watermarkWithoutBinding: bound && bindings.length === 0, matched };
}

/** An unbound watermark carries no identifier, so that nothing could be looked up by it. */
function isBoundWatermark(action: string): boolean {
  if (action === 'c2pa.watermarked') return true;
  return action.startsWith('c2pa.watermarked.') && action !== 'c2pa.watermarked.unbound';
}

/** `c2pa.soft-binding`, `c2pa.soft-binding__2`, `c2pa.ingredient.v3__1`. */
function isNamed(label: string, name: string): boolean {
  return label === name || label.startsWith(`${name}__`) || label.startsWith(`${name}.v`);
}

function bindingOf(url: string, value: unknown): SoftBinding {
  const alg = fieldOf(value, 'alg');
  const name = typeof alg === 'string' ? alg : null;
  const blocks = fieldOf(value, 'blocks');
  return {
    url,
    alg: name,
    algorithm: name === null ? null : algorithmNamed(name),
    blocks: (Array.isArray(blocks) ? blocks : []).slice(0, MAX_BINDING_BLOCKS).flatMap(blockOf),
  };
}

function blockOf(block: unknown): readonly BindingBlock[] {
  const scope = fieldOf(block, 'scope');
  const whole = fieldOf(scope, 'region') === undefined && fieldOf(scope, 'timespan') === undefined;
  const value = fieldOf(block, 'value');
  if (typeof value === 'string') {
    const text = value.slice(0, MAX_BINDING_CHARACTERS);
    return [{ value: { text }, complete: text === value && !value.endsWith('…'), whole }];
  }
  const hex = Array.isArray(value) ? hexOfNumbers(value) : fieldOf(value, 'hex');
  if (typeof hex !== 'string') return [];
  const complete = /^(?:[0-9a-f]{2})+$/.test(hex) && hex.length <= MAX_BINDING_CHARACTERS;
  return [{ value: { hex: hex.slice(0, MAX_BINDING_CHARACTERS) }, complete, whole }];
}

/** Byte strings as one library of the field writes them. */
function hexOfNumbers(values: readonly unknown[]): string | null {
  const bytes = values.slice(0, MAX_BINDING_CHARACTERS);
  if (!bytes.every((byte) => typeof byte === 'number' && Number.isInteger(byte) && byte >= 0 && byte < 256))
    return null;
  return bytes.map((byte) => Number(byte).toString(16).padStart(2, '0')).join('');
}

function matchedOf(url: string, value: unknown): readonly MatchedIngredient[] {
  if (fieldOf(value, 'softBindingsMatched') !== true) return [];
  const named = fieldOf(value, 'softBindingAlgorithmsMatched');
  const algorithms = Array.isArray(named) ? named.filter((name) => typeof name === 'string') : [];
  return [{ url, algorithms: algorithms.slice(0, MAX_MATCHED_ALGORITHMS) }];
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
