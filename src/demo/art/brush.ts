/** A canvas with its size and a source of chance that is the same on every run. */
export interface Canvas {
  readonly pen: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  readonly chance: () => number;
}

export type Colour = readonly [number, number, number];

/** One picture: what it shows at a time between 0 and 1 (videos), else at 0. */
export type Scene = (canvas: Canvas, time: number) => void;

/** Mulberry32: small, good enough for pictures, equal everywhere. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function rgb(colour: Colour, alpha = 1): string {
  return `rgba(${colour.map((part) => Math.round(part)).join(',')},${alpha})`;
}

export function blend(a: Colour, b: Colour, part: number): Colour {
  const share = Math.min(1, Math.max(0, part));
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

/** The colour at a place of a gradient given as [place, colour] in rising order. */
export function ramp(stops: readonly (readonly [number, Colour])[], place: number): Colour {
  let before = stops[0];
  for (const stop of stops) {
    if (before !== undefined && place <= stop[0]) {
      return blend(before[1], stop[1], (place - before[0]) / (stop[0] - before[0] || 1));
    }
    before = stop;
  }
  return before?.[1] ?? [0, 0, 0];
}

export function verticalGradient(canvas: Canvas, stops: readonly (readonly [number, Colour])[]): void {
  const gradient = canvas.pen.createLinearGradient(0, 0, 0, canvas.height);
  for (const [place, colour] of stops) gradient.addColorStop(place, rgb(colour));
  canvas.pen.fillStyle = gradient;
  canvas.pen.fillRect(0, 0, canvas.width, canvas.height);
}

/** A soft round light, added to what is there. */
export function glow(canvas: Canvas, x: number, y: number, radius: number, colour: Colour, strength: number): void {
  const { pen } = canvas;
  const gradient = pen.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0, rgb(colour, strength));
  gradient.addColorStop(0.4, rgb(colour, strength * 0.35));
  gradient.addColorStop(1, rgb(colour, 0));
  pen.save();
  pen.globalCompositeOperation = 'lighter';
  pen.fillStyle = gradient;
  pen.fillRect(x - radius, y - radius, radius * 2, radius * 2);
  pen.restore();
}

export function polygon(pen: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  for (const [x, y] of points) pen.lineTo(x, y);
  pen.closePath();
  pen.fill();
}

export function ellipse(pen: CanvasRenderingContext2D, x: number, y: number, rx: number, ry: number): void {
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  pen.fill();
}
