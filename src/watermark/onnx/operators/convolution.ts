import { PANEL_FLOATS } from '../../limits.ts';
import type { Budget } from '../budget.ts';
import type { FloatTensor } from '../tensor.ts';
import { UnsupportedError } from '../unsupported.ts';
import { addProduct } from './multiply.ts';
import { type Call, floatInput, type Operator, oneOf, onlySettings, wholeSetting, wholesSetting } from './operator.ts';

/** How a window moves over a picture; all of it in pixels. */
export interface Window {
  readonly height: number;
  readonly width: number;
  readonly stepDown: number;
  readonly stepAcross: number;
  readonly top: number;
  readonly left: number;
  readonly spreadDown: number;
  readonly spreadAcross: number;
  /** Places that it stops at. */
  readonly outHeight: number;
  readonly outWidth: number;
}

/** The window of `Conv` and `MaxPool`. @throws UnsupportedError */
export function windowOf(call: Call, [height, width]: readonly [number, number], picture: FloatTensor): Window {
  oneOf(call, 'auto_pad', ['NOTSET']);
  const [stepDown = 1, stepAcross = 1] = wholesSetting(call, 'strides', [1, 1], 1);
  const [top = 0, left = 0, bottom = 0, right = 0] = wholesSetting(call, 'pads', [0, 0, 0, 0], 0);
  const [spreadDown = 1, spreadAcross = 1] = wholesSetting(call, 'dilations', [1, 1], 1);
  const [, , inHeight = 0, inWidth = 0] = picture.dims;
  const outHeight = Math.floor((inHeight + top + bottom - spreadDown * (height - 1) - 1) / stepDown) + 1;
  const outWidth = Math.floor((inWidth + left + right - spreadAcross * (width - 1) - 1) / stepAcross) + 1;
  if (!(height > 0 && width > 0 && outHeight > 0 && outWidth > 0) || picture.dims.length !== 4) {
    throw new UnsupportedError(`${call.operator}: window`);
  }
  return { height, width, stepDown, stepAcross, top, left, spreadDown, spreadAcross, outHeight, outWidth };
}

/** `Conv` over pictures of one batch: what the window sees is laid out as columns, which makes it one product. */
export const convolution: Operator = (call) => {
  onlySettings(call, 'auto_pad', 'dilations', 'group', 'kernel_shape', 'pads', 'strides');
  const picture = floatInput(call, 0);
  const weights = floatInput(call, 1);
  const [batch = 0, channels = 0] = picture.dims;
  const [outChannels = 0, groupChannels = 0, height = 0, width = 0] = weights.dims;
  const groups = wholeSetting(call, 'group', 1);
  const fits = batch === 1 && weights.dims.length === 4 && groups > 0 && groupChannels * groups === channels;
  const [statedHeight, statedWidth] = wholesSetting(call, 'kernel_shape', [height, width], 1);
  if (!fits || outChannels % groups !== 0 || statedHeight !== height || statedWidth !== width) {
    throw new UnsupportedError('Conv: shapes');
  }
  const window = windowOf(call, [height, width], picture);
  const places = window.outHeight * window.outWidth;
  call.budget.spend(outChannels * places * groupChannels * height * width);
  const result = call.budget.floats([1, outChannels, window.outHeight, window.outWidth]);
  if (call.inputs.length > 2 && call.inputs[2] !== null) addBias(result, floatInput(call, 2), places);
  const rows = outChannels / groups;
  const depth = groupChannels * height * width;
  const plane = (picture.dims[2] ?? 0) * (picture.dims[3] ?? 0);
  for (let group = 0; group < groups; group++) {
    const seen = {
      ...picture,
      data: picture.data.subarray(group * groupChannels * plane, (group + 1) * groupChannels * plane),
    };
    const left = { data: weights.data.subarray(group * rows * depth, (group + 1) * rows * depth), stride: depth };
    const sum = result.data.subarray(group * rows * places, (group + 1) * rows * places);
    for (const { panel, columns, first } of panels(seen, groupChannels, window, call.budget)) {
      const right = { data: panel, stride: columns };
      addProduct({ data: sum.subarray(first), stride: places }, left, right, { rows, depth, columns });
    }
  }
  return result;
};

function addBias(result: FloatTensor, bias: FloatTensor, places: number): void {
  if (bias.data.length * places !== result.data.length) throw new UnsupportedError('Conv: bias');
  for (const [channel, value] of bias.data.entries()) result.data.fill(value, channel * places, (channel + 1) * places);
}

interface Panel {
  /** By rows: one for each channel and place in the window, one column for each place that it stops at. */
  readonly panel: Float32Array;
  readonly columns: number;
  /** The first column's place in the result. */
  readonly first: number;
}

function* panels(picture: FloatTensor, channels: number, window: Window, budget: Budget): Generator<Panel> {
  const { height, width, outHeight, outWidth } = window;
  const depth = channels * height * width;
  const asItIs = height * width * window.stepDown * window.stepAcross === 1 && window.top + window.left === 0;
  if (asItIs && outHeight * outWidth * channels === picture.data.length) {
    yield { panel: picture.data, columns: outHeight * outWidth, first: 0 };
    return;
  }
  const lines = Math.max(1, Math.min(outHeight, Math.floor(PANEL_FLOATS / (depth * outWidth))));
  const room = budget.floats([depth, lines * outWidth]).data;
  for (let line = 0; line < outHeight; line += lines) {
    const count = Math.min(lines, outHeight - line);
    budget.spend(depth * count * outWidth);
    gather(room, picture, channels, window, line, count);
    yield { panel: room, columns: count * outWidth, first: line * outWidth };
  }
}

function gather(
  room: Float32Array,
  { dims, data }: FloatTensor,
  channels: number,
  window: Window,
  firstLine: number,
  lines: number,
): void {
  const [, , inHeight = 0, inWidth = 0] = dims;
  const { stepAcross, outWidth } = window;
  let to = 0;
  for (let channel = 0; channel < channels; channel++) {
    for (let down = 0; down < window.height; down++) {
      for (let across = 0; across < window.width; across++) {
        const shift = across * window.spreadAcross - window.left;
        // Stops at which the window's column lies inside the picture.
        const begin = Math.max(0, Math.ceil(-shift / stepAcross));
        const end = Math.max(begin, Math.min(outWidth, Math.ceil((inWidth - shift) / stepAcross)));
        for (let line = firstLine; line < firstLine + lines; line++) {
          const y = line * window.stepDown + down * window.spreadDown - window.top;
          if (y < 0 || y >= inHeight) {
            room.fill(0, to, to + outWidth);
          } else {
            const from = (channel * inHeight + y) * inWidth + shift;
            room.fill(0, to, to + Math.min(begin, outWidth));
            for (let x = begin; x < end; x++) room[to + x] = data[from + x * stepAcross] ?? 0;
            room.fill(0, to + end, to + outWidth);
          }
          to += outWidth;
        }
      }
    }
  }
}
