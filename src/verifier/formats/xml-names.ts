/** Prefixes in scope: real documents use some twenty. */
const MAX_NAMESPACES = 64;

export type Namespaces = ReadonlyMap<string, string>;

/** A qualified name with its prefix resolved. */
export interface XmlName {
  readonly namespace: string;
  readonly prefix: string;
  readonly name: string;
}

/**
 * The namespaces in scope inside an element; `xmlns` itself has the prefix ''. Declarations beyond MAX_NAMESPACES are
 * not taken up, so that hostile documents cannot make each element copy a long list.
 */
export function namespacesInside(attributes: ReadonlyMap<string, string>, outside: Namespaces): Namespaces {
  let inside: Map<string, string> | null = null;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    inside ??= new Map(outside);
    if (inside.size < MAX_NAMESPACES) inside.set(name.slice(6), uri);
  }
  return inside ?? outside;
}

/** @returns null where the prefix is not declared */
export function resolveName(qualified: string, namespaces: Namespaces): XmlName | null {
  const colon = qualified.indexOf(':');
  const prefix = colon === -1 ? '' : qualified.slice(0, colon);
  const namespace = namespaces.get(prefix);
  return namespace === undefined ? null : { namespace, prefix, name: qualified.slice(colon + 1) };
}

/** A qualified name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
