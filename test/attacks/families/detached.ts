import { concat, text } from '../../../src/signer/bytes.ts';
import type { SignableFormat } from '../../../src/signer/container.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { signDetached, signRemote } from '../../../src/signer/sign-media.ts';
import { bareMedia } from '../../make/fixture.ts';
import { makeWebp } from '../../make/picture-webp.ts';
import type { TestPki } from '../../make/pki.ts';
import { FORMATS, PICTURES, type Row, type Start } from '../attack.ts';
import { inserted, pictureOf, piecesOf } from '../edit/container.ts';
import { flipped, storeOf } from '../edit/store.ts';
import { anotherPicture } from './transplants.ts';

const BESIDE: Start = { name: 'detached', recipe: {}, detached: true };
/** Media that may carry XMP: a WebP must be of the extended format for that. */
const WITH_XMP: Start = { name: 'with XMP', recipe: {}, media: xmpMedia };
const ATTACKER = 'https://attacker.example/credentials.c2pa';

/** 4 and 15: stores that travel beside their media, and links to them. */
export const DETACHED: readonly Row[] = [
  {
    number: '4',
    title: 'a detached store that excludes the picture',
    how: 'the store beside the file was made for one whose picture is excluded, and the picture is another one now',
    formats: PICTURES,
    start: BESIDE,
    make: async ({ trusted, pki }) => {
      const { start, end } = pictureOf(trusted.media);
      const exclusions = [{ start: start + 8, length: end - start - 12 }];
      const sidecar = await signDetached(trusted.media, { ...plain(pki), exclusions });
      return { media: flipped(trusted.media, end - 6), sidecar };
    },
  },
  {
    number: '4',
    title: 'a detached store that excludes a few bytes',
    how: 'the store beside the file excludes bytes of it though it lies nowhere in it',
    formats: PICTURES,
    start: BESIDE,
    make: async ({ trusted, pki }) => {
      const exclusions = [{ start: 2, length: 10 }];
      return { media: trusted.media, sidecar: await signDetached(trusted.media, { ...plain(pki), exclusions }) };
    },
  },
  {
    number: '4',
    title: 'the store of an embedded file beside a bare one',
    how: 'a trusted store is taken out of its file and laid beside it, with live bytes where it had been',
    formats: PICTURES,
    make: ({ trusted, random }) => {
      const media = new Uint8Array(trusted.media);
      const store = piecesOf(media).find(({ name }) => name === 'C2PA');
      if (store === undefined) throw new Error('no store');
      media.set(random.bytes(store.end - store.start - 20), store.start + 8);
      return { media, sidecar: storeOf(trusted) };
    },
  },
  {
    number: '4',
    title: 'a detached store beside another file',
    how: 'the store beside the file was made for another picture',
    formats: FORMATS,
    start: BESIDE,
    make: ({ trusted, format }) => ({ media: anotherPicture(format), sidecar: trusted.sidecar }),
  },
  {
    number: '4',
    title: 'a detached store beside a file that embeds a broken one',
    how: 'the file holds broken credentials of its own; sound ones are laid beside it to be taken for them',
    formats: FORMATS,
    start: BESIDE,
    make: async ({ trusted, forge }) => ({
      media: await forge({ options: { faults: ['signature.wrong'] } }),
      sidecar: trusted.sidecar,
    }),
  },
  {
    number: '15',
    title: 'the store replaced by a link',
    how: 'the embedded store is removed and XMP links to a manifest that the attacker serves',
    formats: FORMATS,
    start: WITH_XMP,
    make: async ({ bare, pki, format }) => {
      const { media } = await signRemote(xmpMedia(format, bare), plain(pki), ATTACKER);
      return media;
    },
  },
  {
    number: '15',
    title: 'a link added beside the store',
    how: 'XMP with a link to another manifest is put into a signed file',
    formats: FORMATS,
    start: WITH_XMP,
    make: ({ trusted }) => {
      const container = containerOf(trusted.media);
      if (container === null) throw new Error('unknown format');
      return container.withXmp(trusted.media, linkTo(ATTACKER));
    },
  },
  {
    number: '15',
    title: 'a link whose store does not fit',
    how: 'the file links to a manifest, and the one that is fetched from there was made for another file',
    formats: FORMATS,
    start: BESIDE,
    make: async ({ trusted, pki, format }) => {
      const { media } = await signRemote(xmpMedia(format, anotherPicture(format)), plain(pki), ATTACKER);
      return { media, sidecar: trusted.sidecar };
    },
  },
  {
    number: '15',
    title: 'a second link before the first',
    how: 'a file with a detached store gets another link, so that the store no longer fits the file',
    formats: ['image/jpeg', 'image/png'],
    start: BESIDE,
    make: ({ trusted, format }) => {
      const at = format === 'image/jpeg' ? 2 : 33;
      const linked = containerOf(trusted.media)?.withXmp(trusted.media, linkTo(ATTACKER)) ?? trusted.media;
      return { media: linked.length > at ? linked : inserted(linked, at, new Uint8Array(1)), sidecar: trusted.sidecar };
    },
  },
];

function plain(pki: TestPki) {
  return { signer: pki.signer, title: 'A test picture' };
}

function xmpMedia(format: SignableFormat, otherwise = bareMedia(format)): Uint8Array {
  return format === 'image/webp' ? makeWebp(16, true) : otherwise;
}

function linkTo(address: string): Uint8Array {
  return concat(
    text('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'),
    text(`<rdf:Description rdf:about="" xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}"/>`),
    text('</rdf:RDF></x:xmpmeta>'),
  );
}
