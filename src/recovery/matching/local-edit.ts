import { gaussianBlur } from '../picture/blur.ts';
import type { Plane } from '../picture/pixels.ts';
import type { Aligned } from './align.ts';

/** How much each of many overlapping blocks differs, against what is ordinary between these two pictures. */
export interface BlockScores {
  readonly columns: number;
  readonly rows: number;
  /** From one block to the next, and across one, in pixels. */
  readonly step: number;
  readonly size: number;
  /** Of the grid on which they lie. */
  readonly width: number;
  readonly height: number;
  /** 1 is where a block is called different. */
  readonly scores: Float32Array;
}

/** Blocks along the long side, and how much they overlap. */
const BLOCKS = 24;
const OVERLAP = 2;
/** A difference that compression makes anywhere, in levels of brightness. */
const FLOOR = 0.6;
/** Times the ordinary difference of a block with so much detail, from which on it is called different. */
const FACTOR = 5;

/**
 * Compression and resizing differ most where there is most detail. Each block's mean difference is therefore held
 * against what blocks of its detail show in this very pair: their middle one sets the scale, so that a small region
 * cannot hide behind its own difference.
 */
export function scoreBlocks({ reference, other, shared }: Aligned): BlockScores {
  const { width, height } = other;
  const one = gaussianBlur(reference, 1.2);
  const two = gaussianBlur(other, 1.2);
  const difference = one.data.map((value, at) => Math.abs(value - (two.data[at] ?? 0)));
  const activity = slopes(one);
  const size = Math.max(4, Math.round(Math.max(width, height) / BLOCKS));
  const step = Math.max(2, Math.round(size / OVERLAP));
  const columns = Math.max(1, Math.floor((width - size) / step) + 1);
  const rows = Math.max(1, Math.floor((height - size) / step) + 1);
  const differences = new Float32Array(columns * rows);
  const activities = new Float32Array(columns * rows);
  const ratios: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const mean = means(difference, activity, shared, { left: column * step, top: row * step, size, width, height });
      const at = row * columns + column;
      differences[at] = mean.difference;
      activities[at] = mean.activity;
      if (mean.pixels > 0) ratios.push(mean.difference / (mean.activity + 1));
    }
  }
  ratios.sort((a, b) => a - b);
  const ordinary = ratios[ratios.length >> 1] ?? 0;
  const scores = differences.map((value, at) => value / (FACTOR * (ordinary * ((activities[at] ?? 0) + 1) + FLOOR)));
  return { columns, rows, step, size, width, height, scores };
}

interface Block {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function means(difference: Float32Array, activity: Float32Array, shared: Uint8Array, block: Block) {
  let [differences, activities, pixels] = [0, 0, 0];
  for (let y = block.top; y < Math.min(block.height, block.top + block.size); y++) {
    for (let x = block.left; x < Math.min(block.width, block.left + block.size); x++) {
      const at = y * block.width + x;
      if (shared[at] !== 1) continue;
      differences += difference[at] ?? 0;
      activities += activity[at] ?? 0;
      pixels++;
    }
  }
  // Too little of it lies in both pictures to say anything.
  if (pixels * 2 < block.size * block.size) return { difference: 0, activity: 0, pixels: 0 };
  return { difference: differences / pixels, activity: activities / pixels, pixels };
}

function slopes({ width, height, data }: Plane): Float32Array {
  const slope = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const across = (data[x + 1 < width ? at + 1 : at] ?? 0) - (data[x > 0 ? at - 1 : at] ?? 0);
      const down = (data[y + 1 < height ? at + width : at] ?? 0) - (data[y > 0 ? at - width : at] ?? 0);
      slope[at] = Math.abs(across) + Math.abs(down);
    }
  }
  return slope;
}
