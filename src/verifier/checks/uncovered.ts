import { ascii } from '../bytes/ascii.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { startsWith } from '../bytes/equal.ts';
import { describesGainMap } from '../formats/jpeg-xmp.ts';
import type { ByteRange, ContainerElement, Located } from '../formats/located.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import type { UncoveredRange } from '../report.ts';

type Kind = Pick<UncoveredRange, 'what' | 'affectsPicture'>;

/** More ranges than this are reported as one. */
const MAX_REPORTED = 200;

const kind = (what: string, affectsPicture: boolean): Kind => ({ what, affectsPicture });
const STORE = kind('manifest-store', false);
/** Orientation lies in EXIF, and colour in profiles: both change what is drawn. */
const EXIF = kind('exif', true);
const ICC = kind('icc', true);
const XMP = kind('xmp', false);
const GAIN_MAP = kind('xmp', true);
const TEXT = kind('text', false);
const PICTURE = kind('picture', true);

const BY_NAME = new Map<string, Kind>([
  ['trailing', kind('trailing', false)],
  ['COM', TEXT],
  ['APP13', kind('iptc', false)],
  ['eXIf', EXIF],
  ['EXIF', EXIF],
  ['tEXt', TEXT],
  ['zTXt', TEXT],
  ['iTXt', TEXT],
  ['tIME', TEXT],
  ['XMP ', XMP],
  ['_PMX', XMP],
  ['ICCP', ICC],
  ['iCCP', ICC],
  ['gAMA', ICC],
  ['cHRM', ICC],
  ['sRGB', ICC],
  ['cICP', ICC],
  ['free', kind('free-box', false)],
  ['skip', kind('free-box', false)],
  ['wide', kind('free-box', false)],
  ['ftyp', kind('file-type', false)],
  ['styp', kind('file-type', false)],
  ['mfra', kind('index', false)],
  ['merkle', kind('hash-tree', false)],
]);

const BY_SIGNATURE: readonly (readonly [Uint8Array, Kind])[] = [
  [ascii('Exif\0'), EXIF],
  [ascii('http://ns.adobe.com/xap/1.0/\0'), XMP],
  [ascii('http://ns.adobe.com/xmp/extension/\0'), XMP],
  [ascii('ICC_PROFILE\0'), ICC],
  [ascii('MPF\0'), kind('multi-picture', true)],
];
const LONGEST_SIGNATURE = 40;

/** Says of each range what lies there, cut along the container's elements. */
export async function describeUncovered(
  source: ByteSource,
  located: Located | null,
  ranges: readonly ByteRange[],
): Promise<readonly UncoveredRange[]> {
  const described: UncoveredRange[] = [];
  for (const range of ranges) {
    const elements = (located?.elements ?? []).filter(({ start, end }) => start < range.end && end > range.start);
    if (elements.length === 0 || elements.length > MAX_REPORTED || described.length > MAX_REPORTED) {
      described.push({ ...range, ...kind('excluded', true) });
      continue;
    }
    for (const element of elements) {
      described.push({
        start: Math.max(range.start, element.start),
        end: Math.min(range.end, element.end),
        ...(await kindOf(source, element)),
      });
    }
  }
  return described;
}

async function kindOf(source: ByteSource, element: ContainerElement): Promise<Kind> {
  if (element.store) return STORE;
  const known = await kindByName(source, element);
  // Gain maps are described in XMP, and change every pixel on a bright screen.
  const mayDescribe = known === XMP || known === TEXT;
  if (!mayDescribe || element.end - element.start > MAX_XMP_BYTES) return known;
  return describesGainMap(await source.read(element.start, element.end)) ? GAIN_MAP : known;
}

async function kindByName(source: ByteSource, element: ContainerElement): Promise<Kind> {
  if (element.name.startsWith('APP')) {
    const end = Math.min(element.start + 4 + LONGEST_SIGNATURE, element.end);
    const head = await source.read(Math.min(element.start + 4, end), end);
    const found = BY_SIGNATURE.find(([signature]) => startsWith(head, signature));
    if (found !== undefined) return found[1];
  }
  return BY_NAME.get(element.name) ?? PICTURE;
}
