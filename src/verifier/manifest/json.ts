import { MalformedError } from '../bytes/errors.ts';
import { MAX_CBOR_DEPTH, MAX_CBOR_ITEMS } from '../limits.ts';

/** Parsed JSON: objects are `Map`, so no key has a meaning of its own (`__proto__`). */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonMap;
export type JsonMap = ReadonlyMap<string, JsonValue>;

export function isJsonMap(value: JsonValue | undefined): value is JsonMap {
  return value instanceof Map;
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const SPACE = ' \t\n\r';
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Reads JSON as RFC 8259 and I-JSON have it: no duplicate keys, no lone surrogates, no number beyond a double.
 * @throws MalformedError
 */
export function parseJson(bytes: Uint8Array): JsonValue {
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    throw new MalformedError('JSON that is not UTF-8');
  }
  return new JsonReader(text).document();
}

class JsonReader {
  readonly #text: string;
  #position = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonValue {
    const value = this.#value(1);
    this.#space();
    if (this.#position < this.#text.length) this.#fail('text after the JSON value');
    return value;
  }

  #value(depth: number): JsonValue {
    if (depth > MAX_CBOR_DEPTH) this.#fail('JSON nested too deeply');
    if (++this.#values > MAX_CBOR_ITEMS) this.#fail('too many JSON values');
    this.#space();
    const next = this.#text[this.#position];
    if (next === '{') return this.#object(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#string();
    const word = this.#match(WORD);
    if (word !== null) return word === 'null' ? null : word === 'true';
    const number = Number(this.#match(NUMBER) ?? this.#fail('no JSON value'));
    return Number.isFinite(number) ? number : this.#fail('a JSON number beyond any double');
  }

  #object(depth: number): JsonMap {
    const map = new Map<string, JsonValue>();
    this.#list('{', '}', () => {
      this.#space();
      const key = this.#string();
      if (map.has(key)) this.#fail(`the JSON key "${key}" occurs twice`);
      this.#space();
      this.#expect(':');
      map.set(key, this.#value(depth + 1));
    });
    return map;
  }

  #array(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    this.#list('[', ']', () => items.push(this.#value(depth + 1)));
    return items;
  }

  #list(open: string, close: string, item: () => void): void {
    this.#expect(open);
    this.#space();
    if (this.#text[this.#position] !== close) {
      for (;;) {
        item();
        this.#space();
        if (this.#text[this.#position] !== ',') break;
        this.#position += 1;
      }
    }
    this.#expect(close);
  }

  #string(): string {
    this.#expect('"');
    const start = this.#position;
    const end = this.#closingQuote(start);
    this.#position = end + 1;
    let value: unknown;
    try {
      value = JSON.parse(this.#text.slice(start - 1, end + 1));
    } catch {
      return this.#fail('a JSON string with controls or unknown escapes');
    }
    if (typeof value !== 'string' || LONE_SURROGATE.test(value)) return this.#fail('half a surrogate pair in JSON');
    return value;
  }

  #closingQuote(from: number): number {
    for (let at = this.#text.indexOf('"', from); at !== -1; at = this.#text.indexOf('"', at + 1)) {
      let escapes = at;
      while (escapes > from && this.#text[escapes - 1] === '\\') escapes -= 1;
      if ((at - escapes) % 2 === 0) return at;
    }
    return this.#fail('a JSON string without an end');
  }

  #expect(character: string): void {
    if (this.#text[this.#position] !== character) this.#fail(`"${character}" missing in JSON`);
    this.#position += 1;
  }

  #space(): void {
    while (this.#position < this.#text.length && SPACE.includes(this.#text.charAt(this.#position))) this.#position += 1;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#position += found.length;
    return found;
  }

  #fail(message: string): never {
    throw new MalformedError(message, this.#position);
  }
}
