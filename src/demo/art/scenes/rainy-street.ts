import { type Canvas, type Colour, ellipse, rgb, type Scene, verticalGradient } from '../brush.ts';
import { develop, soften } from '../noise.ts';

/** A wet street by night, seen out of focus past an umbrella. */
export const rainyStreet: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  verticalGradient(canvas, [
    [0, [14, 18, 34]],
    [0.5, [46, 38, 58]],
    [1, [12, 14, 26]],
  ]);
  const lamps: readonly Colour[] = [
    [255, 170, 84],
    [255, 214, 150],
    [236, 72, 62],
    [88, 176, 236],
    [106, 214, 160],
    [246, 120, 170],
  ];
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  for (let lamp = 0; lamp < 92; lamp++) {
    const colour = lamps[Math.floor(chance() * lamps.length)] ?? [255, 255, 255];
    const side = (chance() - 0.5) * (0.3 + chance());
    const x = width * (0.5 + side);
    const y = height * (0.5 - Math.abs(side) * chance() * 0.75 + (chance() - 0.5) * 0.1);
    const r = width * (0.012 + Math.abs(side) * 0.075 * (0.5 + chance()));
    pen.fillStyle = rgb(colour, 0.12 + chance() * 0.22);
    ellipse(pen, x, y, r, r);
    pen.strokeStyle = rgb(colour, 0.22);
    pen.lineWidth = 1.5;
    pen.stroke();
    const streak = pen.createLinearGradient(0, height * 0.56, 0, height);
    streak.addColorStop(0, rgb(colour, 0.16));
    streak.addColorStop(1, rgb(colour, 0));
    pen.fillStyle = streak;
    ellipse(pen, x, height * (0.74 + chance() * 0.08), r * 0.8, height * 0.2);
  }
  pen.restore();
  soften(canvas, 2.4);
  umbrella(canvas, width * 0.46, height * 0.47, width * 0.3);
  pen.strokeStyle = 'rgba(214,226,246,0.13)';
  pen.lineWidth = 1.2;
  for (let drop = 0; drop < 420; drop++) {
    const x = chance() * width;
    const y = chance() * height;
    const long = 10 + chance() * 26;
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x - long * 0.16, y + long);
    pen.stroke();
  }
  develop(canvas, 6, 0.55);
};

function umbrella(canvas: Canvas, x: number, y: number, r: number): void {
  const { pen } = canvas;
  pen.fillStyle = rgb([12, 12, 20]);
  pen.beginPath();
  pen.moveTo(x - r * 0.3, y + r * 2.3);
  pen.quadraticCurveTo(x - r * 0.4, y + r * 0.78, x - r * 0.06, y + r * 0.58);
  pen.quadraticCurveTo(x + r * 0.36, y + r * 0.72, x + r * 0.34, y + r * 2.3);
  pen.fill();
  ellipse(pen, x + r * 0.02, y + r * 0.4, r * 0.16, r * 0.2);
  const canopy = pen.createLinearGradient(x - r, y - r, x + r, y + r * 0.3);
  canopy.addColorStop(0, rgb([226, 62, 54]));
  canopy.addColorStop(0.55, rgb([150, 26, 36]));
  canopy.addColorStop(1, rgb([66, 10, 24]));
  pen.fillStyle = canopy;
  pen.beginPath();
  pen.moveTo(x - r, y + r * 0.24);
  pen.bezierCurveTo(x - r * 0.9, y - r * 0.85, x + r * 0.9, y - r * 0.85, x + r, y + r * 0.24);
  for (let rib = 4; rib > 0; rib--) {
    const from = x - r + (rib * r) / 2;
    pen.quadraticCurveTo(from - r / 4, y + r * 0.08, from - r / 2, y + r * 0.24);
  }
  pen.fill();
  pen.strokeStyle = 'rgba(255,190,170,0.28)';
  pen.lineWidth = r * 0.008;
  for (const end of [-0.5, 0, 0.5]) {
    pen.beginPath();
    pen.moveTo(x, y - r * 0.56);
    pen.quadraticCurveTo(x + end * r * 1.1, y - r * 0.3, x + end * r, y + r * 0.24);
    pen.stroke();
  }
}
