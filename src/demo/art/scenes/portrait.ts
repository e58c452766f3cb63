import { blend, glow, polygon, rgb, type Scene } from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

/** A head in low light, only shapes and warmth. */
export const portrait: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  const cloth = layered(noiseFrom(52), 5);
  shade(canvas, (x, y) => {
    const light = Math.exp(-(((x - 0.2) / 0.5) ** 2) - ((y - 0.35) / 0.6) ** 2);
    return blend([20, 20, 30], [122, 70, 52], light * (0.75 + cloth(x * 3, y * 3) * 0.5));
  });
  pen.fillStyle = rgb([26, 34, 52]);
  pen.beginPath();
  pen.moveTo(width * 0.06, height);
  pen.bezierCurveTo(width * 0.1, height * 0.76, width * 0.3, height * 0.72, width * 0.4, height * 0.68);
  pen.lineTo(width * 0.62, height * 0.68);
  pen.bezierCurveTo(width * 0.76, height * 0.73, width * 0.95, height * 0.76, width * 0.98, height);
  pen.fill();
  const skin = pen.createRadialGradient(
    width * 0.36,
    height * 0.36,
    width * 0.04,
    width * 0.5,
    height * 0.43,
    width * 0.32,
  );
  skin.addColorStop(0, rgb([246, 190, 146]));
  skin.addColorStop(0.5, rgb([190, 116, 84]));
  skin.addColorStop(1, rgb([62, 32, 34]));
  pen.fillStyle = skin;
  polygon(pen, [
    [width * 0.42, height * 0.52],
    [width * 0.6, height * 0.52],
    [width * 0.63, height * 0.7],
    [width * 0.51, height * 0.76],
    [width * 0.39, height * 0.7],
  ]);
  pen.beginPath();
  pen.moveTo(width * 0.33, height * 0.34);
  pen.bezierCurveTo(width * 0.31, height * 0.16, width * 0.69, height * 0.14, width * 0.68, height * 0.36);
  pen.bezierCurveTo(width * 0.68, height * 0.5, width * 0.62, height * 0.6, width * 0.51, height * 0.625);
  pen.bezierCurveTo(width * 0.42, height * 0.61, width * 0.34, height * 0.5, width * 0.33, height * 0.34);
  pen.fill();
  pen.strokeStyle = 'rgba(50,22,26,0.75)';
  pen.lineCap = 'round';
  for (const [fromX, toX, y] of [
    [0.385, 0.455, 0.385],
    [0.54, 0.61, 0.385],
  ] as const) {
    pen.lineWidth = width * 0.011;
    pen.beginPath();
    pen.moveTo(width * fromX, height * y);
    pen.quadraticCurveTo(width * ((fromX + toX) / 2), height * (y + 0.014), width * toX, height * y);
    pen.stroke();
    pen.lineWidth = width * 0.014;
    pen.beginPath();
    pen.moveTo(width * fromX, height * (y - 0.036));
    pen.quadraticCurveTo(width * ((fromX + toX) / 2), height * (y - 0.054), width * toX, height * (y - 0.034));
    pen.stroke();
  }
  pen.lineWidth = width * 0.007;
  pen.beginPath();
  pen.moveTo(width * 0.495, height * 0.39);
  pen.quadraticCurveTo(width * 0.462, height * 0.475, width * 0.5, height * 0.478);
  pen.stroke();
  pen.fillStyle = 'rgba(132,48,50,0.85)';
  pen.beginPath();
  pen.moveTo(width * 0.445, height * 0.537);
  pen.quadraticCurveTo(width * 0.5, height * 0.518, width * 0.555, height * 0.535);
  pen.quadraticCurveTo(width * 0.5, height * 0.572, width * 0.445, height * 0.537);
  pen.fill();
  const hair = pen.createLinearGradient(width * 0.3, 0, width * 0.72, 0);
  hair.addColorStop(0, rgb([94, 50, 36]));
  hair.addColorStop(0.5, rgb([34, 20, 24]));
  hair.addColorStop(1, rgb([12, 10, 16]));
  pen.fillStyle = hair;
  pen.beginPath();
  pen.moveTo(width * 0.3, height * 0.62);
  pen.bezierCurveTo(width * 0.2, height * 0.2, width * 0.36, height * 0.1, width * 0.52, height * 0.11);
  pen.bezierCurveTo(width * 0.74, height * 0.11, width * 0.82, height * 0.34, width * 0.74, height * 0.66);
  pen.bezierCurveTo(width * 0.68, height * 0.58, width * 0.71, height * 0.42, width * 0.64, height * 0.27);
  pen.bezierCurveTo(width * 0.56, height * 0.31, width * 0.42, height * 0.3, width * 0.375, height * 0.25);
  pen.bezierCurveTo(width * 0.33, height * 0.36, width * 0.36, height * 0.5, width * 0.3, height * 0.62);
  pen.fill();
  glow(canvas, width * 0.22, height * 0.3, height * 0.5, [255, 160, 90], 0.3);
  develop(canvas, 6, 0.6);
};
