import { fetchModel } from '../broker/fetch-model.ts';
import { browserShelf } from '../watermark/browser-shelf.ts';
import { createModelKeeper, type ModelKeeper } from '../watermark/model-keeper.ts';
import { type StartReading, startReading } from '../watermark/start-reading.ts';

/** What looking for a watermark needs beside the rest of the ladder. */
export interface WatermarkPorts {
  readonly keeper: ModelKeeper;
  readonly fetchModel: typeof fetchModel;
  readonly startReading: StartReading;
}

export function browserWatermarkPorts(): WatermarkPorts {
  return { keeper: createModelKeeper(browserShelf), fetchModel, startReading };
}
