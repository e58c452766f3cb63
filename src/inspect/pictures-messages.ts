import type { Report } from '../verifier/report.ts';
import type { CarriedPicture } from './carried-pictures.ts';

export interface PicturesQuestion {
  readonly blob: Blob;
  readonly report: Report;
}

export type PicturesAnswer = readonly CarriedPicture[];
