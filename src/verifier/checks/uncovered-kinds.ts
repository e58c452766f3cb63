import { ascii } from '../bytes/ascii.ts';
import { startsWith } from '../bytes/equal.ts';
import type { UncoveredRange } from '../report.ts';

/** What lies in a range, and whether decoders use it. */
export type Kind = Pick<UncoveredRange, 'what' | 'affectsPicture'>;

const kind = (what: string, affectsPicture: boolean): Kind => ({ what, affectsPicture });

export const STORE = kind('manifest-store', false);
export const XMP = kind('xmp', false);
export const TEXT = kind('text', false);
/** Describes, or is, a layer that changes every pixel on a bright screen. */
export const GAIN_MAP = kind('gain-map', true);
/** Images behind the first: depth, gain, another view. */
export const FURTHER_PICTURE = kind('multi-picture', true);
/** Without it, or with another, something else is drawn. */
export const PICTURE = kind('picture', true);
/** Data of some program, which may use them to draw. */
const PROGRAM = kind('program-data', true);
/** Orientation lies in EXIF, and colour in profiles: both change what is drawn. */
const EXIF = kind('exif', true);
const ICC = kind('icc', true);

const BY_NAME = new Map<string, Kind>([
  ['trailing', kind('trailing', false)],
  ['fill', kind('padding', false)],
  ['garbage', PROGRAM],
  ['COM', TEXT],
  ['21FE', TEXT],
  ['21FF', PROGRAM],
  ['APP13', kind('iptc', false)],
  // Tells whether the colours are RGB, YCC or inverted inks.
  ['APP14', PICTURE],
  ['eXIf', EXIF],
  ['EXIF', EXIF],
  ['Exif', EXIF],
  ['tEXt', TEXT],
  ['zTXt', TEXT],
  ['iTXt', TEXT],
  ['tIME', TEXT],
  ['INFO', TEXT],
  ['ID3', PROGRAM],
  ['bKGD', PROGRAM],
  ['hIST', PROGRAM],
  ['pHYs', PROGRAM],
  ['sBIT', PROGRAM],
  ['sPLT', PROGRAM],
  ['XMP ', XMP],
  ['_PMX', XMP],
  ['xml ', XMP],
  ['ICCP', ICC],
  ['iCCP', ICC],
  ['gAMA', ICC],
  ['cHRM', ICC],
  ['sRGB', ICC],
  ['cICP', ICC],
  ['mDCV', ICC],
  ['cLLI', ICC],
  ['jhgm', GAIN_MAP],
  ['brob', PROGRAM],
  ['jumb', PROGRAM],
  ['free', kind('free-box', false)],
  ['skip', kind('free-box', false)],
  ['wide', kind('free-box', false)],
  ['ftyp', kind('file-type', false)],
  ['styp', kind('file-type', false)],
  ['mfra', kind('index', false)],
  ['merkle', kind('hash-tree', false)],
]);

/** First bytes of what JPEG's application segments hold. */
const BY_SIGNATURE: readonly (readonly [Uint8Array, Kind])[] = [
  [ascii('Exif\0'), EXIF],
  [ascii('http://ns.adobe.com/xap/1.0/\0'), XMP],
  [ascii('http://ns.adobe.com/xmp/extension/\0'), XMP],
  [ascii('ICC_PROFILE\0'), ICC],
  [ascii('MPF\0'), FURTHER_PICTURE],
  [ascii('urn:iso:std:iso:ts:21496:-1\0'), GAIN_MAP],
  [ascii('Adobe'), PICTURE],
];

/** Bytes of an application segment's content that tell what it is. */
export const LONGEST_SIGNATURE = 40;

const APPLICATION = /^APP\d+$/;

/** @param head the first bytes of an application segment's content; empty for any other element */
export function kindOfElement(name: string, head: Uint8Array): Kind {
  const signed = BY_SIGNATURE.find(([signature]) => startsWith(head, signature));
  if (signed !== undefined) return signed[1];
  return BY_NAME.get(name) ?? (APPLICATION.test(name) ? PROGRAM : PICTURE);
}
