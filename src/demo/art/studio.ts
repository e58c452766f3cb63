import { chanceFrom, type Scene } from './brush.ts';
import { FILMS, PICTURES } from './catalogue.ts';

/** What draw.ts calls in the page. */
export interface Studio {
  readonly pictures: readonly string[];
  readonly films: Readonly<Record<string, { readonly frames: number; readonly perSecond: number }>>;
  readonly picture: (name: string) => Promise<string>;
  readonly frame: (name: string, index: number) => Promise<string>;
}

declare global {
  var studio: Studio;
}

async function draw(
  scene: Scene,
  size: { width: number; height: number },
  time: number,
  type: string,
  quality?: number,
): Promise<string> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no canvas');
  scene({ pen, width: size.width, height: size.height, chance: chanceFrom(7) }, time);
  return canvas.toDataURL(type, quality);
}

globalThis.studio = {
  pictures: Object.keys(PICTURES),
  films: FILMS,
  picture: (name) => {
    const picture = PICTURES[name];
    if (picture === undefined) throw new Error(`no picture ${name}`);
    return draw(picture.scene, picture, 0, picture.type, picture.quality);
  },
  frame: (name, index) => {
    const film = FILMS[name];
    if (film === undefined) throw new Error(`no film ${name}`);
    return draw(film.scene, film, index / film.frames, 'image/png');
  },
};
