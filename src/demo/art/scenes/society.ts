import {
  blend,
  type Canvas,
  type Colour,
  ellipse,
  glow,
  polygon,
  ramp,
  rgb,
  type Scene,
  verticalGradient,
} from '../brush.ts';
import { develop, layered, noiseFrom, shade } from '../noise.ts';

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

/** A chart as a newspaper would print it. */
export const turnoutChart: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  pen.fillStyle = rgb([250, 247, 240]);
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = rgb([190, 40, 46]);
  pen.fillRect(width * 0.05, height * 0.07, width * 0.055, height * 0.012);
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.fillStyle = rgb([26, 30, 38]);
  pen.font = `700 ${height * 0.064}px "DejaVu Serif", serif`;
  pen.fillText('More people voted than in 20 years', width * 0.05, height * 0.17);
  pen.fillStyle = rgb([92, 98, 108]);
  pen.font = `${height * 0.034}px "DejaVu Sans", sans-serif`;
  pen.fillText('Turnout in the national election of Freedonia, per cent', width * 0.05, height * 0.23);
  const years = ['2006', '2010', '2014', '2018', '2022', '2026'];
  const turnout = [61, 58, 54, 57, 66, 73];
  const base = height * 0.84;
  const scale = (height * 0.52) / 80;
  for (let line = 0; line <= 80; line += 20) {
    pen.fillStyle = rgb([224, 219, 208]);
    pen.fillRect(width * 0.05, base - line * scale, width * 0.9, 2);
    pen.fillStyle = rgb([130, 134, 142]);
    pen.font = `${height * 0.028}px "DejaVu Sans", sans-serif`;
    pen.fillText(String(line), width * 0.05, base - line * scale - height * 0.012);
  }
  for (const [index, year] of years.entries()) {
    const value = turnout[index] ?? 0;
    const x = width * (0.13 + index * 0.138);
    const last = index === years.length - 1;
    pen.fillStyle = rgb(last ? [190, 40, 46] : [96, 128, 158]);
    pen.fillRect(x, base - value * scale, width * 0.088, value * scale);
    pen.fillStyle = rgb(last ? [190, 40, 46] : [46, 56, 70]);
    pen.textAlign = 'center';
    pen.font = `700 ${height * 0.042}px "DejaVu Sans", sans-serif`;
    pen.fillText(String(value), x + width * 0.044, base - value * scale - height * 0.018);
    pen.fillStyle = rgb([60, 66, 76]);
    pen.font = `${height * 0.034}px "DejaVu Sans", sans-serif`;
    pen.fillText(year, x + width * 0.044, base + height * 0.052);
  }
  pen.textAlign = 'left';
  pen.fillStyle = rgb([130, 134, 142]);
  pen.font = `${height * 0.026}px "DejaVu Sans", sans-serif`;
  pen.fillText('Source: invented for a demonstration', width * 0.05, height * 0.95);
};

/** A poster with one word. */
export const votePoster: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  verticalGradient(canvas, [
    [0, [18, 62, 92]],
    [1, [12, 34, 62]],
  ]);
  const cx = width / 2;
  const cy = height * 0.44;
  for (let ray = 0; ray < 36; ray++) {
    const from = (Math.PI * 2 * ray) / 36;
    const to = from + Math.PI / 36;
    const far = height * 1.1;
    pen.fillStyle = rgb(blend([240, 176, 66], [226, 92, 60], ray % 2), 0.92);
    polygon(pen, [
      [cx, cy],
      [cx + Math.cos(from) * far, cy + Math.sin(from) * far],
      [cx + Math.cos(to) * far, cy + Math.sin(to) * far],
    ]);
  }
  pen.fillStyle = rgb([250, 240, 216]);
  ellipse(pen, cx, cy, width * 0.335, width * 0.335);
  pen.fillStyle = rgb([18, 52, 84]);
  ellipse(pen, cx, cy, width * 0.305, width * 0.305);
  pen.strokeStyle = rgb([250, 240, 216]);
  pen.lineWidth = width * 0.062;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.beginPath();
  pen.moveTo(cx - width * 0.14, cy + width * 0.01);
  pen.lineTo(cx - width * 0.035, cy + width * 0.12);
  pen.lineTo(cx + width * 0.16, cy - width * 0.13);
  pen.stroke();
  pen.fillStyle = rgb([18, 52, 84]);
  pen.fillRect(0, height * 0.755, width, height * 0.245);
  pen.fillStyle = rgb([250, 240, 216]);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.font = `900 ${height * 0.125}px "DejaVu Sans", sans-serif`;
  pen.fillText('VOTE', cx, height * 0.845);
  pen.font = `600 ${height * 0.034}px "DejaVu Sans", sans-serif`;
  pen.fillText('SUNDAY  ·  8 TO 18 O’CLOCK', cx, height * 0.94);
  develop(canvas, 3, 0.2);
};

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
