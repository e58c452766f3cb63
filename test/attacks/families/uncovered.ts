import { bmffBox } from '../../../src/signer/bmff-boxes.ts';
import { concat, text } from '../../../src/signer/bytes.ts';
import { containerOf } from '../../../src/signer/containers.ts';
import { signMedia } from '../../../src/signer/sign-media.ts';
import { bareMedia } from '../../make/fixture.ts';
import { makeMp4 } from '../../make/video-mp4.ts';
import type { Row, Start } from '../attack.ts';
import { pieceNamed, piecesOf } from '../edit/container.ts';
import { flipped, overwritten } from '../edit/store.ts';
import { boxNamed } from './bmff-boxes.ts';

const MP4 = ['video/mp4'] as const;
const LINK = 'https://example.org/one';
const OTHER_LINK = 'https://example.org/two';
const WITH_LINK: Start = {
  name: 'with XMP of its own',
  recipe: {},
  media: (format) => containerOf(bareMedia(format))?.withXmp(bareMedia(format), packet(LINK)) ?? bareMedia(format),
};

/** 5 and 8: what the signer may leave uncovered, if whoever reads the file is told of it. */
export const UNCOVERED: readonly Row[] = [
  ...(
    [
      ['/moov/mvhd', 'mvhd'],
      ['/moov/trak/tkhd', 'tkhd'],
      ['/moov/trak/mdia/mdhd', 'mdhd'],
      ['/moov/trak/mdia/hdlr', 'hdlr'],
      ['/moov/trak/mdia/minf/vmhd', 'vmhd'],
    ] as const
  ).map(
    ([path, type]): Row => ({
      number: '8',
      title: `${type} excluded and changed`,
      how: `the signer excludes ${path}, which says how or what to show; afterwards it is changed`,
      formats: MP4,
      expect: { warned: 'uncovered-affects-picture' },
      make: async ({ forge }) => {
        const signed = await forge({ options: { excludedBoxes: [path] } });
        return flipped(signed, boxNamed(signed, type).end - 3, 2);
      },
    }),
  ),
  {
    number: '7',
    title: 'a free box that the signer excluded',
    how: 'a box that no player looks into is excluded, and filled after signing',
    formats: MP4,
    expect: 'open',
    make: async ({ forge, random }) => {
      const media = concat(makeMp4(), bmffBox('free', new Uint8Array(64)));
      const signed = await forge({ media, options: { excludedBoxes: ['/free'] } });
      return overwritten(signed, signed.length - 64, random.bytes(64));
    },
  },
  {
    number: '5',
    title: 'a link in XMP that is excluded',
    how: 'the signer excludes XMP, and the link to a manifest in it is changed afterwards',
    formats: ['image/jpeg', 'image/png'],
    start: WITH_LINK,
    expect: { warned: 'uncovered-metadata' },
    make: async ({ forge, bare }) => {
      const { start, end } = piecesOf(bare).find(({ name }) => name === 'APP1' || name === 'iTXt') ?? {
        start: 0,
        end: 0,
      };
      const signed = await forge({ options: { exclusions: [{ start, length: end - start }] } });
      return overwritten(signed, Buffer.from(signed).indexOf(LINK), text(OTHER_LINK));
    },
  },
  {
    number: '5',
    title: 'a link in XMP that is covered',
    how: 'the link to a manifest is changed after signing',
    formats: ['image/jpeg', 'image/png'],
    start: WITH_LINK,
    make: ({ trusted }) => overwritten(trusted.media, Buffer.from(trusted.media).indexOf(LINK), text(OTHER_LINK)),
  },
  {
    number: '20',
    title: 'a standard manifest in the place of an update',
    how: 'the box for updates holds a manifest with a binding of its own; that it is none is in bytes that nothing signs',
    formats: MP4,
    make: async ({ trusted, pki }) => {
      const media = await signMedia(trusted.media, { signer: pki.signer, kind: 'update', binding: 'bmff' });
      return overwritten(media, Buffer.from(media).lastIndexOf('c2um'), text('c2ma'));
    },
  },
  {
    number: '20',
    title: 'the update before the original',
    how: 'the boxes of an original store and of its update change their purposes',
    formats: MP4,
    make: async ({ trusted, pki }) => {
      const media = await signMedia(trusted.media, { signer: pki.signer, kind: 'update' });
      const { start, end } = pieceNamed(media, 'C2PA');
      const original = media.subarray(start, end);
      const update = piecesOf(media).at(-1) ?? { start: 0, end: 0 };
      return concat(
        media.subarray(0, start),
        media.subarray(update.start, update.end),
        media.subarray(end, update.start),
        original,
      );
    },
  },
];

function packet(address: string): Uint8Array {
  return text(
    `<rdf:Description xmlns:dcterms="http://purl.org/dc/terms/" dcterms:provenance="${address}" dc:title="as it was"/>`,
  );
}
