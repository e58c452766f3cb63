import { type Frame, type Plane, WHOLE } from '../picture/pixels.ts';

/** A part of a picture that a platform may leave of it, or its mirror image. */
export interface View {
  readonly frame: Frame;
  readonly mirrored: boolean;
}

/** Shapes to which feeds cut pictures about their middle: width by height. */
const FEED_SHAPES = [1, 4 / 5, 1.91, 16 / 9];
/** Shapes this close to the picture's own are the picture. */
const SAME_SHAPE = 0.02;
const CUT = 0.05;

/** The views whose fingerprints are kept, so that a copy that was cut on its way is near one of them. */
export function viewsOf(width: number, height: number): readonly View[] {
  const views: Frame[] = [WHOLE, ...FEED_SHAPES.flatMap((shape) => centred(width / height, shape)), inset(CUT)];
  for (const left of [0, CUT, 2 * CUT]) {
    for (const top of [0, CUT, 2 * CUT]) {
      // Half a cut from every side is the middle one of these.
      if (left === CUT && top === CUT) views.push(inset(CUT / 2));
      else views.push(cornered(left, top));
    }
  }
  return [...views.map((frame) => ({ frame, mirrored: false })), { frame: WHOLE, mirrored: true }];
}

function inset(cut: number): Frame {
  return { left: cut, top: cut, width: 1 - 2 * cut, height: 1 - 2 * cut };
}

/** A cut off one side (0: right, 2 cuts: left) and off top or bottom alike; one cut means none in that direction. */
function cornered(left: number, top: number): Frame {
  const [x, width] = side(left);
  const [y, height] = side(top);
  return { left: x, top: y, width, height };
}

function side(place: number): readonly [start: number, length: number] {
  if (place === CUT) return [0, 1];
  return [place === 0 ? 0 : CUT, 1 - CUT];
}

function centred(own: number, shape: number): readonly Frame[] {
  if (Math.abs(own / shape - 1) < SAME_SHAPE) return [];
  const width = Math.min(1, shape / own);
  const height = Math.min(1, own / shape);
  return [{ left: (1 - width) / 2, top: (1 - height) / 2, width, height }];
}

export function mirrorPlane({ width, height, data }: Plane): Plane {
  const mirrored = new Float32Array(data.length);
  for (let y = 0; y < height; y++) {
    mirrored.set(data.slice(y * width, (y + 1) * width).reverse(), y * width);
  }
  return { width, height, data: mirrored };
}
