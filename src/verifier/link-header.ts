import { MAX_LINK_HEADER_CHARACTERS } from './limits.ts';

const TARGET = /[\s,]*<([^>]*)>/y;
/** A parameter of RFC 8288 §3: token, and after `=` a token or a quoted text. */
const PARAMETER = /\s*;\s*([!#$%&'*+.^_`|~\w-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;
const RELATION = 'c2pa-manifest';

/**
 * The address of a manifest store that a `Link` header names (C2PA 2.4 §15.5.3.2), as written: it may be relative to the
 * file's own. The first one counts, as does the first `rel` of a link (RFC 8288 §3.3). Null where there is none, or the
 * header is too long or no longer a list of links before it comes to one.
 */
export function manifestLink(header: string): string | null {
  if (header.length > MAX_LINK_HEADER_CHARACTERS) return null;
  let position = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(header);
    if (match !== null) position = pattern.lastIndex;
    return match;
  };
  for (let link = next(TARGET); link !== null; link = next(TARGET)) {
    let relations: string | null = null;
    for (let parameter = next(PARAMETER); parameter !== null; parameter = next(PARAMETER)) {
      const [, name = '', quoted, plain] = parameter;
      if (name.toLowerCase() === 'rel') relations ??= quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '';
    }
    const names = (relations ?? '').toLowerCase().split(/\s+/);
    const target = link[1]?.trim() ?? '';
    if (names.includes(RELATION) && target !== '') return target;
  }
  return null;
}
