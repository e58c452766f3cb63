import { UnsupportedError } from '../unsupported.ts';
import { floatInput, type Operator, oneOf, onlySettings, wholeInput, wholeSetting } from './operator.ts';

/** Of a picture inside a network, in pixels. */
const LONGEST_SIDE = 4_096;
const WAYS = ['half_pixel', 'pytorch_half_pixel', 'align_corners', 'asymmetric'];

/**
 * `Resize` of a picture's two sides by straight lines between its pixels, without a filter: what variants larger than
 * the network begin with.
 */
export const resize: Operator = (call) => {
  const known = ['coordinate_transformation_mode', 'cubic_coeff_a', 'mode', 'nearest_mode', 'exclude_outside'];
  onlySettings(call, ...known, 'extrapolation_value', 'antialias', 'keep_aspect_ratio_policy');
  oneOf(call, 'keep_aspect_ratio_policy', ['stretch']);
  if (call.settings.get('mode')?.text !== 'linear' || wholeSetting(call, 'antialias', 0) !== 0) {
    throw new UnsupportedError('Resize: mode');
  }
  const way = oneOf(call, 'coordinate_transformation_mode', WAYS);
  const picture = floatInput(call, 0);
  const [batch = 0, channels = 0, height = 0, width = 0] = picture.dims;
  const sizes = sizesOf();
  const [outBatch, outChannels, outHeight = 0, outWidth = 0] = sizes;
  const kept = outBatch === batch && outChannels === channels && Math.max(outHeight, outWidth) <= LONGEST_SIDE;
  if (sizes.length !== 4 || picture.dims.length !== 4 || !kept) {
    throw new UnsupportedError('Resize: sizes');
  }
  const result = call.budget.floats(sizes);
  call.budget.spend(result.data.length * 4);
  const rows = samplesOf(height, outHeight, way);
  const columns = samplesOf(width, outWidth, way);
  let to = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    const value = (y: number, x: number): number => picture.data[(plane * height + y) * width + x] ?? 0;
    for (const row of rows) {
      for (const { low, high, share } of columns) {
        const upper = value(row.low, low) * (1 - share) + value(row.low, high) * share;
        const lower = value(row.high, low) * (1 - share) + value(row.high, high) * share;
        result.data[to++] = upper * (1 - row.share) + lower * row.share;
      }
    }
  }
  return result;

  function sizesOf(): readonly number[] {
    if ((call.inputs[3] ?? null) !== null) return wholeInput(call, 3).data;
    const scales = floatInput(call, 2).data;
    if (scales.length !== picture.dims.length) throw new UnsupportedError('Resize: scales');
    return picture.dims.map((size, axis) => Math.floor(size * (scales[axis] ?? 0)));
  }
};

interface Sample {
  readonly low: number;
  readonly high: number;
  /** Of the higher one. */
  readonly share: number;
}

function samplesOf(from: number, to: number, way: string): readonly Sample[] {
  const last = from - 1;
  return Array.from({ length: to }, (_, index) => {
    const place = Math.max(0, Math.min(last, placeOf(index, from, to, way)));
    const low = Math.floor(place);
    return { low, high: Math.min(last, low + 1), share: place - low };
  });
}

function placeOf(index: number, from: number, to: number, way: string): number {
  switch (way) {
    case 'align_corners':
      return to === 1 ? 0 : (index * (from - 1)) / (to - 1);
    case 'asymmetric':
      return (index * from) / to;
    case 'pytorch_half_pixel':
      return to === 1 ? 0 : ((index + 0.5) * from) / to - 0.5;
    default:
      return ((index + 0.5) * from) / to - 0.5;
  }
}
