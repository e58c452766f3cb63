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

/** Mountain ridges behind each other, mist between them, the sun just gone. */
export const duskRidges: Scene = (canvas, time) => {
  const { width, height } = canvas;
  const clouds = layered(noiseFrom(11), 6);
  const sky: readonly (readonly [number, Colour])[] = [
    [0, [38, 52, 94]],
    [0.25, [112, 92, 138]],
    [0.42, [226, 134, 110]],
    [0.55, [255, 203, 140]],
    [1, [255, 226, 178]],
  ];
  shade(canvas, (x, y) => {
    const cloud = clouds(x * 2.2 + time * 0.9, y * 7 + 3);
    const base = ramp(sky, y);
    const lit: Colour = blend([255, 176, 128], [92, 66, 104], Math.max(0, 0.6 - y) * 1.7);
    return blend(base, lit, Math.max(0, (cloud - 0.5) * 2.6) * Math.max(0, 1 - y * 1.5));
  });
  glow(canvas, width * 0.64, height * 0.5, height * 0.62, [255, 190, 110], 0.75);
  for (let layer = 0; layer < 6; layer++) ridge(canvas, layer);
  develop(canvas, 5, 0.45);
};

function ridge(canvas: Canvas, layer: number): void {
  const { pen, width, height } = canvas;
  const noise = layered(noiseFrom(40 + layer), 6);
  const depth = layer / 5;
  const top = height * (0.47 + depth * 0.36);
  const rough = height * (0.16 + depth * 0.1);
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width; x += 2) {
    points.push([x, top + (0.5 - noise((x / height) * (1.4 + depth * 1.6) + layer * 7, 2.5)) * rough]);
  }
  points.push([width, height]);
  const colour = blend([206, 138, 132], [22, 27, 46], depth ** 0.72);
  const gradient = pen.createLinearGradient(0, top - rough / 2, 0, top + height * 0.22);
  gradient.addColorStop(0, rgb(colour));
  gradient.addColorStop(1, rgb(blend(colour, [244, 188, 154], 0.62 * (1 - depth))));
  pen.fillStyle = gradient;
  polygon(pen, points);
  if (layer === 5) firs(canvas, points);
}

function firs(canvas: Canvas, line: readonly (readonly [number, number])[]): void {
  const { pen, height, chance } = canvas;
  pen.fillStyle = rgb([14, 18, 30]);
  for (const [x, y] of line) {
    if (chance() > 0.32) continue;
    const tall = height * (0.02 + chance() * 0.055);
    for (let tier = 0; tier < 4; tier++) {
      const base = y + 4 - (tall * tier) / 5;
      const half = (tall * (5 - tier)) / 22;
      polygon(pen, [
        [x - half, base],
        [x + half, base],
        [x, base - tall / 2.2],
      ]);
    }
  }
}

/** A low sun over moving water. */
export const eveningSea: Scene = (canvas, time) => {
  const { width, height } = canvas;
  const clouds = layered(noiseFrom(5), 6);
  const water = layered(noiseFrom(8), 4);
  const horizon = 0.52;
  const sunX = (width / height) * 0.42;
  shade(canvas, (x, y) => {
    if (y < horizon) {
      const sky = ramp(
        [
          [0, [46, 84, 138]],
          [0.3, [134, 150, 182]],
          [horizon, [255, 196, 132]],
        ],
        y,
      );
      const cloud = Math.max(0, clouds(x * 1.6 + time * 0.15, y * 6) - 0.48) * 2.4;
      return blend(sky, blend([255, 224, 196], [118, 104, 132], y < 0.3 ? 0.65 : 0.15), cloud);
    }
    const depth = (y - horizon) / (1 - horizon);
    const wave = water((x - sunX) * (9 / (0.15 + depth)) + time * 3, 2.2 / (0.03 + depth) + time * 4);
    const base = blend([188, 150, 128], [16, 48, 74], Math.min(1, depth * 1.5));
    const path = Math.exp(-(((x - sunX) / (0.06 + depth * 0.22)) ** 2));
    const glint = wave > 0.56 ? (wave - 0.56) * 6 : 0;
    return blend(blend(base, [8, 30, 52], (0.55 - wave) * 1.3), [255, 214, 150], path * glint + glint * 0.12);
  });
  glow(canvas, sunX * height, height * (horizon - 0.055), height * 0.5, [255, 170, 90], 0.8);
  canvas.pen.fillStyle = rgb([255, 246, 222]);
  ellipse(canvas.pen, sunX * height, height * (horizon - 0.055), height * 0.04, height * 0.04);
  sail(canvas, width * 0.72, height * (horizon + 0.012), height * 0.085);
  develop(canvas, 5, 0.4);
};

function sail(canvas: Canvas, x: number, y: number, size: number): void {
  const { pen } = canvas;
  pen.fillStyle = rgb([34, 32, 44]);
  polygon(pen, [
    [x - size * 0.5, y],
    [x + size * 0.55, y],
    [x + size * 0.36, y + size * 0.18],
    [x - size * 0.34, y + size * 0.18],
  ]);
  pen.fillStyle = rgb([70, 54, 62]);
  polygon(pen, [
    [x, y - size * 1.5],
    [x + size * 0.55, y - size * 0.1],
    [x, y - size * 0.1],
  ]);
  polygon(pen, [
    [x - size * 0.06, y - size * 1.25],
    [x - size * 0.06, y - size * 0.1],
    [x - size * 0.45, y - size * 0.1],
  ]);
}

/** The Milky Way over a lit tent. */
export const milkyWay: Scene = (canvas) => {
  const { pen, width, height, chance } = canvas;
  const dust = layered(noiseFrom(77), 6);
  shade(canvas, (x, y) => {
    const sky = ramp(
      [
        [0, [8, 12, 30]],
        [0.6, [20, 34, 66]],
        [1, [60, 74, 96]],
      ],
      y,
    );
    const across = (x - 0.75) * 0.8 + (y - 0.45) * 0.62;
    const band = Math.exp(-((across / 0.2) ** 2));
    const cloud = dust(x * 3, y * 3);
    const lane = Math.max(0, dust(x * 5 + 9, y * 5) - 0.52) * 4 * band;
    return blend(blend(sky, [176, 158, 190], band * cloud * 0.85), [14, 14, 28], lane);
  });
  for (let star = 0; star < 1100; star++) {
    const size = 0.35 + chance() ** 9 * 2.1;
    pen.fillStyle = rgb(blend([255, 232, 206], [206, 224, 255], chance()), 0.4 + chance() * 0.6);
    ellipse(pen, chance() * width, chance() ** 1.2 * height * 0.82, size, size);
  }
  const hills = layered(noiseFrom(31), 5);
  const points: [number, number][] = [[0, height]];
  for (let x = 0; x <= width; x += 3) points.push([x, height * (0.87 - (hills(x / 260, 1) - 0.5) * 0.2)]);
  points.push([width, height]);
  pen.fillStyle = rgb([7, 9, 16]);
  polygon(pen, points);
  const x = width * 0.34;
  const y = height * 0.9;
  const size = height * 0.095;
  glow(canvas, x, y - size * 0.4, size * 3.2, [255, 150, 62], 0.55);
  const cloth = pen.createLinearGradient(x, y - size, x, y);
  cloth.addColorStop(0, rgb([190, 76, 30]));
  cloth.addColorStop(1, rgb([255, 206, 120]));
  pen.fillStyle = cloth;
  polygon(pen, [
    [x - size, y],
    [x - size * 0.1, y - size],
    [x + size * 1.25, y],
  ]);
  pen.fillStyle = rgb([120, 46, 22], 0.75);
  polygon(pen, [
    [x - size * 0.1, y - size],
    [x + size * 1.25, y],
    [x + size * 0.42, y],
  ]);
  develop(canvas, 4, 0.3);
};

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

/** Balloons over a valley at first light. */
export const balloons: Scene = (canvas) => {
  const { width, height } = canvas;
  const haze = layered(noiseFrom(21), 5);
  shade(canvas, (x, y) => {
    const sky = ramp(
      [
        [0, [120, 172, 214]],
        [0.45, [222, 214, 208]],
        [0.68, [255, 214, 170]],
        [1, [240, 196, 150]],
      ],
      y,
    );
    return blend(sky, [255, 248, 238], Math.max(0, haze(x * 1.5, y * 6) - 0.45) * 1.2 * (1 - y));
  });
  glow(canvas, width * 0.16, height * 0.62, height * 0.6, [255, 200, 120], 0.7);
  for (let layer = 0; layer < 4; layer++) {
    const noise = layered(noiseFrom(60 + layer), 4);
    const top = height * (0.68 + layer * 0.075);
    const points: [number, number][] = [[0, height]];
    for (let x = 0; x <= width; x += 4) points.push([x, top - (noise(x / 220 + layer * 5, 1) - 0.5) * height * 0.13]);
    points.push([width, height]);
    canvas.pen.fillStyle = rgb(blend([214, 176, 156], [72, 78, 62], layer / 3));
    polygon(canvas.pen, points);
  }
  const palettes: readonly (readonly [Colour, Colour])[] = [
    [
      [206, 62, 52],
      [250, 212, 120],
    ],
    [
      [38, 92, 142],
      [240, 240, 232],
    ],
    [
      [232, 140, 46],
      [120, 44, 66],
    ],
    [
      [52, 128, 110],
      [246, 226, 160],
    ],
    [
      [142, 74, 140],
      [244, 190, 160],
    ],
  ];
  const places = [
    [0.3, 0.34, 0.17],
    [0.66, 0.24, 0.11],
    [0.83, 0.46, 0.075],
    [0.52, 0.53, 0.055],
    [0.13, 0.2, 0.05],
  ] as const;
  for (const [index, [x, y, size]] of [...places.entries()].reverse()) {
    const palette = palettes[index];
    if (palette !== undefined) balloon(canvas, x * width, y * height, size * height, palette, 1 - size * 4.5);
  }
  develop(canvas, 4, 0.3);
};

function balloon(
  canvas: Canvas,
  x: number,
  y: number,
  r: number,
  [one, two]: readonly [Colour, Colour],
  far: number,
): void {
  const { pen } = canvas;
  const hazy = (colour: Colour): Colour => blend(colour, [236, 216, 200], Math.max(0, far) * 0.55);
  pen.save();
  pen.beginPath();
  pen.arc(x, y, r, Math.PI * 0.86, Math.PI * 2.14);
  pen.quadraticCurveTo(x + r * 0.62, y + r * 1.05, x + r * 0.2, y + r * 1.38);
  pen.lineTo(x - r * 0.2, y + r * 1.38);
  pen.quadraticCurveTo(x - r * 0.62, y + r * 1.05, x + r * Math.cos(Math.PI * 0.86), y + r * Math.sin(Math.PI * 0.86));
  pen.clip();
  const gores = 12;
  for (let gore = 0; gore < gores; gore++) {
    const left = -Math.cos((Math.PI * gore) / gores);
    const right = -Math.cos((Math.PI * (gore + 1)) / gores);
    pen.fillStyle = rgb(hazy(gore % 2 === 0 ? one : two));
    pen.fillRect(x + left * r - 0.5, y - r, (right - left) * r + 1, r * 2.5);
  }
  const light = pen.createRadialGradient(x - r * 0.45, y - r * 0.3, r * 0.1, x, y, r * 1.5);
  light.addColorStop(0, 'rgba(255,246,220,0.42)');
  light.addColorStop(0.5, 'rgba(255,255,255,0)');
  light.addColorStop(1, 'rgba(40,20,40,0.5)');
  pen.fillStyle = light;
  pen.fillRect(x - r * 1.2, y - r * 1.2, r * 2.4, r * 2.8);
  pen.restore();
  pen.strokeStyle = rgb(hazy([70, 52, 44]));
  pen.lineWidth = Math.max(1, r * 0.012);
  for (const side of [-0.17, 0.17]) {
    pen.beginPath();
    pen.moveTo(x + side * r, y + r * 1.38);
    pen.lineTo(x + side * r * 0.7, y + r * 1.62);
    pen.stroke();
  }
  pen.fillStyle = rgb(hazy([96, 64, 40]));
  pen.fillRect(x - r * 0.13, y + r * 1.6, r * 0.26, r * 0.19);
}
