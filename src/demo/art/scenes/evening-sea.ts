import { blend, type Canvas, ellipse, glow, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** A low sun over moving water. */
export const eveningSea: Scene = (canvas, time) => {
  const { width, height } = canvas;
  const clouds = layered(noiseFrom(5), 6);
  const water = layered(noiseFrom(8), 4);
  const horizon = 0.52;
  const sunX = (width / height) * 0.42;
  shade(canvas, (x, y) => {
    if (y < horizon) {
      const sky = ramp(
        [
          [0, [46, 84, 138]],
          [0.3, [134, 150, 182]],
          [horizon, [255, 196, 132]],
        ],
        y,
      );
      const cloud = Math.max(0, clouds(x * 1.6 + time * 0.15, y * 6) - 0.48) * 2.4;
      return blend(sky, blend([255, 224, 196], [118, 104, 132], y < 0.3 ? 0.65 : 0.15), cloud);
    }
    const depth = (y - horizon) / (1 - horizon);
    const wave = water((x - sunX) * (9 / (0.15 + depth)) + time * 3, 2.2 / (0.03 + depth) + time * 4);
    const base = blend([188, 150, 128], [16, 48, 74], Math.min(1, depth * 1.5));
    const path = Math.exp(-(((x - sunX) / (0.06 + depth * 0.22)) ** 2));
    const glint = wave > 0.56 ? (wave - 0.56) * 6 : 0;
    return blend(blend(base, [8, 30, 52], (0.55 - wave) * 1.3), [255, 214, 150], path * glint + glint * 0.12);
  });
  glow(canvas, sunX * height, height * (horizon - 0.055), height * 0.5, [255, 170, 90], 0.8);
  canvas.pen.fillStyle = rgb([255, 246, 222]);
  ellipse(canvas.pen, sunX * height, height * (horizon - 0.055), height * 0.04, height * 0.04);
  sail(canvas, width * 0.72, height * (horizon + 0.012), height * 0.085);
  develop(canvas, 5, 0.4);
};

function sail(canvas: Canvas, x: number, y: number, size: number): void {
  const { pen } = canvas;
  pen.fillStyle = rgb([34, 32, 44]);
  polygon(pen, [
    [x - size * 0.5, y],
    [x + size * 0.55, y],
    [x + size * 0.36, y + size * 0.18],
    [x - size * 0.34, y + size * 0.18],
  ]);
  pen.fillStyle = rgb([70, 54, 62]);
  polygon(pen, [
    [x, y - size * 1.5],
    [x + size * 0.55, y - size * 0.1],
    [x, y - size * 0.1],
  ]);
  polygon(pen, [
    [x - size * 0.06, y - size * 1.25],
    [x - size * 0.06, y - size * 0.1],
    [x - size * 0.45, y - size * 0.1],
  ]);
}
