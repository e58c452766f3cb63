import { type Canvas, ellipse, glow, polygon, rgb, type Scene } from '../brush.ts';
import { develop } from '../noise.ts';

/** A ballot box in a studio, one paper half in. */
export const ballotBox: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  const wall = pen.createRadialGradient(width * 0.36, height * 0.3, 0, width * 0.45, height * 0.45, width * 0.95);
  wall.addColorStop(0, rgb([122, 152, 166]));
  wall.addColorStop(0.6, rgb([58, 84, 102]));
  wall.addColorStop(1, rgb([22, 34, 48]));
  pen.fillStyle = wall;
  pen.fillRect(0, 0, width, height);
  const table = pen.createLinearGradient(0, height * 0.72, 0, height);
  table.addColorStop(0, rgb([98, 70, 50]));
  table.addColorStop(1, rgb([44, 28, 22]));
  pen.fillStyle = table;
  pen.fillRect(0, height * 0.72, width, height);
  pen.filter = 'blur(22px)';
  pen.fillStyle = 'rgba(10,6,8,0.65)';
  polygon(pen, [
    [width * 0.24, height * 0.86],
    [width * 0.96, height * 0.83],
    [width * 0.9, height * 0.75],
    [width * 0.3, height * 0.74],
  ]);
  pen.filter = 'none';
  paper(canvas);
  const left = width * 0.23;
  const right = width * 0.77;
  const top = height * 0.43;
  const bottom = height * 0.86;
  const rear = height * 0.37;
  const lid = pen.createLinearGradient(left, rear, right, top);
  lid.addColorStop(0, rgb([252, 250, 242]));
  lid.addColorStop(1, rgb([188, 190, 192]));
  pen.fillStyle = lid;
  polygon(pen, [
    [left, top],
    [left + width * 0.06, rear],
    [right - width * 0.06, rear],
    [right, top],
  ]);
  pen.fillStyle = rgb([28, 32, 38]);
  polygon(pen, [
    [width * 0.395, top - height * 0.035],
    [width * 0.4, top - height * 0.024],
    [width * 0.6, top - height * 0.024],
    [width * 0.605, top - height * 0.035],
  ]);
  paperFront(canvas, top - height * 0.028);
  const front = pen.createLinearGradient(left, top, right, bottom);
  front.addColorStop(0, rgb([238, 238, 234]));
  front.addColorStop(0.6, rgb([196, 200, 206]));
  front.addColorStop(1, rgb([120, 128, 140]));
  pen.fillStyle = front;
  polygon(pen, [
    [left, top],
    [right, top],
    [right - width * 0.018, bottom],
    [left + width * 0.018, bottom],
  ]);
  pen.fillStyle = rgb([30, 74, 120]);
  pen.fillRect(left + width * 0.012, height * 0.555, right - left - width * 0.024, height * 0.12);
  pen.fillStyle = rgb([246, 246, 240]);
  pen.font = `700 ${height * 0.076}px "DejaVu Sans", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText('BALLOTS', width / 2, height * 0.618);
  for (const [x, y] of [
    [0.27, 0.46],
    [0.73, 0.46],
    [0.28, 0.83],
    [0.72, 0.83],
  ] as const) {
    pen.fillStyle = rgb([96, 102, 112]);
    ellipse(pen, width * x, height * y, width * 0.008, width * 0.008);
  }
  glow(canvas, width * 0.3, height * 0.34, height * 0.5, [255, 236, 200], 0.22);
  develop(canvas, 5, 0.55);
};

function paper(canvas: Canvas): void {
  const { pen, width, height } = canvas;
  pen.fillStyle = rgb([214, 212, 204]);
  polygon(pen, [
    [width * 0.425, height * 0.4],
    [width * 0.455, height * 0.155],
    [width * 0.625, height * 0.185],
    [width * 0.585, height * 0.4],
  ]);
}

function paperFront(canvas: Canvas, slot: number): void {
  const { pen, width, height } = canvas;
  const sheet = pen.createLinearGradient(width * 0.4, height * 0.15, width * 0.62, slot);
  sheet.addColorStop(0, rgb([255, 254, 248]));
  sheet.addColorStop(1, rgb([206, 206, 200]));
  pen.fillStyle = sheet;
  polygon(pen, [
    [width * 0.42, slot],
    [width * 0.44, height * 0.145],
    [width * 0.61, height * 0.175],
    [width * 0.58, slot],
  ]);
  pen.save();
  pen.translate(width * 0.45, height * 0.175);
  pen.rotate(0.17);
  for (let line = 0; line < 4; line++) {
    pen.strokeStyle = rgb([86, 92, 102]);
    pen.lineWidth = 2;
    pen.strokeRect(width * 0.012, height * (0.012 + line * 0.043), width * 0.018, width * 0.018);
    pen.fillStyle = rgb([150, 154, 160]);
    pen.fillRect(width * 0.043, height * (0.016 + line * 0.043), width * (0.06 + (line % 2) * 0.025), height * 0.009);
  }
  pen.strokeStyle = rgb([26, 62, 150]);
  pen.lineWidth = 4;
  pen.beginPath();
  pen.moveTo(width * 0.011, height * 0.057);
  pen.lineTo(width * 0.031, height * 0.078);
  pen.moveTo(width * 0.032, height * 0.055);
  pen.lineTo(width * 0.01, height * 0.08);
  pen.stroke();
  pen.restore();
}
