import { describe, expect, it } from 'vitest';
import { scanXml, unescapeXml } from '../../../src/verifier/formats/xml-scan.ts';
import { provenanceOf, xmpProperties } from '../../../src/verifier/formats/xmp.ts';

const packet = (description: string) =>
  new TextEncoder().encode(
    `<?xpacket?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta>`,
  );
const TERMS = 'xmlns:t="http://purl.org/dc/terms/"';

describe('XMP', () => {
  it('finds the manifest address as attribute, element and resource, whatever the prefix', () => {
    const address = 'https://example.org/m.c2pa?a=1&b=2';
    for (const description of [
      `<rdf:Description ${TERMS} t:provenance="https://example.org/m.c2pa?a=1&amp;b=2"/>`,
      `<rdf:Description ${TERMS}><t:provenance>https://example.org/m.c2pa?a=1&#38;b=2</t:provenance></rdf:Description>`,
      `<rdf:Description ${TERMS}><t:provenance rdf:resource='https://example.org/m.c2pa?a=1&amp;b=2'/></rdf:Description>`,
    ]) {
      expect(provenanceOf(packet(description))).toBe(address);
    }
  });

  it('does not take the same prefix of another namespace', () => {
    const description = '<rdf:Description xmlns:dcterms="urn:other" dcterms:provenance="https://example.org/"/>';
    expect(provenanceOf(packet(description))).toBeNull();
  });

  it('does not take the URI of the embedded store for an address', () => {
    expect(provenanceOf(packet(`<rdf:Description ${TERMS} t:provenance="self#jumbf=c2pa/x"/>`))).toBeNull();
  });

  it('reads the items of a list under the name of the list', () => {
    const list =
      '<rdf:Description xmlns:d="urn:d"><d:a><rdf:Bag><rdf:li>1</rdf:li><rdf:li>2</rdf:li></rdf:Bag></d:a></rdf:Description>';
    const values = xmpProperties(packet(list)).filter(({ name }) => name === 'a');
    expect(values.map(({ value }) => value)).toEqual(['1', '2']);
  });

  it('reads UTF-16 with its mark', () => {
    const text = new TextDecoder().decode(packet(`<rdf:Description ${TERMS} t:provenance="https://example.org/"/>`));
    const bytes = new Uint8Array((text.length + 1) * 2);
    for (const [index, character] of [...`\ufeff${text}`].entries()) {
      new DataView(bytes.buffer).setUint16(index * 2, character.charCodeAt(0), true);
    }
    expect(provenanceOf(bytes)).toBe('https://example.org/');
  });

  it('keeps unknown entities as they are written', () => {
    expect(unescapeXml('&lt;&unknown;&#x41;&#0;& &')).toBe('<&unknown;A&#0;& &');
  });

  it.each(['<!--', '<![CDATA[', '<a b="', '<a ', '<a b=', '<'])('scans %s over and over in linear time', (piece) => {
    const text = piece.repeat(200_000);
    const started = performance.now();
    for (const token of scanXml(text)) if (token.kind === 'close') throw new Error('nothing is closed here');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
