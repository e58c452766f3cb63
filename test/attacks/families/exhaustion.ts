import { brotliCompressSync, constants } from 'node:zlib';
import { issue } from '../../../src/signer/authority.ts';
import { type Bytes, concat, copy, text, u32 } from '../../../src/signer/bytes.ts';
import type { SignableFormat } from '../../../src/signer/container.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { manifestUri } from '../../../src/signer/hashed-uri.ts';
import { readSuperbox } from '../../../src/signer/jumbf-reader.ts';
import { BOX_TYPE, box, superbox } from '../../../src/signer/jumbf-writer.ts';
import { bareMedia, signed } from '../../make/fixture.ts';
import { NOTE } from '../../make/recipes.ts';
import type { Row, Start } from '../attack.ts';
import { activeManifest, childrenOf, parseStore, writeBox } from '../edit/jumbf.ts';
import { storeOf, withResizedStore, withStore } from '../edit/store.ts';

const BOXES: Start = { name: 'box hash', recipe: { binding: 'boxes' } };
const JPEG = ['image/jpeg'] as const;
const MEBIBYTE = 1024 * 1024;

/** 77, 78, 81, 82 and 85: files that are small and cost much. */
export const EXHAUSTION: readonly Row[] = [
  ...(
    [
      ['a quarter of a gibibyte of zeros', () => bomb(256)],
      ['sixteen mebibytes of zeros', () => bomb(16)],
      ['a cut stream', () => brotliCompressSync(new Uint8Array(5000)).subarray(0, 8)],
      ['noise', () => Uint8Array.from({ length: 400 }, (_, index) => (index * 89) % 251)],
      ['nothing', () => new Uint8Array(0)],
      ['a text', () => brotliCompressSync(text('no manifest'))],
    ] as const
  ).map(
    ([title, make]): Row => ({
      number: '77',
      title: `a compressed manifest of ${title}`,
      how: 'the manifest is a compressed stream that is none, or that becomes far larger than the file',
      formats: ['image/jpeg', 'image/png'],
      start: BOXES,
      make: ({ forge }) => forge({ hooks: { manifest: (bytes) => compressed(bytes, make()) } }),
    }),
  ),
  {
    number: '77',
    title: 'a compressed manifest inside of a compressed manifest',
    how: 'what comes out of the compressed manifest is another one, twenty times over',
    formats: JPEG,
    start: BOXES,
    make: ({ forge }) =>
      forge({
        hooks: {
          manifest: (bytes) => {
            let out = bytes;
            for (let level = 0; level < 20; level += 1) out = compressed(out, brotliCompressSync(out));
            return out;
          },
        },
      }),
  },
  {
    number: '77',
    title: 'a compressed manifest with bytes behind the stream',
    how: 'bytes that no hash covers follow the compressed stream',
    formats: ['image/jpeg', 'image/png'],
    start: BOXES,
    make: ({ forge, random }) =>
      forge({ hooks: { manifest: (bytes) => compressed(bytes, concat(brotliCompressSync(bytes), random.bytes(40))) } }),
  },
  ...[33, 1000, 10_000, 50_000].map(
    (depth): Row => ({
      number: '78',
      title: `${depth} boxes inside each other`,
      how: 'superboxes are nested in the assertion store: who copies or recurses at each level runs out of memory or stack',
      formats: ['image/jpeg', 'image/png'],
      start: BOXES,
      make: ({ trusted }) => withNested(trusted.media, depth),
    }),
  ),
  {
    number: '78',
    title: '30,000 boxes beside each other',
    how: 'the assertion store holds more boxes than any history has',
    formats: JPEG,
    start: BOXES,
    make: ({ trusted }) =>
      withResizedStore(trusted, (root) => {
        const free = Array.from({ length: 30_000 }, () => ({ type: 'free', body: new Uint8Array(0) }));
        childrenOf(activeManifest(root)).push(...free);
      }),
  },
  {
    number: '81',
    title: '1,500 assertions',
    how: 'the claim lists more assertions than any signer makes',
    formats: JPEG,
    expect: 'open',
    make: ({ forge }) => forge({ options: { assertions: Array.from({ length: 1500 }, () => NOTE) } }),
  },
  {
    number: '81',
    title: '3,000 assertions that no claim lists',
    how: 'the assertion store holds more boxes than the claim lists',
    formats: JPEG,
    make: ({ forge }) =>
      forge({
        options: { assertions: Array.from({ length: 3000 }, () => ({ ...NOTE, attribution: 'undeclared' as const })) },
      }),
  },
  ...[9, 100, 2000].map(
    (count): Row => ({
      number: '81',
      title: `${count} certificates`,
      how: 'the chain holds a certificate many times over',
      formats: JPEG,
      // Whoever passes over the copies finds a sound path.
      expect: count === 9 ? 'unvouched' : 'refused',
      make: ({ forge, pki }) => {
        const copies = Array.from({ length: count }, () => pki.strangerRoot.certificate);
        return forge({ options: { signer: { ...pki.stranger, chain: [...pki.stranger.chain, ...copies] } } });
      },
    }),
  ),
  {
    number: '82',
    title: 'authorities of one name',
    how: 'each certificate of the chain fits above each other by its name, and none leads to an anchor',
    formats: ['image/jpeg', 'video/mp4'],
    expect: 'unvouched',
    make: async ({ forge, pki }) => {
      const subject = { commonName: 'Everybody', organization: 'X' };
      const authorities = [await issue(pki.strangerRoot, { subject, ca: true })];
      for (let count = 0; count < 6; count += 1)
        authorities.push(await issue(authorities.at(-1) ?? pki.strangerRoot, { subject, ca: true }));
      const signer = await issue(authorities.at(-1) ?? pki.strangerRoot, {
        subject: { commonName: 'Below', organization: 'X' },
      });
      const chain = [signer.certificate, ...authorities.map(({ certificate }) => certificate)];
      return forge({ options: { signer: { algorithm: signer.algorithm, privateKey: signer.keys.privateKey, chain } } });
    },
  },
  {
    number: '21',
    title: 'a hundred generations',
    how: 'each manifest is the part of the next one, deeper than any history',
    formats: JPEG,
    start: BOXES,
    make: async ({ forge }) => {
      const carried: Bytes[] = [];
      for (let generation = 0; generation < 100; generation += 1) {
        const below = carried.at(-1);
        const media = await signed('image/png', below === undefined ? {} : { assertions: [partOf(below)] });
        carried.push(writeBox(activeManifest(parseStore(storeOf({ media })))));
      }
      return forge({ options: { assertions: [partOf(carried.at(-1))] }, hooks: { carried: () => carried } });
    },
  },
  ...xmp(),
];

/** Zeros as one stream, packed in haste: a few bytes a mebibyte all the same. */
function bomb(mebibytes: number): Uint8Array {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 3, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(new Uint8Array(mebibytes * MEBIBYTE), { params });
}

function compressed(manifest: Uint8Array, stream: Uint8Array): Bytes {
  return superbox(BOX_TYPE.compressedManifest, readSuperbox(manifest).label, [box('brob', copy(stream))]);
}

/** The assertion store with superboxes inside each other at its end, written without recursion. */
function withNested(media: Uint8Array, depth: number): Bytes {
  const description = box('jumd', BOX_TYPE.json, Uint8Array.of(3), text('x\0'));
  const perLevel = 8 + description.length;
  const levels = Array.from({ length: depth }, (_, level) =>
    concat(u32((depth - level) * perLevel), text('jumb'), description),
  );
  const nested = copy(Buffer.concat(levels));
  const store = storeOf({ media });
  // In the store itself: one more manifest, before the active one.
  const [head] = childrenOf(parseStore(store));
  if (head === undefined) throw new Error('no store');
  const rest = store.subarray(8 + writeBox(head).length);
  return withStore({ media }, box('jumb', writeBox(head), nested, rest));
}

/** A component with this manifest; without digests that fit, since none is looked at so deep. */
function partOf(manifest: Uint8Array | undefined) {
  if (manifest === undefined) throw new Error('no manifest');
  const link = { url: manifestUri(readSuperbox(manifest).label), alg: 'sha256', hash: new Uint8Array(32) };
  const value = { relationship: 'componentOf', 'dc:title': 'part', activeManifest: link, claimSignature: link };
  return { label: 'c2pa.ingredient.v3', content: { kind: 'cbor', value } } as const;
}

/** Metadata is no part of the judgment: whatever is in it, the file stays what it was, and soon. */
function xmp(): readonly Row[] {
  const entity = (level: number): string => `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`;
  const packets: Readonly<Record<string, Uint8Array>> = {
    'entities that grow': text(
      `<!DOCTYPE x [<!ENTITY e0 "boom">${Array.from({ length: 9 }, (_, index) => entity(index + 1)).join('')}]><x:xmpmeta>&e9;</x:xmpmeta>`,
    ),
    'an entity from outside': text('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x:xmpmeta>&e;</x:xmpmeta>'),
    'a million spaces': concat(text('<x:xmpmeta dcterms:provenance'), new Uint8Array(60_000).fill(0x20), text('=>')),
    'tags that never close': text('<x'.repeat(20_000)),
    'UTF-16': new Uint8Array(Buffer.from('<x:xmpmeta dcterms:provenance="https://attacker.example/"/>', 'utf16le')),
    'two links': text(`${provenance('https://one.example/')}${provenance('https://two.example/')}`),
    'a link in CDATA': text(`<x:xmpmeta><![CDATA[${provenance('https://attacker.example/')}]]></x:xmpmeta>`),
    'a link that is a script': text(provenance('javascript:alert(1)')),
  };
  return Object.entries(packets).map(([title, packet]): Row => {
    const media = (format: SignableFormat): Uint8Array =>
      containerOf(bareMedia(format))?.withXmp(bareMedia(format), packet) ?? packet;
    return {
      number: title.includes('link') || title === 'UTF-16' ? '97' : '85',
      title: `XMP with ${title}`,
      how: 'the metadata were like this when the file was signed: they are bytes, covered like any others',
      formats: ['image/jpeg', 'image/png'],
      expect: 'harmless',
      make: ({ forge, format }) => forge({ media: media(format) }),
    };
  });
}

function provenance(address: string): string {
  return `<rdf:Description xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}"/>`;
}
