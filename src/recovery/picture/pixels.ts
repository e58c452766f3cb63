/** A decoded picture: RGBA with four bytes a pixel, rows from the top, colour not multiplied by alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One channel of a picture, 0-255 where it shows brightness. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** A part of a picture as shares of its sides, 0-1. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const WHOLE: Frame = { left: 0, top: 0, width: 1, height: 1 };

export function planeOf(width: number, height: number): Plane {
  return { width, height, data: new Float32Array(width * height) };
}

/** The part of a plane that a frame names, in whole pixels and at least one. */
export function cropPlane(plane: Plane, frame: Frame): Plane {
  const left = Math.min(plane.width - 1, Math.round(frame.left * plane.width));
  const top = Math.min(plane.height - 1, Math.round(frame.top * plane.height));
  const width = Math.max(1, Math.min(plane.width - left, Math.round(frame.width * plane.width)));
  const height = Math.max(1, Math.min(plane.height - top, Math.round(frame.height * plane.height)));
  if (width === plane.width && height === plane.height) return plane;
  const cropped = planeOf(width, height);
  for (let y = 0; y < height; y++) {
    const start = (top + y) * plane.width + left;
    cropped.data.set(plane.data.subarray(start, start + width), y * width);
  }
  return cropped;
}
