import type { Namespaces, XmlName } from './xml-names.ts';
import { namespacesInside, resolveName } from './xml-names.ts';
import { scanXml, unescapeXml } from './xml-scan.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DCTERMS = 'http://purl.org/dc/terms/';
/** Properties read from one packet: real ones have some hundred. */
const MAX_PROPERTIES = 5_000;
/** Open elements at once. */
const MAX_DEPTH = 64;

/** One XMP property with its namespace resolved; list items come one by one under the list's property. */
export interface XmpProperty extends XmlName {
  readonly value: string;
}

/** Address of a manifest kept elsewhere: dcterms:provenance, by namespace and not by prefix (C2PA 2.2 §11.5). */
export function provenanceOf(packet: Uint8Array): string | null {
  const found = xmpProperties(packet).find(({ namespace, name }) => namespace === DCTERMS && name === 'provenance');
  // Older writers put the embedded store's own URI (`self#jumbf=…`) there: no address of anything else.
  return found !== undefined && /^https?:\/\//i.test(found.value) ? found.value : null;
}

/** The text of a packet in UTF-8, or UTF-16 with its mark; broken sequences become U+FFFD. */
function packetText(packet: Uint8Array): string {
  const [first, second] = packet;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(packet);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(packet);
  return new TextDecoder().decode(packet);
}

interface OpenElement {
  readonly namespaces: Namespaces;
  /** The innermost property this element stands for; rdf: elements pass their parent's on. */
  readonly property: XmlName | null;
}

/** Properties of an XMP packet, attributes and elements alike, in document order; observations, never proof. */
export function xmpProperties(packet: Uint8Array): readonly XmpProperty[] {
  const properties: XmpProperty[] = [];
  const open: OpenElement[] = [];
  const root: OpenElement = { namespaces: new Map(), property: null };
  for (const token of scanXml(packetText(packet))) {
    if (properties.length >= MAX_PROPERTIES) break;
    const current = open[open.length - 1] ?? root;
    if (token.kind === 'text') {
      const value = unescapeXml(token.text).trim();
      if (value !== '' && current.property !== null) properties.push({ ...current.property, value });
      continue;
    }
    if (token.kind === 'close') {
      open.pop();
      continue;
    }
    const namespaces = namespacesInside(token.attributes, current.namespaces);
    const name = resolveName(token.name, namespaces);
    const property = name === null || name.namespace === RDF ? current.property : name;
    for (const [attribute, value] of token.attributes) {
      const resolved = attribute.includes(':') ? resolveName(attribute, namespaces) : null;
      if (resolved === null) continue;
      if (resolved.namespace !== RDF) properties.push({ ...resolved, value: unescapeXml(value) });
      else if (resolved.name === 'resource' && property !== null) {
        properties.push({ ...property, value: unescapeXml(value) });
      }
    }
    if (token.empty) continue;
    if (open.length >= MAX_DEPTH) break;
    open.push({ namespaces, property });
  }
  return properties;
}
