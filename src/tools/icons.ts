import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePng } from './png-writer.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The mark on a field of 32 by 32: a point of origin, and the route from it, drawing a W. src/ui draws the same. */
const ROUTE: readonly Point[] = [
  { x: 6.5, y: 8.5 },
  { x: 11, y: 23 },
  { x: 16, y: 12 },
  { x: 21, y: 23 },
  { x: 26, y: 8.5 },
];
const ORIGIN = { x: 6.5, y: 8.5, radius: 3.6 };
const FIELD = 32;
const CORNER = 7.5;
const GROUND = [0x1f, 0x4e, 0x63] as const;
const LINE = [0xff, 0xff, 0xff] as const;
const DOT = [0xf4, 0xb8, 0x60] as const;
const SIZES = [16, 32, 48, 128] as const;

/** Strokes thicken on small icons, or they would vanish. */
function strokeFor(size: number): number {
  return size <= 16 ? 3.6 : size <= 32 ? 3.1 : 2.7;
}

function toSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

/** Distance to the route's middle line. */
function toRoute(point: Point): number {
  const distances = ROUTE.slice(1).map((to, index) => toSegment(point, ROUTE[index] ?? to, to));
  return Math.min(...distances);
}

/** Signed distance to the edge of the ground: negative inside. */
function toGround(point: Point): number {
  const half = FIELD / 2;
  const [dx, dy] = [Math.abs(point.x - half) - (half - CORNER), Math.abs(point.y - half) - (half - CORNER)];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - CORNER;
}

/** Share of a pixel that lies inside an edge at this signed distance, in pixels. */
function coverage(distance: number): number {
  return Math.min(1, Math.max(0, 0.5 - distance));
}

type Colour = readonly [number, number, number];

function over(below: Colour, above: Colour, share: number): Colour {
  const mix = (index: 0 | 1 | 2): number => below[index] * (1 - share) + above[index] * share;
  return [mix(0), mix(1), mix(2)];
}

/** Draws by distances: no browser, no fonts, the same bytes everywhere. */
function draw(size: number): Uint8Array {
  const scale = size / FIELD;
  const stroke = strokeFor(size) / 2;
  const pixels: number[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const point = { x: (column + 0.5) / scale, y: (row + 0.5) / scale };
      const line = coverage((toRoute(point) - stroke) * scale);
      const away = Math.hypot(point.x - ORIGIN.x, point.y - ORIGIN.y);
      const ring = coverage((away - ORIGIN.radius - 1) * scale);
      const dot = coverage((away - ORIGIN.radius) * scale);
      const colour = over(over(over(GROUND, LINE, line), GROUND, ring), DOT, dot);
      pixels.push(...colour.map(Math.round), Math.round(coverage(toGround(point) * scale) * 255));
    }
  }
  return Uint8Array.from(pixels);
}

function svg(): string {
  const route = ROUTE.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const hex = (colour: Colour): string => `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FIELD} ${FIELD}">
  <rect width="${FIELD}" height="${FIELD}" rx="${CORNER}" fill="${hex(GROUND)}"/>
  <path d="${route}" fill="none" stroke="${hex(LINE)}" stroke-width="2.7" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="${ORIGIN.x}" cy="${ORIGIN.y}" r="${ORIGIN.radius}" fill="${hex(DOT)}" stroke="${hex(GROUND)}" stroke-width="1"/>
</svg>
`;
}

/** Writes the product's icons. Run it after a change of the mark: `tsx src/tools/icons.ts`. */
export function writeIcons(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(join(folder, `${size}.png`), writePng(size, size, draw(size)));
  writeFileSync(join(folder, 'mark.svg'), svg());
}

if (import.meta.filename === process.argv[1]) writeIcons('icons');
