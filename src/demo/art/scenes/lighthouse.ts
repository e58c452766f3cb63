import { blend, type Colour, glow, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** A lighthouse on a headland, its beam in the haze. */
export const lighthouse: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  const clouds = layered(noiseFrom(91), 6);
  shade(canvas, (x, y) =>
    blend(
      ramp(
        [
          [0, [30, 46, 84]],
          [0.5, [110, 120, 160]],
          [0.72, [238, 178, 150]],
          [1, [60, 74, 104]],
        ],
        y,
      ),
      [230, 190, 190],
      Math.max(0, clouds(x * 1.4, y * 5) - 0.5) * 1.9,
    ),
  );
  const sea = pen.createLinearGradient(0, height * 0.72, 0, height);
  sea.addColorStop(0, rgb([196, 158, 150]));
  sea.addColorStop(1, rgb([22, 44, 72]));
  pen.fillStyle = sea;
  pen.fillRect(0, height * 0.72, width, height);
  const x = width * 0.66;
  const lamp = height * 0.25;
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  for (const [angle, strength] of [
    [Math.PI * 1.04, 0.5],
    [Math.PI * 0.05, 0.32],
  ] as const) {
    const beam = pen.createRadialGradient(x, lamp, 0, x, lamp, width * 0.7);
    beam.addColorStop(0, rgb([255, 240, 190], strength));
    beam.addColorStop(1, rgb([255, 240, 190], 0));
    pen.fillStyle = beam;
    polygon(pen, [
      [x, lamp],
      [x + Math.cos(angle - 0.055) * width, lamp + Math.sin(angle - 0.055) * width],
      [x + Math.cos(angle + 0.055) * width, lamp + Math.sin(angle + 0.055) * width],
    ]);
  }
  pen.restore();
  const rock = layered(noiseFrom(17), 6);
  const points: [number, number][] = [[width * 0.3, height]];
  for (let px = width * 0.3; px <= width; px += 3) {
    const rise = Math.min(1, (px - width * 0.3) / (width * 0.3));
    points.push([px, height * (0.97 - rise * 0.22 - (rock(px / 130, 3) - 0.5) * 0.13)]);
  }
  points.push([width, height]);
  pen.fillStyle = rgb([26, 28, 40]);
  polygon(pen, points);
  const base = height * 0.77;
  const wide = height * 0.062;
  for (let band = 0; band < 5; band++) {
    const top = lamp + ((base - lamp) * band) / 5;
    const bottom = lamp + ((base - lamp) * (band + 1)) / 5 + 1;
    const half = (at: number): number => wide * (0.62 + ((at - lamp) / (base - lamp)) * 0.5);
    const side = pen.createLinearGradient(x - wide, 0, x + wide, 0);
    const colour: Colour = band % 2 === 0 ? [240, 228, 216] : [190, 52, 48];
    side.addColorStop(0, rgb(blend(colour, [255, 220, 190], 0.25)));
    side.addColorStop(1, rgb(blend(colour, [20, 24, 50], 0.68)));
    pen.fillStyle = side;
    polygon(pen, [
      [x - half(top), top],
      [x + half(top), top],
      [x + half(bottom), bottom],
      [x - half(bottom), bottom],
    ]);
  }
  pen.fillStyle = rgb([30, 30, 40]);
  pen.fillRect(x - wide * 0.85, lamp - 2, wide * 1.7, height * 0.014);
  polygon(pen, [
    [x - wide * 0.5, lamp - height * 0.055],
    [x + wide * 0.5, lamp - height * 0.055],
    [x, lamp - height * 0.1],
  ]);
  pen.fillStyle = rgb([255, 238, 180]);
  pen.fillRect(x - wide * 0.42, lamp - height * 0.055, wide * 0.84, height * 0.053);
  glow(canvas, x, lamp - height * 0.03, height * 0.22, [255, 220, 140], 1);
  develop(canvas, 5, 0.4);
};
