import { blend, ellipse, glow, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** The Milky Way over a lit tent. */
export const milkyWay: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  const dust = layered(noiseFrom(77), 6);
  shade(canvas, (x, y) => {
    const sky = ramp(
      [
        [0, [8, 12, 30]],
        [0.6, [20, 34, 66]],
        [1, [60, 74, 96]],
      ],
      y,
    );
    const across = (x - 0.75) * 0.8 + (y - 0.45) * 0.62;
    const band = Math.exp(-((across / 0.2) ** 2));
    const cloud = dust(x * 3, y * 3);
    const lane = Math.max(0, dust(x * 5 + 9, y * 5) - 0.52) * 4 * band;
    return blend(blend(sky, [176, 158, 190], band * cloud * 0.85), [14, 14, 28], lane);
  });
  for (let star = 0; star < 1100; star++) {
    const size = 0.35 + chance() ** 9 * 2.1;
    pen.fillStyle = rgb(blend([255, 232, 206], [206, 224, 255], chance()), 0.4 + chance() * 0.6);
    ellipse(pen, chance() * width, chance() ** 1.2 * height * 0.82, size, size);
  }
  const hills = layered(noiseFrom(31), 5);
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width; x += 3) points.push([x, height * (0.87 - (hills(x / 260, 1) - 0.5) * 0.2)]);
  points.push([width, height]);
  pen.fillStyle = rgb([7, 9, 16]);
  polygon(pen, points);
  const x = width * 0.34;
  const y = height * 0.9;
  const size = height * 0.095;
  glow(canvas, x, y - size * 0.4, size * 3.2, [255, 150, 62], 0.55);
  const cloth = pen.createLinearGradient(x, y - size, x, y);
  cloth.addColorStop(0, rgb([190, 76, 30]));
  cloth.addColorStop(1, rgb([255, 206, 120]));
  pen.fillStyle = cloth;
  polygon(pen, [
    [x - size, y],
    [x - size * 0.1, y - size],
    [x + size * 1.25, y],
  ]);
  pen.fillStyle = rgb([120, 46, 22], 0.75);
  polygon(pen, [
    [x - size * 0.1, y - size],
    [x + size * 1.25, y],
    [x + size * 0.42, y],
  ]);
  develop(canvas, 4, 0.3);
};
