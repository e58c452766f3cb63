import { allBoxes, type BmffBox, bmffBox, boxesIn } from '../../../src/signer/bmff-boxes.ts';
import { concat, copy, u32, viewOf } from '../../../src/signer/bytes.ts';
import { makeMp4 } from '../../make/video-mp4.ts';
import { PLAIN, type Row, type Start } from '../attack.ts';
import { flipped } from '../edit/store.ts';

const MP4 = ['video/mp4'] as const;
/** Room behind the film that is as long as its media. */
const WITH_FREE: Start = { name: 'with free', recipe: { excludedBoxes: ['/free', '/skip'] }, media: () => withFree() };
const TREES: Start = { name: 'hash trees', recipe: { merkle: { blockSize: 64, rowLength: 1000 } } };

/** 7 and 8: media in boxes that nothing hashes, and exclusions of boxes that must be hashed. */
export const BMFF_BOXES: readonly Row[] = [
  ...(['free', 'skip'] as const).map(
    (type): Row => ({
      number: '7',
      title: `a frame in ${type}`,
      how: 'the table of chunks leads into a box that the signer excluded, whose content is changed afterwards',
      formats: MP4,
      start: WITH_FREE,
      make: async ({ forge, random }) => {
        const media = concat(makeMp4(), bmffBox(type, new Uint8Array(600)));
        const at = boxesIn(media).at(-1)?.content ?? 0;
        const signed = await forge({ media: withChunksAt(media, at) });
        const box = boxesIn(signed).find((one) => one.type === type);
        return box === undefined ? signed : concat(signed.subarray(0, box.content), random.bytes(600));
      },
    }),
  ),
  {
    number: '7',
    title: 'a frame in the store\u2019s own box',
    how: 'the table of chunks leads into the box of the manifest store, which no BMFF hash covers',
    formats: MP4,
    // Before the end of `ftyp`, so that the signer does not move the offsets along.
    make: ({ forge, bare }) => forge({ media: withChunksAt(bare, 16) }),
  },
  {
    number: '7',
    title: 'a frame in an excluded uuid box',
    how: 'the table of chunks leads into a uuid box that the signer excluded by its type alone',
    formats: MP4,
    make: async ({ forge, bare, random }) => {
      const media = concat(bare, bmffBox('uuid', new Uint8Array(600)));
      const at = (boxesIn(media).at(-1)?.content ?? 0) + 16;
      const signed = await forge({ media: withChunksAt(media, at), options: { excludedBoxes: ['/uuid'] } });
      return concat(signed.subarray(0, -500), random.bytes(500));
    },
  },
  ...excluded('/mdat', 'media', 'mdat'),
  ...excluded('/moov', 'the whole description of the film', 'mvhd'),
  ...excluded('/moov/trak', 'the track', 'stsz'),
  ...excluded('/moov/trak/mdia', 'the track\u2019s media description', 'stsz'),
  ...excluded('/moov/trak/mdia/minf/stbl', 'the sample tables', 'stsz'),
  ...excluded('/moov/trak/mdia/minf/stbl/stsd', 'the sample description', 'stsd'),
  ...excluded('/moov/trak/mdia/minf/stbl/stsz', 'the sample sizes', 'stsz'),
  ...(['/moov[1]', '/mdat[1]', '/moov/trak[1]'] as const).map(
    (path): Row => ({
      number: '8',
      title: `an exclusion of ${path}`,
      how: 'the path counts its boxes, as XPath may: readers that match texts do not see what it names',
      formats: MP4,
      make: ({ forge }) => forge({ bind: (honest) => ({ ...honest, exclusions: [...mandatory(), { xpath: path }] }) }),
    }),
  ),
  ...(
    ['moov/trak', '//trak', '/moov/*', '/*', '/', '', '/moov//trak', '/moov/trak[0]', '/moov/trak[last()]'] as const
  ).map(
    (path): Row => ({
      number: '8',
      title: `a path that is none, ${path === '' ? 'empty' : path}`,
      how: 'the exclusion\u2019s path is not of the short form that the standard allows',
      formats: MP4,
      make: ({ forge }) => forge({ bind: (honest) => ({ ...honest, exclusions: [...mandatory(), { xpath: path }] }) }),
    }),
  ),
  {
    number: '8',
    title: 'chunk offsets excluded and moved',
    how: 'the signer excludes the table of chunk offsets, and afterwards both chunks are the same',
    formats: MP4,
    expect: { warned: 'uncovered-offsets' },
    make: async ({ forge }) => {
      const signed = await forge({ options: { excludedBoxes: ['/moov/trak/mdia/minf/stbl/stco'] } });
      return withSecondChunkAsFirst(signed);
    },
  },
  {
    number: '8',
    title: 'chunk offsets moved',
    how: 'the table of chunk offsets is changed after signing, so that one frame is shown twice',
    formats: MP4,
    make: ({ trusted }) => withSecondChunkAsFirst(trusted.media),
  },
  {
    number: '8',
    title: 'a subset of the media',
    how: 'the exclusion names a part of the media box, and there is no hash tree for that part',
    formats: MP4,
    make: async ({ forge, random }) => {
      const subset = [{ offset: 40, length: 100 }];
      const signed = await forge({
        bind: (honest) => ({ ...honest, exclusions: [...mandatory(), { xpath: '/mdat', subset }] }),
      });
      const mdat = boxNamed(signed, 'mdat');
      return concat(signed.subarray(0, mdat.start + 60), random.bytes(10), signed.subarray(mdat.start + 70));
    },
  },
  ...(['moov', 'mvhd', 'stco', 'tkhd', 'ftyp-size'] as const).map(
    (what): Row => ({
      number: '9',
      title: `${what} changed beside hash trees`,
      how: 'the media are covered by a hash tree; what is changed lies outside of it',
      formats: MP4,
      start: TREES,
      make: ({ trusted }) => {
        if (what === 'ftyp-size') return flipped(trusted.media, 3, 3);
        const box = boxNamed(trusted.media, what);
        return flipped(trusted.media, box.end - 1, 2);
      },
    }),
  ),
  {
    number: '9',
    title: 'the head of the media box beside hash trees',
    how: 'the first bytes of the media box, which the hash of the file covers itself, are changed',
    formats: MP4,
    start: TREES,
    make: ({ trusted }) => flipped(trusted.media, boxNamed(trusted.media, 'mdat').start + 12),
  },
  {
    number: '9',
    title: 'two film descriptions',
    how: 'a second moov box is put before the first one after signing',
    formats: MP4,
    start: PLAIN,
    make: ({ trusted }) => {
      const moov = boxNamed(trusted.media, 'moov');
      const copyOfIt = trusted.media.subarray(moov.start, moov.end);
      return concat(trusted.media.subarray(0, moov.start), copyOfIt, trusted.media.subarray(moov.start));
    },
  },
];

/** Both as the signer does it with a right hash, and after the excluded part was changed. */
function excluded(path: string, what: string, changed: string): readonly Row[] {
  return [
    {
      number: '8',
      title: `an exclusion of ${what}`,
      how: `the signer excludes ${path}, and its content is changed afterwards`,
      formats: MP4,
      make: async ({ forge }) => {
        const signed = await forge({ options: { excludedBoxes: [path] } });
        return flipped(signed, boxNamed(signed, changed).end - 1);
      },
    },
  ];
}

function mandatory() {
  return [
    { xpath: '/uuid', data: [{ offset: 8, value: Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex') }] },
    { xpath: '/ftyp' },
    { xpath: '/mfra' },
  ];
}

function withFree(): Uint8Array {
  return concat(makeMp4(), bmffBox('free', new Uint8Array(600)));
}

export function boxNamed(media: Uint8Array, type: string): BmffBox {
  const found = [...allBoxes(media)].find((box) => box.type === type);
  if (found === undefined) throw new Error(`no ${type} in the file`);
  return found;
}

/** Every chunk begins at `at`. */
function withChunksAt(media: Uint8Array, at: number): Uint8Array {
  const out = copy(media);
  const { content } = boxNamed(out, 'stco');
  const count = viewOf(out).getUint32(content + 4);
  for (let index = 0; index < count; index += 1) out.set(u32(at + index * 4), content + 8 + index * 4);
  return out;
}

function withSecondChunkAsFirst(media: Uint8Array): Uint8Array {
  const out = copy(media);
  const { content } = boxNamed(out, 'stco');
  out.copyWithin(content + 12, content + 8, content + 12);
  return out;
}
