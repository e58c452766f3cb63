import { ascii, byteText } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError } from '../bytes/errors.ts';
import { MAX_SVG_BYTES } from '../limits.ts';
import { Findings } from './findings.ts';
import type { Located } from './located.ts';
import { checkStoreSize, isWholeStore } from './store-head.ts';
import type { Namespaces } from './xml-names.ts';
import { localName, namespacesInside, resolveName } from './xml-names.ts';
import type { XmlToken } from './xml-scan.ts';
import { scanXml } from './xml-scan.ts';

const C2PA_NAMESPACE = 'http://c2pa.org/manifest';
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const MAX_DEPTH = 256;

/**
 * C2PA in SVG: base64 in `c2pa:manifest` under `metadata` (C2PA 2.2 §A.3.5). The file is scanned a character a byte, so
 * that places in the text are places in the file; it is never parsed into a document.
 * @throws LimitError above MAX_SVG_BYTES
 */
export async function locateSvg(source: ByteSource): Promise<Located> {
  if (source.size > MAX_SVG_BYTES) throw new LimitError('MAX_SVG_BYTES', `SVG of ${source.size} bytes`);
  const findings = new Findings();
  let position = 0;
  for (const { text, start } of manifestTexts(byteText(await source.read(0, source.size)), findings)) {
    const bytes = decodeBase64(text);
    checkStoreSize(text.length);
    if (bytes === null || !isWholeStore(bytes)) {
      findings.break('the manifest element does not hold exactly one manifest store');
      continue;
    }
    const end = start + text.length;
    findings.stores.push({ bytes, extents: [{ start, end }], purpose: null });
    findings.element('svg', position, start);
    findings.element('C2PA', start, end, true);
    position = end;
  }
  findings.element('svg', position, source.size);
  return findings.done('image/svg+xml');
}

interface OpenElement {
  readonly name: string;
  readonly namespaces: Namespaces;
}

/** The text of each manifest element with its offset; anything else in one breaks it. */
function* manifestTexts(
  text: string,
  findings: Findings,
): Generator<{ readonly text: string; readonly start: number }> {
  const open: OpenElement[] = [];
  let found: Extract<XmlToken, { kind: 'text' }> | null = null;
  let inside = false;
  for (const token of scanXml(text)) {
    if (inside) {
      if (token.kind === 'text' && found === null) {
        found = token;
        continue;
      }
      if (token.kind === 'close' && found !== null && token.start === found.end) yield found;
      else findings.break('the manifest element holds something other than text');
      inside = false;
      found = null;
      if (token.kind === 'close') {
        open.pop();
        continue;
      }
    }
    if (token.kind === 'close') open.pop();
    if (token.kind !== 'open') continue;
    const parent = open[open.length - 1];
    const namespaces = namespacesInside(token.attributes, parent?.namespaces ?? new Map());
    if (isManifest(token.name, namespaces)) {
      if (token.empty || parent === undefined || localName(parent.name) !== 'metadata') {
        findings.break('a manifest element that is empty or out of place');
      } else inside = true;
    }
    if (token.empty) continue;
    if (open.length >= MAX_DEPTH) throw new LimitError('svgDepth', 'SVG elements nested too deeply');
    open.push({ name: token.name, namespaces });
  }
  if (inside) findings.break('the file ends inside the manifest element');
}

function isManifest(name: string, namespaces: Namespaces): boolean {
  const resolved = resolveName(name, namespaces);
  return resolved?.name === 'manifest' && resolved.namespace === C2PA_NAMESPACE;
}

/** Strict base64, white space allowed around and between lines. */
function decodeBase64(text: string): Uint8Array | null {
  const compact = text.replace(/[ \t\r\n]+/g, '');
  if (compact.length % 4 !== 0 || !BASE64.test(compact)) return null;
  const bytes = atob(compact);
  // The last character may have bits that carry nothing: they must be zero, for nobody signs them.
  return btoa(bytes) === compact ? ascii(bytes) : null;
}
