import { blend, type Canvas, type Colour, glow, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** Mountain ridges behind each other, mist between them, the sun just gone. */
export const duskRidges: Scene = (canvas, time) => {
  const { width, height } = canvas;
  const clouds = layered(noiseFrom(11), 6);
  const sky: readonly (readonly [number, Colour])[] = [
    [0, [38, 52, 94]],
    [0.25, [112, 92, 138]],
    [0.42, [226, 134, 110]],
    [0.55, [255, 203, 140]],
    [1, [255, 226, 178]],
  ];
  shade(canvas, (x, y) => {
    const cloud = clouds(x * 2.2 + time * 0.9, y * 7 + 3);
    const base = ramp(sky, y);
    const lit: Colour = blend([255, 176, 128], [92, 66, 104], Math.max(0, 0.6 - y) * 1.7);
    return blend(base, lit, Math.max(0, (cloud - 0.5) * 2.6) * Math.max(0, 1 - y * 1.5));
  });
  glow(canvas, width * 0.64, height * 0.5, height * 0.62, [255, 190, 110], 0.75);
  for (let layer = 0; layer < 6; layer++) ridge(canvas, layer);
  develop(canvas, 5, 0.45);
};

function ridge(canvas: Canvas, layer: number): void {
  const { pen, width, height } = canvas;
  const noise = layered(noiseFrom(40 + layer), 6);
  const depth = layer / 5;
  const top = height * (0.47 + depth * 0.36);
  const rough = height * (0.16 + depth * 0.1);
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width; x += 2) {
    points.push([x, top + (0.5 - noise((x / height) * (1.4 + depth * 1.6) + layer * 7, 2.5)) * rough]);
  }
  points.push([width, height]);
  const colour = blend([206, 138, 132], [22, 27, 46], depth ** 0.72);
  const gradient = pen.createLinearGradient(0, top - rough / 2, 0, top + height * 0.22);
  gradient.addColorStop(0, rgb(colour));
  gradient.addColorStop(1, rgb(blend(colour, [244, 188, 154], 0.62 * (1 - depth))));
  pen.fillStyle = gradient;
  polygon(pen, points);
  if (layer === 5) firs(canvas, points);
}

function firs(canvas: Canvas, line: readonly (readonly [number, number])[]): void {
  const { pen, height, chance } = canvas;
  pen.fillStyle = rgb([14, 18, 30]);
  for (const [x, y] of line) {
    if (chance() > 0.32) continue;
    const tall = height * (0.02 + chance() * 0.055);
    for (let tier = 0; tier < 4; tier++) {
      const base = y + 4 - (tall * tier) / 5;
      const half = (tall * (5 - tier)) / 22;
      polygon(pen, [
        [x - half, base],
        [x + half, base],
        [x, base - tall / 2.2],
      ]);
    }
  }
}
