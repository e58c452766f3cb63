import type { Canvas, Colour } from './brush.ts';
import { chanceFrom } from './brush.ts';

const SIZE = 256;

/** Smooth noise between 0 and 1 over the plane. */
export type Noise = (x: number, y: number) => number;

export function noiseFrom(seed: number): Noise {
  const chance = chanceFrom(seed);
  const lattice = Float32Array.from({ length: SIZE * SIZE }, () => chance());
  const at = (x: number, y: number): number => lattice[((y & (SIZE - 1)) * SIZE + (x & (SIZE - 1))) | 0] ?? 0;
  const ease = (part: number): number => part * part * (3 - 2 * part);
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const across = ease(x - left);
    const down = ease(y - top);
    const upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
    const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
    return upper * (1 - down) + lower * down;
  };
}

/** Noise of several scales laid over each other, between 0 and 1: clouds, ridges, water. */
export function layered(noise: Noise, octaves: number): Noise {
  return (x, y) => {
    let sum = 0;
    let weight = 0;
    for (let octave = 0; octave < octaves; octave++) {
      const scale = 2 ** octave;
      sum += noise(x * scale + octave * 17.3, y * scale + octave * 9.1) / scale;
      weight += 1 / scale;
    }
    return sum / weight;
  };
}

/** Recolours every pixel; coordinates run from 0 to 1 along the height. */
export function shade(canvas: Canvas, colourAt: (x: number, y: number, was: Colour) => Colour): void {
  const { pen, width, height } = canvas;
  const image = pen.getImageData(0, 0, width, height);
  const pixels = image.data;
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = (row * width + column) * 4;
      const was: Colour = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      const [red, green, blue] = colourAt(column / height, row / height, was);
      pixels[at] = red;
      pixels[at + 1] = green;
      pixels[at + 2] = blue;
      pixels[at + 3] = 255;
    }
  }
  pen.putImageData(image, 0, 0);
}

/** What a lens and a sensor do: darker corners and a little grain. */
export function develop(canvas: Canvas, grain: number, vignette: number): void {
  const aspect = canvas.width / canvas.height;
  shade(canvas, (x, y, was) => {
    const dx = x / aspect - 0.5;
    const dy = y - 0.5;
    const light = 1 - vignette * (dx * dx + dy * dy) * 2;
    const speck = (canvas.chance() + canvas.chance() - 1) * grain;
    return [was[0] * light + speck, was[1] * light + speck, was[2] * light + speck];
  });
}

/** Blurs what is drawn so far. */
export function soften(canvas: Canvas, radius: number): void {
  const { pen, width, height } = canvas;
  const copy = new OffscreenCanvas(width, height);
  copy.getContext('2d')?.drawImage(pen.canvas, 0, 0);
  pen.save();
  pen.filter = `blur(${radius}px)`;
  pen.drawImage(copy, 0, 0);
  pen.restore();
}
