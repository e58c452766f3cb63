import { type Fingerprint, fingerprintOf, fingerprintViews } from '../recovery/fingerprint/fingerprint.ts';
import type { View } from '../recovery/fingerprint/frames.ts';
import { isccImageOf } from '../recovery/fingerprint/iscc-image.ts';
import { isccUnit } from '../recovery/fingerprint/iscc-unit.ts';
import { FINGERPRINT_SIDE, MIN_COMPARED_SIDE, THUMBNAIL_SIDE } from '../recovery/limits.ts';
import { type Comparison, comparePictures } from '../recovery/matching/compare.ts';
import { lumaOf } from '../recovery/picture/luma.ts';
import { cropPlane, type Frame, type Pixels, WHOLE } from '../recovery/picture/pixels.ts';
import { insidePlainBorder } from '../recovery/picture/plain-border.ts';
import { packPrints } from './packed-prints.ts';
import type { Thumbnail } from './remembered.ts';

/** What the memory needs of a picture that it is to keep. */
export interface Portrait {
  readonly width: number;
  readonly height: number;
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly thumbnail: Thumbnail;
}

/** A remembered picture to compare with, in the view of it that looked alike. */
export interface Sitter {
  readonly thumbnail: Thumbnail;
  readonly view: View;
  /** The part of the picture in front that looked alike. */
  readonly part: Frame;
}

/** A part of a picture by which it can be looked up: all of it, and what lies inside a plain border. */
export interface Sight {
  readonly part: Frame;
  readonly fingerprint: Fingerprint;
}

/** All work on pixels. Runs in a worker, or in a background that has no page to disturb. */
export interface PictureStudio {
  /** Null where the picture cannot be drawn, is too small to be told, or its thumbnail too large to be kept. */
  portray(blob: Blob): Promise<Portrait | null>;
  /** None where it cannot be drawn or is too small. */
  sights(blob: Blob): Promise<readonly Sight[]>;
  /** One comparison for each remembered picture, in their order. */
  compare(blob: Blob, sitters: readonly Sitter[]): Promise<readonly Comparison[]>;
  /** The 34 bytes by which resolvers are asked (ISO 24138); null where the picture cannot be drawn. */
  imageCode(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Decoding, drawing and encoding: the browser's canvas, or another way in tests. */
export interface Canvas {
  /** The picture upright, made smaller where its long side is longer; null where it cannot be drawn. */
  draw(blob: Blob, longSide: number): Promise<Drawn | null>;
  /** The picture, its long side at most so many pixels, as a file small enough to be kept; null where that does not go. */
  encode(pixels: Pixels, longSide: number): Promise<Thumbnail | null>;
}

export interface Drawn {
  readonly pixels: Pixels;
  /** Before it was made smaller. */
  readonly fullWidth: number;
  readonly fullHeight: number;
}

export function createStudio(canvas: Canvas): PictureStudio {
  const large = async (blob: Blob): Promise<Drawn | null> => {
    const drawn = await canvas.draw(blob, FINGERPRINT_SIDE);
    return drawn === null || Math.min(drawn.fullWidth, drawn.fullHeight) < MIN_COMPARED_SIDE ? null : drawn;
  };
  return {
    portray: async (blob) => {
      const drawn = await large(blob);
      if (drawn === null) return null;
      const thumbnail = await canvas.encode(drawn.pixels, THUMBNAIL_SIDE);
      if (thumbnail === null) return null;
      const { width, height } = drawn.pixels;
      return { width, height, packed: packPrints(fingerprintViews(lumaOf(drawn.pixels))), thumbnail };
    },
    sights: async (blob) => {
      const drawn = await large(blob);
      if (drawn === null) return [];
      const luma = lumaOf(drawn.pixels);
      const inside = insidePlainBorder(luma);
      const parts = inside === null ? [WHOLE] : [WHOLE, inside];
      return parts.map((part) => ({ part, fingerprint: fingerprintOf(cropPlane(luma, part)) }));
    },
    compare: async (blob, sitters) => {
      const drawn = await large(blob);
      if (drawn === null) return sitters.map(() => ({ kind: 'unlike' }));
      const luma = lumaOf(drawn.pixels);
      const comparisons: Comparison[] = [];
      for (const { thumbnail, view, part } of sitters) {
        const known = await canvas.draw(new Blob([thumbnail.bytes], { type: thumbnail.type }), THUMBNAIL_SIDE);
        comparisons.push(
          known === null
            ? { kind: 'unlike' }
            : ofWhole(comparePictures(lumaOf(known.pixels), cropPlane(luma, part), view), part),
        );
      }
      return comparisons;
    },
    imageCode: async (blob) => {
      // The standard's own way down to 32 by 32 begins at the full size.
      const drawn = await canvas.draw(blob, Number.POSITIVE_INFINITY);
      return drawn === null ? null : isccUnit(isccImageOf(drawn.pixels));
    },
  };
}

/** Regions as shares of the whole picture instead of one part of it. */
function ofWhole(comparison: Comparison, part: Frame): Comparison {
  if (comparison.kind === 'unlike') return comparison;
  const regions = comparison.regions.map(({ left, top, width, height }) => ({
    left: part.left + left * part.width,
    top: part.top + top * part.height,
    width: width * part.width,
    height: height * part.height,
  }));
  return { ...comparison, regions };
}
