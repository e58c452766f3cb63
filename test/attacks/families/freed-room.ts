import { bmffBox } from '../../../src/signer/bmff-boxes.ts';
import { type Bytes, concat } from '../../../src/signer/bytes.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { FORMATS, type Kit, type Row } from '../attack.ts';
import { idlePiece, livePiece, pieceNamed, replaced } from '../edit/container.ts';
import { paddedTo, parseCose } from '../edit/cose.ts';
import { activeManifest, childrenOf, labelOf, parseStore, payloadOf, signatureOf, writeBox } from '../edit/jumbf.ts';
import { storeOf, storeStart, withEditedCose, withStore } from '../edit/store.ts';

/** 3: unsigned padding is given up, and something else moves into the excluded bytes that it leaves. */
export const FREED_ROOM: readonly Row[] = [
  filled('something that is drawn', livePiece),
  filled('something idle', (format) => idlePiece(format, 40)),
  {
    number: '3',
    title: 'freed room: other bytes behind the store',
    how: 'the store is shortened by its unsigned padding, and free bytes follow it inside of the container\u2019s piece',
    formats: FORMATS,
    make: ({ trusted, random }) => {
      const room = 60;
      return withStore(trusted, concat(shortened(storeOf(trusted), room), random.bytes(room)));
    },
  },
  {
    number: '3',
    title: 'freed room: a free box at the store\u2019s end',
    how: 'the store is shortened by its unsigned padding and holds a box of another kind instead',
    formats: FORMATS,
    make: ({ trusted, random }) => {
      const store = storeOf(trusted);
      const root = parseStore(shortened(store, 60));
      childrenOf(root).push({ type: 'free', body: random.bytes(52) });
      return withStore(trusted, writeBox(root));
    },
  },
  {
    number: '3',
    title: 'freed room: a box inside of the manifest',
    how: 'the padding is given up for a box of free bytes beside claim and signature, which no hash covers',
    formats: FORMATS,
    make: ({ trusted, random }) => {
      const root = parseStore(shortened(storeOf(trusted), 60));
      childrenOf(activeManifest(root)).push({ type: 'free', body: random.bytes(52) });
      return withStore(trusted, writeBox(root));
    },
  },
  {
    number: '3',
    title: 'freed room: a box inside of the signature',
    how: 'the padding is given up for a second content box beside the COSE signature',
    formats: FORMATS,
    make: ({ trusted, random }) => {
      const root = parseStore(shortened(storeOf(trusted), 60));
      const signature = childrenOf(activeManifest(root)).find((node) => labelOf(node) === 'c2pa.signature');
      if (signature === undefined) throw new Error('no signature');
      childrenOf(signature).push({ type: 'free', body: random.bytes(52) });
      return withStore(trusted, writeBox(root));
    },
  },
  {
    number: '3',
    title: 'padding that says something',
    how: 'the zeros in the unsigned pad header become a message that no signature covers',
    formats: FORMATS,
    make: ({ trusted, random }) =>
      withEditedCose(trusted, ({ unprotected }) => {
        const pad = unprotected.get('pad');
        unprotected.set('pad', random.bytes(pad instanceof Uint8Array ? pad.length : 0));
      }),
  },
];

function filled(title: string, piece: (format: Kit['format']) => Uint8Array): Row {
  return {
    number: '3',
    title: `freed room: ${title}`,
    how: 'the store and its piece are shortened by unsigned padding, and another piece fills the excluded range up',
    formats: FORMATS,
    make: ({ trusted, format }) => {
      const added = piece(format);
      const carrier = pieceNamed(trusted.media, 'C2PA');
      const short = carrierOf(format, trusted.media, shortened(storeOf(trusted), added.length));
      return replaced(trusted.media, carrier, concat(short, added));
    },
  };
}

/** The store with this many bytes of padding fewer. */
function shortened(store: Uint8Array, by: number): Bytes {
  const root = parseStore(store);
  const box = signatureOf(activeManifest(root));
  const cose = payloadOf(box);
  box.body = paddedTo(parseCose(cose), cose.length - by);
  return writeBox(root);
}

/** The piece of the container that carries a store, as it would lie in this file. */
function carrierOf(format: Kit['format'], media: Uint8Array, store: Uint8Array): Uint8Array {
  const container = containerOf(media);
  if (container === null) throw new Error('unknown format');
  if (format === 'video/mp4') {
    const carrier = pieceNamed(media, 'C2PA');
    const head = media.subarray(carrier.start + 8, storeStart({ media }));
    return bmffBox('uuid', head, store);
  }
  const { media: short, start, end } = container.embed(container.extract(media).bare, store);
  return short.subarray(start, end);
}
