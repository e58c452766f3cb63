import type { Scene } from './brush.ts';
import { balloons } from './scenes/balloons.ts';
import { ballotBox } from './scenes/ballot-box.ts';
import { duskRidges } from './scenes/dusk-ridges.ts';
import { eveningSea } from './scenes/evening-sea.ts';
import { forestMist } from './scenes/forest-mist.ts';
import { harbourNight } from './scenes/harbour-night.ts';
import { lighthouse } from './scenes/lighthouse.ts';
import { market } from './scenes/market.ts';
import { milkyWay } from './scenes/milky-way.ts';
import { pollingQueue } from './scenes/polling-queue.ts';
import { portrait } from './scenes/portrait.ts';
import { rainyStreet } from './scenes/rainy-street.ts';
import { rally } from './scenes/rally.ts';
import { turnoutChart } from './scenes/turnout-chart.ts';
import { votePoster } from './scenes/vote-poster.ts';

export interface Picture {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly quality?: number;
  /** The picture that it is a smaller copy of: painted at another size, a scene has other details. */
  readonly smallerCopyOf?: string;
}

/** The demo's pictures by file name. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  'dusk-ridges.jpg': { scene: duskRidges, width: 1280, height: 853, type: 'image/jpeg', quality: 0.82 },
  'evening-sea.jpg': { scene: eveningSea, width: 1200, height: 800, type: 'image/jpeg', quality: 0.78 },
  'milky-way.jpg': { scene: milkyWay, width: 1200, height: 800, type: 'image/jpeg', quality: 0.76 },
  'forest-mist.webp': { scene: forestMist, width: 960, height: 1200, type: 'image/webp', quality: 0.8 },
  'balloons.jpg': { scene: balloons, width: 1200, height: 900, type: 'image/jpeg', quality: 0.82 },
  'harbour-night.jpg': { scene: harbourNight, width: 1280, height: 853, type: 'image/jpeg', quality: 0.74 },
  'rainy-street.webp': { scene: rainyStreet, width: 960, height: 1200, type: 'image/webp', quality: 0.8 },
  'harbour-night-640.jpg': {
    scene: harbourNight,
    width: 640,
    height: 427,
    type: 'image/jpeg',
    quality: 0.8,
    smallerCopyOf: 'harbour-night.jpg',
  },
  'clouds-poster.jpg': { scene: duskRidges, width: 640, height: 360, type: 'image/jpeg', quality: 0.84 },
  'forest-mist.jpg': { scene: forestMist, width: 960, height: 1200, type: 'image/jpeg', quality: 0.66 },
  'market.jpg': { scene: market, width: 1200, height: 900, type: 'image/jpeg', quality: 0.74 },
  'lighthouse.jpg': { scene: lighthouse, width: 1200, height: 800, type: 'image/jpeg', quality: 0.82 },
  'ballot-box.webp': { scene: ballotBox, width: 1080, height: 1080, type: 'image/webp', quality: 0.82 },
  'polling-queue.png': { scene: pollingQueue, width: 1000, height: 700, type: 'image/png' },
  'portrait.jpg': { scene: portrait, width: 960, height: 1200, type: 'image/jpeg', quality: 0.8 },
  'turnout-chart.png': { scene: turnoutChart, width: 1200, height: 675, type: 'image/png' },
  'vote-poster.jpg': { scene: votePoster, width: 900, height: 1125, type: 'image/jpeg', quality: 0.74 },
  'rally.jpg': { scene: rally, width: 1200, height: 800, type: 'image/jpeg', quality: 0.76 },
};

export interface Film {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly perSecond: number;
}

/** The demo's videos by file name without ending. */
export const FILMS: Readonly<Record<string, Film>> = {
  'clouds-passing': { scene: duskRidges, width: 640, height: 360, frames: 48, perSecond: 15 },
  'sea-moving': { scene: eveningSea, width: 640, height: 360, frames: 48, perSecond: 15 },
};
