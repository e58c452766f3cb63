import { blend, type Colour, ellipse, glow, rgb, type Scene, verticalGradient } from '../brush.ts';
import { develop, soften } from '../noise.ts';

/** A stall under an awning, full of fruit. */
export const market: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  verticalGradient(canvas, [
    [0, [66, 60, 66]],
    [0.5, [120, 92, 72]],
    [1, [60, 42, 34]],
  ]);
  for (let light = 0; light < 26; light++) {
    glow(
      canvas,
      chance() * width,
      height * (0.26 + chance() * 0.2),
      height * (0.02 + chance() * 0.07),
      [255, 206, 140],
      0.5,
    );
  }
  soften(canvas, 5);
  const fruit: readonly Colour[] = [
    [232, 120, 26],
    [198, 38, 34],
    [246, 200, 52],
    [110, 152, 46],
    [126, 40, 92],
    [240, 160, 70],
  ];
  for (let row = 0; row < 5; row++) {
    const r = height * (0.026 + row * 0.0085);
    const top = height * (0.44 + row * row * 0.012 + row * 0.088);
    const crate = width / (5 - row * 0.35);
    for (let left = -crate * 0.3 * row; left < width; left += crate) {
      const colour = fruit[Math.floor(chance() * fruit.length)] ?? [232, 120, 26];
      pen.fillStyle = rgb([58, 36, 22]);
      pen.fillRect(left, top - r * 0.4, crate - 6, r * 4.2);
      for (let pile = 0; pile < 3; pile++) {
        for (let x = left + r; x < left + crate - r; x += r * 1.62) {
          ball(
            pen,
            x + (chance() - 0.5) * r * 0.6 + (pile % 2) * r * 0.8,
            top + pile * r * 0.95 + chance() * r * 0.3,
            r * (0.92 + chance() * 0.16),
            blend(colour, [255, 236, 160], (chance() - 0.5) * 0.3),
          );
        }
      }
      const board = pen.createLinearGradient(0, top + r * 2.5, 0, top + r * 4);
      board.addColorStop(0, rgb([176, 124, 76]));
      board.addColorStop(1, rgb([94, 60, 36]));
      pen.fillStyle = board;
      pen.fillRect(left, top + r * 2.5, crate - 6, r * 1.6);
    }
  }
  const stripes = 16;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const left = (width / stripes) * stripe;
    const wide = width / stripes;
    const cloth = pen.createLinearGradient(0, 0, 0, height * 0.3);
    const colour: Colour = stripe % 2 === 0 ? [184, 44, 40] : [244, 234, 214];
    cloth.addColorStop(0, rgb(blend(colour, [255, 240, 200], 0.15)));
    cloth.addColorStop(1, rgb(blend(colour, [50, 20, 20], 0.42)));
    pen.fillStyle = cloth;
    pen.fillRect(left, 0, wide + 1, height * 0.24);
    ellipse(pen, left + wide / 2, height * 0.24, wide / 2, height * 0.035);
  }
  glow(canvas, width * 0.7, height * 0.2, height * 0.8, [255, 190, 110], 0.32);
  develop(canvas, 5, 0.5);
};

function ball(pen: CanvasRenderingContext2D, x: number, y: number, r: number, colour: Colour): void {
  const light = pen.createRadialGradient(x - r * 0.35, y - r * 0.4, r * 0.05, x, y, r);
  light.addColorStop(0, rgb(blend(colour, [255, 255, 240], 0.6)));
  light.addColorStop(0.35, rgb(colour));
  light.addColorStop(1, rgb(blend(colour, [30, 8, 6], 0.68)));
  pen.fillStyle = light;
  ellipse(pen, x, y, r, r);
}
