import { blend, type Canvas, glow, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** A skyline at the blue hour and its reflection. */
export const harbourNight: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  const shore = Math.round(height * 0.64);
  const clouds = layered(noiseFrom(3), 6);
  shade(canvas, (x, y) =>
    blend(
      ramp(
        [
          [0, [18, 28, 62]],
          [0.4, [58, 76, 124]],
          [0.64, [226, 150, 120]],
          [1, [40, 40, 60]],
        ],
        y,
      ),
      [150, 120, 150],
      Math.max(0, clouds(x * 1.8, y * 8) - 0.5) * 1.6 * (1 - y),
    ),
  );
  for (let layer = 0; layer < 3; layer++) towers(canvas, shore, layer);
  glow(canvas, width * 0.5, shore, height * 0.55, [255, 160, 90], 0.28);
  mirror(canvas, shore);
  pen.fillStyle = rgb([10, 12, 24]);
  pen.fillRect(0, shore - 3, width, 6);
  develop(canvas, 5, 0.5);
};

function towers(canvas: Canvas, shore: number, layer: number): void {
  const { pen, width, height, chance } = canvas;
  const depth = layer / 2;
  let x = -20;
  while (x < width) {
    const wide = width * (0.028 + chance() * 0.045);
    const centre = 1 - Math.abs(x / width - 0.52) * 1.5;
    const tall = height * (0.07 + chance() * 0.16 + Math.max(0, centre) * (0.3 - depth * 0.14) * chance());
    const colour = blend([104, 92, 128], [20, 22, 42], depth);
    const face = pen.createLinearGradient(0, shore - tall, 0, shore);
    face.addColorStop(0, rgb(colour));
    face.addColorStop(1, rgb(blend(colour, [170, 110, 104], 0.4)));
    pen.fillStyle = face;
    pen.fillRect(x, shore - tall, wide, tall);
    if (chance() > 0.72) pen.fillRect(x + wide / 2 - 1, shore - tall - height * 0.05, 2, height * 0.05);
    const step = 7 + layer * 2;
    for (let wx = x + 4; wx < x + wide - 5; wx += step) {
      for (let wy = shore - tall + 6; wy < shore - 6; wy += step + 2) {
        if (chance() > 0.36 + depth * 0.1) continue;
        pen.fillStyle = rgb(
          blend([255, 196, 110], [255, 240, 206], chance()),
          0.35 + chance() * 0.6 * (0.5 + depth / 2),
        );
        pen.fillRect(wx, wy, step * 0.5, step * 0.55);
      }
    }
    x += wide + chance() * width * 0.012;
  }
}

function mirror(canvas: Canvas, shore: number): void {
  const { pen, width, height } = canvas;
  const ripples = layered(noiseFrom(19), 4);
  const copy = new OffscreenCanvas(width, height);
  copy.getContext('2d')?.drawImage(pen.canvas, 0, 0);
  for (let row = shore; row < height; row++) {
    const depth = (row - shore) / (height - shore);
    const from = shore - (row - shore) * 1.05;
    const sway = (ripples(row / (3 + depth * 10), 4.5) - 0.5) * (6 + depth * 46);
    pen.drawImage(copy, 0, Math.max(0, from), width, 1, sway, row, width, 1);
  }
  const water = pen.createLinearGradient(0, shore, 0, height);
  water.addColorStop(0, 'rgba(14,22,46,0.25)');
  water.addColorStop(1, 'rgba(8,14,32,0.82)');
  pen.fillStyle = water;
  pen.fillRect(0, shore, width, height - shore);
}
