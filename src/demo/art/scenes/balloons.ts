import { blend, type Canvas, type Colour, glow, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** Balloons over a valley at first light. */
export const balloons: Scene = (canvas) => {
  const { width, height } = canvas;
  const haze = layered(noiseFrom(21), 5);
  shade(canvas, (x, y) => {
    const sky = ramp(
      [
        [0, [120, 172, 214]],
        [0.45, [222, 214, 208]],
        [0.68, [255, 214, 170]],
        [1, [240, 196, 150]],
      ],
      y,
    );
    return blend(sky, [255, 248, 238], Math.max(0, haze(x * 1.5, y * 6) - 0.45) * 1.2 * (1 - y));
  });
  glow(canvas, width * 0.16, height * 0.62, height * 0.6, [255, 200, 120], 0.7);
  for (let layer = 0; layer < 4; layer++) {
    const noise = layered(noiseFrom(60 + layer), 4);
    const top = height * (0.68 + layer * 0.075);
    const points: [number, number][] = [[0, height]];
    for (let x = 0; x <= width; x += 4) points.push([x, top - (noise(x / 220 + layer * 5, 1) - 0.5) * height * 0.13]);
    points.push([width, height]);
    canvas.pen.fillStyle = rgb(blend([214, 176, 156], [72, 78, 62], layer / 3));
    polygon(canvas.pen, points);
  }
  const palettes: readonly (readonly [Colour, Colour])[] = [
    [
      [206, 62, 52],
      [250, 212, 120],
    ],
    [
      [38, 92, 142],
      [240, 240, 232],
    ],
    [
      [232, 140, 46],
      [120, 44, 66],
    ],
    [
      [52, 128, 110],
      [246, 226, 160],
    ],
    [
      [142, 74, 140],
      [244, 190, 160],
    ],
  ];
  const places = [
    [0.3, 0.34, 0.17],
    [0.66, 0.24, 0.11],
    [0.83, 0.46, 0.075],
    [0.52, 0.53, 0.055],
    [0.13, 0.2, 0.05],
  ] as const;
  for (const [index, [x, y, size]] of [...places.entries()].reverse()) {
    const palette = palettes[index];
    if (palette !== undefined) balloon(canvas, x * width, y * height, size * height, palette, 1 - size * 4.5);
  }
  develop(canvas, 4, 0.3);
};

function balloon(
  canvas: Canvas,
  x: number,
  y: number,
  r: number,
  [one, two]: readonly [Colour, Colour],
  far: number,
): void {
  const { pen } = canvas;
  const hazy = (colour: Colour): Colour => blend(colour, [236, 216, 200], Math.max(0, far) * 0.55);
  pen.save();
  pen.beginPath();
  pen.arc(x, y, r, Math.PI * 0.86, Math.PI * 2.14);
  pen.quadraticCurveTo(x + r * 0.62, y + r * 1.05, x + r * 0.2, y + r * 1.38);
  pen.lineTo(x - r * 0.2, y + r * 1.38);
  pen.quadraticCurveTo(x - r * 0.62, y + r * 1.05, x + r * Math.cos(Math.PI * 0.86), y + r * Math.sin(Math.PI * 0.86));
  pen.clip();
  const gores = 12;
  for (let gore = 0; gore < gores; gore++) {
    const left = -Math.cos((Math.PI * gore) / gores);
    const right = -Math.cos((Math.PI * (gore + 1)) / gores);
    pen.fillStyle = rgb(hazy(gore % 2 === 0 ? one : two));
    pen.fillRect(x + left * r - 0.5, y - r, (right - left) * r + 1, r * 2.5);
  }
  const light = pen.createRadialGradient(x - r * 0.45, y - r * 0.3, r * 0.1, x, y, r * 1.5);
  light.addColorStop(0, 'rgba(255,246,220,0.42)');
  light.addColorStop(0.5, 'rgba(255,255,255,0)');
  light.addColorStop(1, 'rgba(40,20,40,0.5)');
  pen.fillStyle = light;
  pen.fillRect(x - r * 1.2, y - r * 1.2, r * 2.4, r * 2.8);
  pen.restore();
  pen.strokeStyle = rgb(hazy([70, 52, 44]));
  pen.lineWidth = Math.max(1, r * 0.012);
  for (const side of [-0.17, 0.17]) {
    pen.beginPath();
    pen.moveTo(x + side * r, y + r * 1.38);
    pen.lineTo(x + side * r * 0.7, y + r * 1.62);
    pen.stroke();
  }
  pen.fillStyle = rgb(hazy([96, 64, 40]));
  pen.fillRect(x - r * 0.13, y + r * 1.6, r * 0.26, r * 0.19);
}
