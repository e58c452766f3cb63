import { chanceFrom, type Scene } from './brush.ts';
import { FILMS, PICTURES, type Picture } from './catalogue.ts';

/** What draw.ts calls in the page. */
export interface Studio {
  readonly pictures: readonly string[];
  readonly films: Readonly<Record<string, { readonly frames: number; readonly perSecond: number }>>;
  readonly picture: (name: string) => string;
  readonly frame: (name: string, index: number) => string;
}

declare global {
  var studio: Studio;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function blank({ width, height }: Size): readonly [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas');
  return [canvas, pen];
}

function paint(scene: Scene, size: Size, time: number): HTMLCanvasElement {
  const [canvas, pen] = blank(size);
  scene({ pen, width: size.width, height: size.height, chance: chanceFrom(7) }, time);
  return canvas;
}

function still(picture: Picture): HTMLCanvasElement {
  const larger = picture.smallerCopyOf === undefined ? undefined : PICTURES[picture.smallerCopyOf];
  if (larger === undefined) return paint(picture.scene, picture, 0);
  const [canvas, pen] = blank(picture);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(paint(larger.scene, larger, 0), 0, 0, picture.width, picture.height);
  return canvas;
}

globalThis.studio = {
  pictures: Object.keys(PICTURES),
  films: FILMS,
  picture: (name) => {
    const picture = PICTURES[name];
    if (picture === undefined) throw new Error(`no picture ${name}`);
    return still(picture).toDataURL(picture.type, picture.quality);
  },
  frame: (name, index) => {
    const film = FILMS[name];
    if (film === undefined) throw new Error(`no film ${name}`);
    return paint(film.scene, film, index / film.frames).toDataURL('image/png');
  },
};
