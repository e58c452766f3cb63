/** A piece of markup with its place in the text; `end` is exclusive. */
export type XmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly start: number; readonly end: number };

const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;

/**
 * Walks tags and text in one pass without ever going back, so its time grows with the length alone. It resolves no
 * entity, loads nothing and stops at the first construct without an end: fit for hostile XMP and SVG, no XML parser.
 */
export function* scanXml(text: string): Generator<XmlToken> {
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf('<', position);
    const textEnd = open === -1 ? text.length : open;
    if (textEnd > position) yield { kind: 'text', text: text.slice(position, textEnd), start: position, end: textEnd };
    if (open === -1) return;
    const skipped = SKIPPED.find(([start]) => text.startsWith(start, open));
    if (skipped !== undefined) {
      const end = text.indexOf(skipped[1], open + skipped[0].length);
      if (end === -1) return;
      position = end + skipped[1].length;
      continue;
    }
    const token = scanTag(text, open);
    if (token === null) return;
    yield token;
    position = token.end;
  }
}

function scanTag(text: string, start: number): XmlToken | null {
  const closing = text.charAt(start + 1) === '/';
  const nameStart = start + (closing ? 2 : 1);
  let position = nameEnd(text, nameStart);
  const name = text.slice(nameStart, position);
  const attributes = new Map<string, string>();
  for (;;) {
    position = skipSpace(text, position);
    const next = text.charAt(position);
    if (next === '') return null;
    if (next === '>') {
      const end = position + 1;
      return closing
        ? { kind: 'close', name, start, end }
        : { kind: 'open', name, attributes, empty: false, start, end };
    }
    if (next === '/' && text.charAt(position + 1) === '>') {
      return { kind: 'open', name, attributes, empty: true, start, end: position + 2 };
    }
    const attributeEnd = nameEnd(text, position);
    if (attributeEnd === position) {
      position += 1;
      continue;
    }
    const attribute = text.slice(position, attributeEnd);
    position = skipSpace(text, attributeEnd);
    if (text.charAt(position) !== '=') continue;
    position = skipSpace(text, position + 1);
    const quote = text.charAt(position);
    if (quote !== '"' && quote !== "'") continue;
    const valueEnd = text.indexOf(quote, position + 1);
    if (valueEnd === -1) return null;
    if (!attributes.has(attribute)) attributes.set(attribute, text.slice(position + 1, valueEnd));
    position = valueEnd + 1;
  }
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

function skipSpace(text: string, from: number): number {
  let position = from;
  while (isSpace(text.charAt(position))) position += 1;
  return position;
}

function nameEnd(text: string, from: number): number {
  let position = from;
  for (;;) {
    const character = text.charAt(position);
    if (character === '' || character === '>' || character === '/' || character === '=' || isSpace(character)) {
      return position;
    }
    position += 1;
  }
}

const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LONGEST_ENTITY = 10;

/** Replaces the five predefined entities and character references; anything else stays as written. */
export function unescapeXml(text: string): string {
  let result = '';
  let position = 0;
  for (;;) {
    const ampersand = text.indexOf('&', position);
    if (ampersand === -1) return result + text.slice(position);
    const semicolon = text.slice(ampersand, ampersand + LONGEST_ENTITY).indexOf(';');
    const replacement = semicolon === -1 ? null : entity(text.slice(ampersand + 1, ampersand + semicolon));
    result += text.slice(position, ampersand) + (replacement ?? '&');
    position = replacement === null ? ampersand + 1 : ampersand + semicolon + 1;
  }
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
