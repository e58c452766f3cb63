import { UnsupportedError } from '../unsupported.ts';
import { windowOf } from './convolution.ts';
import { floatInput, type Operator, onlySettings, wholeSetting, wholesSetting } from './operator.ts';

/** `MaxPool`: the largest value under the window; beyond the picture there is none. */
export const maxPool: Operator = (call) => {
  const known = ['auto_pad', 'ceil_mode', 'dilations', 'kernel_shape', 'pads', 'storage_order', 'strides'];
  onlySettings(call, ...known);
  const picture = floatInput(call, 0);
  const [height = 0, width = 0] = wholesSetting(call, 'kernel_shape', [0, 0], 1);
  if (wholeSetting(call, 'ceil_mode', 0) !== 0) throw new UnsupportedError('MaxPool: ceil_mode');
  const window = windowOf(call, [height, width], picture);
  const [batch = 0, channels = 0, inHeight = 0, inWidth = 0] = picture.dims;
  const { outHeight, outWidth } = window;
  call.budget.spend(batch * channels * outHeight * outWidth * height * width);
  const result = call.budget.floats([batch, channels, outHeight, outWidth]);
  let to = 0;
  for (let plane = 0; plane < batch * channels; plane++) {
    for (let line = 0; line < outHeight; line++) {
      for (let stop = 0; stop < outWidth; stop++) {
        let largest = Number.NEGATIVE_INFINITY;
        for (let down = 0; down < height; down++) {
          const y = line * window.stepDown + down * window.spreadDown - window.top;
          if (y < 0 || y >= inHeight) continue;
          for (let across = 0; across < width; across++) {
            const x = stop * window.stepAcross + across * window.spreadAcross - window.left;
            if (x < 0 || x >= inWidth) continue;
            largest = Math.max(largest, picture.data[(plane * inHeight + y) * inWidth + x] ?? 0);
          }
        }
        result.data[to++] = largest;
      }
    }
  }
  return result;
};

/** `GlobalAveragePool`: the mean of each channel. */
export const globalAverage: Operator = (call) => {
  onlySettings(call);
  const picture = floatInput(call, 0);
  const [batch = 0, channels = 0, height = 0, width = 0] = picture.dims;
  const places = height * width;
  if (picture.dims.length !== 4 || places === 0) throw new UnsupportedError('GlobalAveragePool: shape');
  call.budget.spend(picture.data.length);
  const result = call.budget.floats([batch, channels, 1, 1]);
  for (let plane = 0; plane < batch * channels; plane++) {
    let sum = 0;
    for (let at = plane * places; at < (plane + 1) * places; at++) sum += picture.data[at] ?? 0;
    result.data[plane] = sum / places;
  }
  return result;
};
