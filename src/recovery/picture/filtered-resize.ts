/**
 * Resizing as the imaging library does it that other implementations of these codes rely on (Pillow): a filter widened
 * by the reduction, first across and then down, rounded to whole numbers after each. Fingerprints and watermark
 * decoders are defined on its very values.
 */
export type ResizeFilter = 'bilinear' | 'bicubic';

/** Bytes with one or several channels a pixel. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: Uint8Array;
}

/** Weights are whole numbers with so many binary places. */
const PLACES = 2 ** 22;

export function resizeFiltered(raster: Raster, width: number, height: number, filter: ResizeFilter): Raster {
  const across = width === raster.width ? raster : resizeAcross(raster, width, filter);
  return height === across.height ? across : turned(resizeAcross(turned(across), height, filter));
}

interface Weights {
  readonly first: number;
  readonly weights: Float64Array;
}

function resizeAcross({ width: from, height, channels, data }: Raster, width: number, filter: ResizeFilter): Raster {
  const resized = new Uint8Array(width * height * channels);
  const table = weightTable(from, width, filter);
  for (let y = 0; y < height; y++) {
    let to = y * width * channels;
    for (const { first, weights } of table) {
      for (let channel = 0; channel < channels; channel++) {
        let sum = PLACES / 2;
        let at = (y * from + first) * channels + channel;
        for (const weight of weights) {
          sum += weight * (data[at] ?? 0);
          at += channels;
        }
        resized[to++] = Math.max(0, Math.min(255, Math.floor(sum / PLACES)));
      }
    }
  }
  return { width, height, channels, data: resized };
}

function weightTable(from: number, to: number, filter: ResizeFilter): readonly Weights[] {
  const scale = from / to;
  const widened = Math.max(1, scale);
  const support = (filter === 'bicubic' ? 2 : 1) * widened;
  return Array.from({ length: to }, (_, index) => {
    const centre = (index + 0.5) * scale;
    const first = Math.max(0, Math.trunc(centre - support + 0.5));
    const end = Math.min(from, Math.trunc(centre + support + 0.5));
    const raw = Array.from({ length: end - first }, (__, at) => curve((at + first - centre + 0.5) / widened, filter));
    const sum = raw.reduce((total, weight) => total + weight, 0);
    return { first, weights: Float64Array.from(raw, (weight) => rounded((weight / sum) * PLACES)) };
  });
}

/** Half away from zero. */
function rounded(value: number): number {
  return value < 0 ? Math.trunc(value - 0.5) : Math.trunc(value + 0.5);
}

function curve(distance: number, filter: ResizeFilter): number {
  const x = Math.abs(distance);
  if (filter === 'bilinear') return x < 1 ? 1 - x : 0;
  // Cubic convolution with a = -1/2.
  if (x < 1) return (1.5 * x - 2.5) * x * x + 1;
  return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
}

/** Columns as rows. */
function turned({ width, height, channels, data }: Raster): Raster {
  const other = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < channels; channel++) {
        other[(x * height + y) * channels + channel] = data[(y * width + x) * channels + channel] ?? 0;
      }
    }
  }
  return { width: height, height: width, channels, data: other };
}
