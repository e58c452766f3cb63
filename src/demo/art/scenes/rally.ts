import { blend, type Canvas, type Colour, ellipse, polygon, ramp, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** A rally from behind: hands, flags, stage light. */
export const rally: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  const smoke = layered(noiseFrom(64), 5);
  shade(canvas, (x, y) => {
    const stage = Math.exp(-(((x - 0.76) / 0.62) ** 2) - ((y - 0.42) / 0.36) ** 2);
    return blend(
      [14, 14, 30],
      ramp(
        [
          [0, [84, 72, 168]],
          [0.5, [236, 120, 110]],
          [1, [255, 206, 150]],
        ],
        stage,
      ),
      stage * (0.5 + smoke(x * 3, y * 3) * 0.9),
    );
  });
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  for (let beam = 0; beam < 8; beam++) {
    const top = width * (0.14 + beam * 0.105);
    const toward = width * (0.3 + chance() * 0.45);
    pen.fillStyle = rgb(beam % 2 === 0 ? [150, 170, 255] : [255, 170, 130], 0.1);
    polygon(pen, [
      [top - 4, 0],
      [top + 4, 0],
      [toward + width * 0.09, height * 0.72],
      [toward - width * 0.05, height * 0.72],
    ]);
  }
  pen.restore();
  for (let row = 0; row < 6; row++) {
    const size = height * (0.022 + row * 0.0115);
    const line = height * (0.58 + row * 0.066);
    const colour = blend([104, 62, 88], [8, 8, 16], row / 5);
    for (let x = -size; x < width + size; x += size * (1.7 + chance() * 0.6)) {
      const y = line + (chance() - 0.5) * size;
      pen.fillStyle = rgb(colour);
      ellipse(pen, x, y, size * 0.62, size * 0.78);
      ellipse(pen, x, y + size * 1.7, size * 1.15, size * 1.15);
      pen.fillRect(x - size * 1.15, y + size * 1.6, size * 2.3, height);
      if (chance() > 0.74) arm(canvas, x, y, size, colour);
    }
  }
  develop(canvas, 6, 0.45);
};

function arm({ pen, chance }: Canvas, x: number, y: number, size: number, colour: Colour): void {
  const lean = (chance() - 0.5) * size;
  pen.strokeStyle = rgb(colour);
  pen.lineCap = 'round';
  pen.lineWidth = size * 0.42;
  pen.beginPath();
  pen.moveTo(x + size * 0.8, y + size * 1.4);
  pen.lineTo(x + size + lean, y - size * 1.5);
  pen.stroke();
  if (chance() < 0.5) return;
  pen.lineWidth = size * 0.1;
  pen.beginPath();
  pen.moveTo(x + size + lean, y - size * 1.2);
  pen.lineTo(x + size * 1.1 + lean, y - size * 4);
  pen.stroke();
  pen.fillStyle = rgb(blend([220, 84, 70], colour, 0.35));
  pen.beginPath();
  pen.moveTo(x + size * 1.1 + lean, y - size * 4);
  pen.quadraticCurveTo(x + size * 1.9 + lean, y - size * 4.5, x + size * 2.9 + lean, y - size * 3.9);
  pen.lineTo(x + size * 2.8 + lean, y - size * 2.6);
  pen.quadraticCurveTo(x + size * 1.9 + lean, y - size * 3.1, x + size * 1.1 + lean, y - size * 2.6);
  pen.fill();
}
