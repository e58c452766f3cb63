import type { Random } from '../../attacks/random.ts';
import type { Prepared } from '../target.ts';

/** What stands where something else was expected. */
const STRANGERS: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  'x',
  '\u0000\u202e\ud800',
  'https://example.org/',
  'data:,x',
  '__proto__',
  [],
  {},
  [null],
  { length: 1e9 },
  'x'.repeat(300),
  'x'.repeat(9_000),
];
/** Copies in copies grow beyond what any message is. */
const LONGEST = 200_000;
const NAMES = ['__proto__', 'constructor', 'length', 'toJSON', 'then', 'version', 'value', 'itemId', ''];

/** Inputs that are one of these values each, damaged. */
export function jsonInput(seeds: readonly unknown[]): Prepared['input'] {
  return (random) => new TextEncoder().encode(damagedJson(random.pick(seeds), random));
}

/** What such an input holds; undefined where it is no JSON any more. */
export function parsedJson(input: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(input));
  } catch {
    return undefined;
  }
}

/** The value as JSON with one to three accidents in it: in most the text stays JSON. */
function damagedJson(value: unknown, random: Random): string {
  const tree: unknown = structuredClone(value);
  for (let left = 1 + random.below(3); left > 0; left -= 1) damage(tree, random);
  const changed = JSON.stringify(random.below(50) === 0 ? stranger(random) : tree);
  const text = changed.length > LONGEST ? JSON.stringify(value) : changed;
  if (random.below(20) > 0) return text;
  const at = random.below(text.length);
  return text.slice(0, at) + random.pick(['"', '}', ']', ',', '\\', '{"', '1']) + text.slice(at + random.below(3));
}

/** Its own copy, since what is put in may be changed next. */
function stranger(random: Random): unknown {
  return structuredClone(random.pick(STRANGERS));
}

/** Changes one place, in place. */
function damage(tree: unknown, random: Random): void {
  const holders: object[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    holders.push(value);
    for (const inside of Object.values(value)) walk(inside);
  };
  walk(tree);
  if (holders.length === 0) return;
  const holder = random.pick(holders);
  const keys = Object.keys(holder);
  const key = keys.length === 0 ? random.pick(NAMES) : random.pick(keys);
  const donor = random.pick(holders);
  const own: unknown = Object.hasOwn(holder, key) ? Reflect.get(holder, key) : null;
  const accidents: readonly (() => void)[] = [
    () => Reflect.deleteProperty(holder, key),
    () => put(holder, key, stranger(random)),
    () => put(holder, key, stranger(random)),
    () => put(holder, random.pick(NAMES), stranger(random)),
    () => put(holder, key, structuredClone(donor)),
    () => put(holder, key, [own]),
    () =>
      put(
        holder,
        key,
        Array.from({ length: random.pick([2, 100, 3_000]) }, () => primitive(own)),
      ),
    () => put(holder, key, changedText(own, random)),
    () => put(holder, key, changedText(own, random)),
  ];
  random.pick(accidents)();
}

/** Many copies of a whole tree would be nothing but long. */
function primitive(value: unknown): unknown {
  return typeof value === 'object' ? null : value;
}

function changedText(value: unknown, random: Random): unknown {
  if (typeof value !== 'string') return typeof value === 'number' ? -value : String(value);
  const at = random.below(value.length + 1);
  return (
    value.slice(0, at) +
    random.pick(['', '\u0000', '=', '-', 'A', '\u{1f600}', '\n', '../']) +
    value.slice(at + random.below(4))
  );
}

/** An own property, whatever its name: assignment would take `__proto__` for something else. */
function put(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, { value, configurable: true, enumerable: true, writable: true });
}
