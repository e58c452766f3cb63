import { blend, glow, polygon, rgb, type Scene, verticalGradient } from '../brush.ts';
import { develop, soften } from '../noise.ts';

/** Trunks that lose themselves in morning mist. */
export const forestMist: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  verticalGradient(canvas, [
    [0, [196, 208, 190]],
    [0.6, [232, 228, 198]],
    [1, [120, 134, 96]],
  ]);
  glow(canvas, width * 0.6, height * 0.24, height * 0.75, [255, 236, 176], 0.8);
  for (let layer = 0; layer < 7; layer++) {
    const depth = layer / 6;
    const colour = blend([188, 196, 172], [24, 32, 24], depth ** 1.15);
    const ground = height * (0.66 + depth * 0.26);
    for (let tree = 0; tree < 13 - layer; tree++) {
      const x = chance() * width;
      const thick = width * (0.005 + depth * 0.018) * (0.7 + chance() * 0.6);
      const lean = (chance() - 0.5) * width * 0.03;
      pen.fillStyle = rgb(colour);
      polygon(pen, [
        [x - thick, height + 9],
        [x + thick, height + 9],
        [x + lean + thick * 0.6, -10],
        [x + lean - thick * 0.6, -10],
      ]);
      for (let branch = 0; branch < 9; branch++) {
        const at = chance() * 0.62;
        const reach = (chance() - 0.5) * thick * 16;
        const from = height * at;
        pen.strokeStyle = rgb(colour, 0.8);
        pen.lineWidth = Math.max(1, thick * 0.16);
        pen.beginPath();
        pen.moveTo(x + lean * (1 - at), from);
        pen.quadraticCurveTo(x + reach * 0.5, from - thick * 2, x + reach, from + chance() * thick * 3);
        pen.stroke();
      }
    }
    const mist = pen.createLinearGradient(0, ground - height * 0.3, 0, ground + height * 0.2);
    mist.addColorStop(0, rgb([236, 234, 210], 0));
    mist.addColorStop(0.7, rgb([234, 230, 202], 0.42 * (1 - depth)));
    mist.addColorStop(1, rgb(blend([222, 218, 176], [44, 54, 30], depth), 0.9));
    pen.fillStyle = mist;
    pen.fillRect(0, ground - height * 0.3, width, height);
  }
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  for (let beam = 0; beam < 9; beam++) {
    const angle = 0.35 + beam * 0.17 + chance() * 0.08;
    const far = height * 1.3;
    pen.fillStyle = rgb([255, 232, 170], 0.045);
    polygon(pen, [
      [width * 0.6, height * 0.02],
      [width * 0.6 + Math.cos(angle + 0.6) * far, Math.sin(angle + 0.6) * far],
      [width * 0.6 + Math.cos(angle + 0.68) * far, Math.sin(angle + 0.68) * far],
    ]);
  }
  pen.restore();
  soften(canvas, 0.8);
  develop(canvas, 5, 0.4);
};
