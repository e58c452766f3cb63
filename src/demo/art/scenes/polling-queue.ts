import { blend, type Canvas, type Colour, ellipse, polygon, rgb, type Scene, verticalGradient } from '../brush.ts';

/** A queue in front of a polling place: a flat illustration. */
export const pollingQueue: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  verticalGradient(canvas, [
    [0, [250, 214, 176]],
    [0.62, [252, 236, 214]],
    [1, [252, 236, 214]],
  ]);
  pen.fillStyle = rgb([255, 176, 112]);
  ellipse(pen, width * 0.8, height * 0.24, height * 0.1, height * 0.1);
  pen.fillStyle = rgb([236, 190, 160]);
  for (const [x, wide, tall] of [
    [0.02, 0.14, 0.3],
    [0.15, 0.1, 0.22],
    [0.56, 0.12, 0.26],
    [0.67, 0.1, 0.36],
    [0.78, 0.2, 0.2],
  ] as const) {
    pen.fillRect(width * x, height * (0.74 - tall), width * wide, height * tall);
  }
  pen.fillStyle = rgb([196, 178, 156]);
  pen.fillRect(0, height * 0.74, width, height * 0.26);
  pen.fillStyle = rgb([180, 160, 140]);
  pen.fillRect(0, height * 0.9, width, height * 0.1);
  hall(canvas);
  const skins: readonly Colour[] = [
    [240, 196, 162],
    [198, 140, 100],
    [128, 82, 58],
    [88, 56, 42],
    [222, 172, 130],
  ];
  const coats: readonly Colour[] = [
    [38, 84, 124],
    [206, 76, 58],
    [232, 168, 56],
    [62, 120, 98],
    [112, 74, 120],
    [240, 236, 226],
    [74, 84, 98],
  ];
  const hairs: readonly Colour[] = [
    [44, 32, 30],
    [96, 60, 38],
    [150, 146, 144],
    [30, 26, 32],
  ];
  for (let person = 0; person < 9; person++) {
    const x = width * (0.4 + person * 0.068);
    const size = height * (0.29 + chance() * 0.06) * (person === 4 ? 0.68 : 1);
    figure(
      pen,
      x,
      height * 0.88,
      size,
      skins[Math.floor(chance() * skins.length)] ?? [240, 196, 162],
      coats[person % coats.length] ?? [38, 84, 124],
      hairs[person % hairs.length] ?? [44, 32, 30],
      person % 3 === 1,
    );
  }
};

function hall({ pen, width, height }: Canvas): void {
  const left = width * 0.05;
  const wide = width * 0.31;
  pen.fillStyle = rgb([176, 78, 62]);
  pen.fillRect(left, height * 0.3, wide, height * 0.5);
  pen.fillStyle = rgb([120, 48, 44]);
  polygon(pen, [
    [left - width * 0.02, height * 0.3],
    [left + wide / 2, height * 0.14],
    [left + wide + width * 0.02, height * 0.3],
  ]);
  pen.fillStyle = rgb([252, 240, 220]);
  ellipse(pen, left + wide / 2, height * 0.245, height * 0.032, height * 0.032);
  pen.fillRect(left, height * 0.355, wide, height * 0.075);
  pen.fillStyle = rgb([40, 50, 70]);
  pen.font = `700 ${height * 0.042}px "DejaVu Sans", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText('POLLING PLACE', left + wide / 2, height * 0.394);
  for (const at of [0.06, 0.7]) {
    pen.fillStyle = rgb([252, 232, 190]);
    pen.fillRect(left + wide * at, height * 0.48, wide * 0.24, height * 0.16);
    pen.fillStyle = rgb([120, 48, 44]);
    pen.fillRect(left + wide * (at + 0.115), height * 0.48, wide * 0.012, height * 0.16);
    pen.fillRect(left + wide * at, height * 0.555, wide * 0.24, height * 0.008);
  }
  pen.fillStyle = rgb([58, 34, 34]);
  pen.fillRect(left + wide * 0.38, height * 0.5, wide * 0.26, height * 0.3);
  pen.fillStyle = rgb([255, 220, 150]);
  pen.fillRect(left + wide * 0.41, height * 0.52, wide * 0.2, height * 0.28);
}

function figure(
  pen: CanvasRenderingContext2D,
  x: number,
  foot: number,
  size: number,
  skin: Colour,
  coat: Colour,
  hair: Colour,
  dress: boolean,
): void {
  pen.fillStyle = 'rgba(90,70,60,0.28)';
  ellipse(pen, x + size * 0.05, foot, size * 0.22, size * 0.035);
  pen.fillStyle = rgb([46, 48, 64]);
  pen.fillRect(x - size * 0.09, foot - size * 0.38, size * 0.075, size * 0.38);
  pen.fillRect(x + size * 0.02, foot - size * 0.38, size * 0.075, size * 0.38);
  pen.fillStyle = rgb(coat);
  pen.beginPath();
  pen.roundRect(x - size * 0.14, foot - size * 0.78, size * 0.28, size * (dress ? 0.56 : 0.45), [
    size * 0.1,
    size * 0.1,
    size * 0.03,
    size * 0.03,
  ]);
  pen.fill();
  pen.fillStyle = rgb(blend(coat, [20, 20, 40], 0.22));
  pen.beginPath();
  pen.roundRect(x + size * 0.02, foot - size * 0.73, size * 0.07, size * 0.34, size * 0.035);
  pen.fill();
  pen.fillStyle = rgb(skin);
  pen.fillRect(x - size * 0.035, foot - size * 0.83, size * 0.07, size * 0.08);
  ellipse(pen, x, foot - size * 0.89, size * 0.085, size * 0.1);
  pen.fillStyle = rgb(hair);
  pen.beginPath();
  pen.ellipse(x + size * 0.012, foot - size * 0.915, size * 0.095, size * 0.1, 0, Math.PI * 0.98, Math.PI * 2.12);
  pen.fill();
  if (dress) ellipse(pen, x + size * 0.075, foot - size * 0.86, size * 0.035, size * 0.1);
}
