import { containerOf } from '../signer/containers.ts';

const PROPERTIES = {
  creator: ['dc', 'http://purl.org/dc/elements/1.1/'],
  Make: ['tiff', 'http://ns.adobe.com/tiff/1.0/'],
  Model: ['tiff', 'http://ns.adobe.com/tiff/1.0/'],
  CreateDate: ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  CreatorTool: ['xmp', 'http://ns.adobe.com/xap/1.0/'],
  Credit: ['photoshop', 'http://ns.adobe.com/photoshop/1.0/'],
  DigitalSourceType: ['Iptc4xmpExt', 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'],
} as const;

type Properties = { readonly [name in keyof typeof PROPERTIES]?: string };

/** The media with these statements as XMP, which nobody signs unless the media are signed afterwards. */
export function withMetadata(media: Uint8Array, properties: Properties): Uint8Array {
  const container = containerOf(media);
  if (container === null) throw new Error('no place for XMP in this format');
  const names = Object.entries(PROPERTIES).filter(([name]) => name in properties);
  const spaces = new Map(names.map(([, [prefix, space]]) => [prefix, space]));
  const values = new Map(Object.entries(properties));
  const attributes = [
    ...[...spaces].map(([prefix, space]) => `xmlns:${prefix}="${space}"`),
    ...names.map(([name, [prefix]]) => `${prefix}:${name}="${values.get(name)}"`),
  ].join(' ');
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${attributes}/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  return container.withXmp(media, new TextEncoder().encode(packet));
}
