import { ByteReader } from '../bytes/byte-reader.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { LimitError, MalformedError } from '../bytes/errors.ts';
import { SourceWindow } from '../bytes/source-window.ts';
import { MAX_BMFF_BOXES, MAX_XMP_BYTES } from '../limits.ts';
import type { MediaFormat } from '../report.ts';
import type { BmffBox } from './bmff-boxes.ts';
import { readBoxHead } from './bmff-boxes.ts';
import { C2PA_USER_TYPE, readBmffC2pa } from './bmff-c2pa.ts';
import { Findings } from './findings.ts';
import { readHeifMetadata } from './heif-metadata.ts';
import type { Located } from './located.ts';
import { checkStoreSize } from './store-head.ts';

const XMP_USER_TYPE = 'be7acfcb97a942e89c71999491e3afac';
/** Compatible brands read; real files name fewer than 20. */
const MAX_BRANDS = 64;

const BRANDS: readonly (readonly [readonly string[], MediaFormat])[] = [
  [['avif', 'avis'], 'image/avif'],
  [['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx'], 'image/heic'],
  [['qt  '], 'video/quicktime'],
  [['M4A ', 'M4B ', 'M4P '], 'audio/mp4'],
];
const HEIF_BRANDS = ['mif1', 'mif2', 'msf1', 'miaf'];
const STILL_BRANDS = ['avif', 'heic', 'heix', 'mif1', 'mif2', 'miaf'];

const FILM: Brand = { format: 'video/mp4', isStill: false };

/** C2PA in ISO BMFF (MP4, MOV, M4A, HEIF, AVIF): top-level `uuid` boxes (C2PA 2.2 §A.5). @throws MalformedError */
export async function locateBmff(source: ByteSource): Promise<Located> {
  const window = new SourceWindow(source);
  const findings = new Findings();
  let format: MediaFormat = 'video/mp4';
  const trees: Trees = { first: null, named: [] };
  let isStill = false;
  let metaSeen = false;
  let position = 0;
  for (let count = 0; source.size - position >= 8; count += 1) {
    if (count > MAX_BMFF_BOXES) throw new LimitError('MAX_BMFF_BOXES', 'the file has too many boxes');
    const box = await topLevelBox(window, position);
    if (count === 0) ({ format, isStill } = await brandFormat(window, box));
    if (box.userType === C2PA_USER_TYPE) await addC2pa(source, findings, box, trees);
    else findings.element(box.type, box.start, box.end);
    if (box.userType === XMP_USER_TYPE && box.end - box.payload <= MAX_XMP_BYTES) {
      findings.xmp((await source.read(box.payload, box.end)).slice());
    }
    metaSeen ||= box.type === 'meta';
    if (box.type === 'meta' && format.startsWith('image/')) {
      const { exif, xmp } = await readHeifMetadata(window, box.start, box.end);
      findings.exif(exif);
      findings.xmp(xmp);
    }
    position = box.end;
  }
  findings.element('trailing', position, source.size);
  if (isStill && !metaSeen && findings.stores.length > 0) {
    // No hash covers the file type: it must not turn a film into what is shown as a picture.
    findings.break('the file type of a still picture, and no still picture');
  }
  checkPurposes(findings, trees);
  return findings.done(format);
}

async function topLevelBox(window: SourceWindow, start: number): Promise<Omit<BmffBox, 'children' | 'path'>> {
  const box = await readBoxHead(window, start, window.size);
  if (box.end <= window.size) return box;
  if (box.userType === C2PA_USER_TYPE || box.type === 'mdat' || box.type === 'moov') {
    return { ...box, end: window.size };
  }
  throw new MalformedError(`BMFF box ${box.type} reaches beyond the file`, start);
}

/** Auxiliary Merkle boxes: where the first one lies, and where the stores' boxes say it does (0: nowhere). */
interface Trees {
  first: number | null;
  readonly named: bigint[];
}

async function addC2pa(
  source: ByteSource,
  findings: Findings,
  box: Omit<BmffBox, 'children' | 'path'>,
  trees: Trees,
): Promise<void> {
  checkStoreSize(box.end - box.start);
  try {
    const c2pa = readBmffC2pa(await source.read(box.payload, box.end));
    if (c2pa.purpose === 'merkle') {
      findings.element('merkle', box.start, box.end);
      trees.first ??= box.start;
      return;
    }
    const { purpose, store } = c2pa;
    trees.named.push(c2pa.merkleOffset);
    findings.stores.push({ bytes: store, extents: [{ start: box.start, end: box.end }], purpose });
    findings.element('C2PA', box.start, box.end, true);
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error;
    findings.break(error.message);
    findings.element('uuid', box.start, box.end);
  }
}

/**
 * Purpose and offset are not hashed: a combination that no writer makes must not make a manifest disappear, and an
 * offset says where the first hash tree box is, or nothing.
 */
function checkPurposes(findings: Findings, { first, named }: Trees): void {
  const purposes = findings.stores.map(({ purpose }) => purpose);
  if (purposes.includes('original') !== purposes.includes('update')) {
    findings.break('an original manifest store without its update, or the other way round');
  }
  if (first !== null && purposes.length === 0) findings.break('hash tree boxes without a manifest store');
  if (named.some((offset) => offset !== 0n && offset !== BigInt(first ?? 0))) {
    findings.break('the C2PA box names a hash tree box where there is none');
  }
}

interface Brand {
  readonly format: MediaFormat;
  /** A picture that must have a `meta` box; sequences of pictures may do without. */
  readonly isStill: boolean;
}

async function brandFormat(window: SourceWindow, box: Omit<BmffBox, 'children' | 'path'>): Promise<Brand> {
  if (box.type !== 'ftyp') return FILM;
  const end = Math.min(box.end, box.payload + 8 + MAX_BRANDS * 4, window.size);
  const reader = new ByteReader(await window.read(box.payload, end));
  const major = reader.latin1(4);
  reader.skip(4);
  const compatible: string[] = [];
  while (reader.remaining >= 4) compatible.push(reader.latin1(4));
  const named = BRANDS.find(([brands]) => brands.includes(major))?.[1];
  if (named !== undefined) return { format: named, isStill: STILL_BRANDS.includes(major) };
  if (!HEIF_BRANDS.includes(major)) return FILM;
  const still = BRANDS.find(([brands]) => brands.some((brand) => compatible.includes(brand)))?.[1];
  const format = still === 'image/avif' || still === 'image/heic' ? still : 'image/heif';
  return { format, isStill: STILL_BRANDS.includes(major) };
}
