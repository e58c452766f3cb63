import type { ByteSource } from '../bytes/byte-source.ts';
import { describesGainMap } from '../formats/jpeg-xmp.ts';
import type { ByteRange, ContainerElement, Located } from '../formats/located.ts';
import { MAX_XMP_BYTES } from '../limits.ts';
import type { UncoveredRange } from '../report.ts';
import { firstBehind } from './ranges.ts';
import {
  FURTHER_PICTURE,
  GAIN_MAP,
  type Kind,
  kindOfElement,
  LONGEST_SIGNATURE,
  PICTURE,
  STORE,
  TEXT,
  XMP,
} from './uncovered-kinds.ts';

/** More ranges than this are reported as one. */
const MAX_REPORTED = 200;

/** Says of each range what lies there, cut along the container's elements; what cannot be told counts as the picture. */
export async function describeUncovered(
  source: ByteSource,
  located: Located | null,
  ranges: readonly ByteRange[],
): Promise<readonly UncoveredRange[]> {
  const described: UncoveredRange[] = [];
  const behind = firstImageEnd(located);
  for (const range of ranges) {
    const elements = elementsIn(located?.elements ?? [], range);
    if (elements.length === 0 || elements.length > MAX_REPORTED || described.length > MAX_REPORTED) {
      described.push({ ...range, ...PICTURE });
      continue;
    }
    for (const element of elements) {
      const isFurther = element.start >= behind && !element.store && element.name !== 'trailing';
      described.push({
        start: Math.max(range.start, element.start),
        end: Math.min(range.end, element.end),
        ...(isFurther ? FURTHER_PICTURE : await kindOf(source, element)),
      });
    }
  }
  return described;
}

/**
 * What an exclusion may not take out: without the picture itself a binding binds nothing, whatever its hash says. The
 * standard leaves exclusions to signers (C2PA 2.2 §15.12.1); this is as strict as it is with media boxes of BMFF.
 * @returns the first such range, or null
 */
export function hiddenPicture(uncovered: readonly UncoveredRange[]): UncoveredRange | null {
  return uncovered.find(({ what }) => what === PICTURE.what) ?? null;
}

/** The elements that share bytes with the range, and one more than are told apart where there are too many. */
function elementsIn(elements: readonly ContainerElement[], range: ByteRange): readonly ContainerElement[] {
  const found: ContainerElement[] = [];
  // They cover the file in its order.
  for (let index = firstBehind(elements, range.start); found.length <= MAX_REPORTED; index += 1) {
    const element = elements[index];
    if (element === undefined || element.start >= range.end) break;
    found.push(element);
  }
  return found;
}

/** Where the images behind a JPEG's first one begin. */
function firstImageEnd(located: Located | null): number {
  if (located?.format !== 'image/jpeg') return Number.POSITIVE_INFINITY;
  return located.elements.find(({ name }) => name === 'EOI')?.end ?? Number.POSITIVE_INFINITY;
}

async function kindOf(source: ByteSource, element: ContainerElement): Promise<Kind> {
  if (element.store) return STORE;
  const known = kindOfElement(element.name, await headOf(source, element));
  // Gain maps are described in XMP, and change every pixel on a bright screen.
  const mayDescribe = known === XMP || known === TEXT;
  if (!mayDescribe || element.end - element.start > MAX_XMP_BYTES) return known;
  return describesGainMap(await source.read(element.start, element.end)) ? GAIN_MAP : known;
}

async function headOf(source: ByteSource, { name, start, end }: ContainerElement): Promise<Uint8Array> {
  if (!name.startsWith('APP')) return new Uint8Array();
  const last = Math.min(start + 4 + LONGEST_SIGNATURE, end);
  return source.read(Math.min(start + 4, last), last);
}
