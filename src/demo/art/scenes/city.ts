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
import { develop, layered, noiseFrom, shade, soften } from '../noise.ts';

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

/** A lighthouse on a headland, its beam in the haze. */
export const lighthouse: Scene = (canvas) => {
  const { pen, width, height } = canvas;
  const clouds = layered(noiseFrom(91), 6);
  shade(canvas, (x, y) =>
    blend(
      ramp(
        [
          [0, [30, 46, 84]],
          [0.5, [110, 120, 160]],
          [0.72, [238, 178, 150]],
          [1, [60, 74, 104]],
        ],
        y,
      ),
      [230, 190, 190],
      Math.max(0, clouds(x * 1.4, y * 5) - 0.5) * 1.9,
    ),
  );
  const sea = pen.createLinearGradient(0, height * 0.72, 0, height);
  sea.addColorStop(0, rgb([196, 158, 150]));
  sea.addColorStop(1, rgb([22, 44, 72]));
  pen.fillStyle = sea;
  pen.fillRect(0, height * 0.72, width, height);
  const x = width * 0.66;
  const lamp = height * 0.25;
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  for (const [angle, strength] of [
    [Math.PI * 1.04, 0.5],
    [Math.PI * 0.05, 0.32],
  ] as const) {
    const beam = pen.createRadialGradient(x, lamp, 0, x, lamp, width * 0.7);
    beam.addColorStop(0, rgb([255, 240, 190], strength));
    beam.addColorStop(1, rgb([255, 240, 190], 0));
    pen.fillStyle = beam;
    polygon(pen, [
      [x, lamp],
      [x + Math.cos(angle - 0.055) * width, lamp + Math.sin(angle - 0.055) * width],
      [x + Math.cos(angle + 0.055) * width, lamp + Math.sin(angle + 0.055) * width],
    ]);
  }
  pen.restore();
  const rock = layered(noiseFrom(17), 6);
  const points: [number, number][] = [[width * 0.3, height]];
  for (let px = width * 0.3; px <= width; px += 3) {
    const rise = Math.min(1, (px - width * 0.3) / (width * 0.3));
    points.push([px, height * (0.97 - rise * 0.22 - (rock(px / 130, 3) - 0.5) * 0.13)]);
  }
  points.push([width, height]);
  pen.fillStyle = rgb([26, 28, 40]);
  polygon(pen, points);
  const base = height * 0.77;
  const wide = height * 0.062;
  for (let band = 0; band < 5; band++) {
    const top = lamp + ((base - lamp) * band) / 5;
    const bottom = lamp + ((base - lamp) * (band + 1)) / 5 + 1;
    const half = (at: number): number => wide * (0.62 + ((at - lamp) / (base - lamp)) * 0.5);
    const side = pen.createLinearGradient(x - wide, 0, x + wide, 0);
    const colour: Colour = band % 2 === 0 ? [240, 228, 216] : [190, 52, 48];
    side.addColorStop(0, rgb(blend(colour, [255, 220, 190], 0.25)));
    side.addColorStop(1, rgb(blend(colour, [20, 24, 50], 0.68)));
    pen.fillStyle = side;
    polygon(pen, [
      [x - half(top), top],
      [x + half(top), top],
      [x + half(bottom), bottom],
      [x - half(bottom), bottom],
    ]);
  }
  pen.fillStyle = rgb([30, 30, 40]);
  pen.fillRect(x - wide * 0.85, lamp - 2, wide * 1.7, height * 0.014);
  polygon(pen, [
    [x - wide * 0.5, lamp - height * 0.055],
    [x + wide * 0.5, lamp - height * 0.055],
    [x, lamp - height * 0.1],
  ]);
  pen.fillStyle = rgb([255, 238, 180]);
  pen.fillRect(x - wide * 0.42, lamp - height * 0.055, wide * 0.84, height * 0.053);
  glow(canvas, x, lamp - height * 0.03, height * 0.22, [255, 220, 140], 1);
  develop(canvas, 5, 0.4);
};
