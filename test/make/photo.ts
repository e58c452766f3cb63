import type { Pixels } from '../../src/recovery/picture/pixels.ts';
import { seededRandom } from './random.ts';

type Random = () => number;
type Colour = readonly [red: number, green: number, blue: number];

/**
 * A picture with what makes photographs hard to tell apart and easy to compress: skies, ridges, things with texture and
 * shade, lighting, a lens' dark corners and a sensor's noise. Another seed is another picture.
 */
export function photo(seed: number, width: number, height: number): Pixels {
  const random = seededRandom(seed);
  const canvas: Canvas = {
    width,
    height,
    colours: new Float32Array(width * height * 3),
    fine: fractal(random, width, height, 4 + Math.floor(random() * 4)),
    coarse: fractal(random, width, height, 2 + Math.floor(random() * 3)),
  };
  paintSky(canvas, random);
  const ridges = Math.floor(random() * 4);
  for (let ridge = 0; ridge < ridges; ridge++)
    paintRidge(canvas, random, (ridge + 0.5 + random() * 0.5) / (ridges + 0.6));
  const things = 6 + Math.floor(random() * 22);
  for (let thing = 0; thing < things; thing++) paintThing(canvas, random);
  return develop(canvas, random);
}

interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly colours: Float32Array;
  /** Two textures around zero. */
  readonly fine: Float32Array;
  readonly coarse: Float32Array;
}

/** Octaves of random grids, each twice as fine and weaker. */
function fractal(random: Random, width: number, height: number, firstCells: number): Float32Array {
  const texture = new Float32Array(width * height);
  let strength = 1;
  const fall = 0.45 + random() * 0.3;
  for (let cells = firstCells; cells < width / 3; cells *= 2) {
    const rows = Math.ceil((cells * height) / width) + 2;
    const columns = cells + 2;
    const grid = Float32Array.from({ length: rows * columns }, () => (random() - 0.5) * strength);
    for (let y = 0; y < height; y++) {
      const gridY = (y * cells) / width;
      const top = Math.floor(gridY);
      const down = smooth(gridY - top);
      for (let x = 0; x < width; x++) {
        const gridX = (x * cells) / width;
        const left = Math.floor(gridX);
        const across = smooth(gridX - left);
        const at = top * columns + left;
        const upper = (grid[at] ?? 0) * (1 - across) + (grid[at + 1] ?? 0) * across;
        const lower = (grid[at + columns] ?? 0) * (1 - across) + (grid[at + columns + 1] ?? 0) * across;
        const pixel = y * width + x;
        texture[pixel] = (texture[pixel] ?? 0) + upper * (1 - down) + lower * down;
      }
    }
    strength *= fall;
  }
  return texture;
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function colourOf(random: Random): Colour {
  const light = 30 + random() * 200;
  const spread = random() * 90;
  const channel = (): number => light + (random() - 0.5) * spread;
  return [channel(), channel(), channel()];
}

function paintSky({ width, height, colours, coarse }: Canvas, random: Random): void {
  const above = colourOf(random);
  const below = colourOf(random);
  const cloud = random() * 90;
  const slope = (random() - 0.5) * 0.8;
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const share = Math.min(1, Math.max(0, y / height + (slope * x) / width));
      for (let channel = 0; channel < 3; channel++) {
        const plain = (above[channel] ?? 0) * (1 - share) + (below[channel] ?? 0) * share;
        colours[pixel * 3 + channel] = plain + cloud * (coarse[pixel] ?? 0);
      }
    }
  }
}

function paintRidge(canvas: Canvas, random: Random, level: number): void {
  const { width, height, colours, fine } = canvas;
  const colour = colourOf(random);
  const rough = 40 + random() * 120;
  const waves = Array.from({ length: 6 }, (_, octave) => ({
    length: (width / (1 + octave * 2)) * (0.5 + random()),
    phase: random() * 7,
    reach: ((random() * 0.14) / (octave + 1)) * height,
  }));
  for (let x = 0; x < width; x++) {
    const edge = waves.reduce(
      (sum, wave) => sum + wave.reach * Math.sin((x * 6.28) / wave.length + wave.phase),
      level * height,
    );
    for (let y = Math.max(0, Math.round(edge)); y < height; y++) {
      const pixel = y * width + x;
      const shade = 1 - (0.3 * (y - edge)) / height;
      for (let channel = 0; channel < 3; channel++) {
        colours[pixel * 3 + channel] = (colour[channel] ?? 0) * shade + rough * (fine[pixel] ?? 0);
      }
    }
  }
}

/** An ellipse or a box, turned, shaded from one side, with texture or rows of windows. */
function paintThing({ width, height, colours, fine }: Canvas, random: Random): void {
  const centreX = random() * width;
  const centreY = random() * height;
  const reachX = (0.02 + random() ** 2 * 0.22) * width;
  const reachY = reachX * (0.4 + random() * 1.6);
  const turn = (random() - 0.5) * (random() < 0.5 ? 0.2 : 3);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const round = random() < 0.5;
  const colour = colourOf(random);
  const rough = random() * 140;
  const shine = (random() - 0.5) * 120;
  const windows = random() < 0.3 ? 3 + Math.floor(random() * 8) : 0;
  const shift = Math.floor(random() * width * height);
  const reach = Math.ceil(Math.hypot(reachX, reachY));
  for (let y = Math.max(0, Math.floor(centreY - reach)); y < Math.min(height, centreY + reach); y++) {
    for (let x = Math.max(0, Math.floor(centreX - reach)); x < Math.min(width, centreX + reach); x++) {
      const across = ((x - centreX) * cos + (y - centreY) * sin) / reachX;
      const down = ((y - centreY) * cos - (x - centreX) * sin) / reachY;
      if (round ? across * across + down * down > 1 : Math.abs(across) > 0.7 || Math.abs(down) > 0.7) continue;
      const pixel = y * width + x;
      const pane = windows > 0 && (across * windows + 99) % 1 < 0.5 && (down * windows + 99) % 1 < 0.6 ? -70 : 0;
      const light = shine * (across + down) + rough * (fine[(pixel + shift) % fine.length] ?? 0) + pane;
      for (let channel = 0; channel < 3; channel++) colours[pixel * 3 + channel] = (colour[channel] ?? 0) + light;
    }
  }
}

function develop({ width, height, colours }: Canvas, random: Random): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const corners = random() * 0.5;
  const noise = random() * 8;
  const cast = [0.92 + random() * 0.16, 0.92 + random() * 0.16, 0.92 + random() * 0.16];
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const far = ((x / width - 0.5) ** 2 + (y / height - 0.5) ** 2) * 2;
      const grain = (random() - 0.5) * noise;
      for (let channel = 0; channel < 3; channel++) {
        const light = (colours[pixel * 3 + channel] ?? 0) * (cast[channel] ?? 1) * (1 - corners * far);
        data[pixel * 4 + channel] = light + grain;
      }
      data[pixel * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}
