import { type Attack, type HostilePage, PICTURE } from './hostile-page.ts';

const swap = (name: string, act: Attack, more: Partial<HostilePage> = {}): HostilePage => ({
  attack: '36',
  name: `swap: ${name}`,
  markup: PICTURE,
  act,
  outcome: 'withdrawn',
  ...more,
});

/** Another picture in the place of the one that was judged. */
export const SWAPS: readonly HostilePage[] = [
  swap('src', ({ other }) => {
    (document.querySelector('#it') as HTMLImageElement).src = other;
  }),
  swap('srcset', ({ other }) => {
    (document.querySelector('#it') as HTMLImageElement).srcset = `${other} 1x`;
  }),
  swap(
    'sizes',
    () => {
      (document.querySelector('#it') as HTMLImageElement).sizes = '400px';
    },
    { markup: '<img id="it" srcset="SIGNED 100w, OTHER 400w" sizes="50px" width="400" height="300">' },
  ),
  swap('the media of a source', () => document.querySelector('source')?.setAttribute('media', 'all'), {
    markup: `<picture><source srcset="OTHER" media="(max-width: 1px)"><img id="it" src="SIGNED" width="400" height="300"></picture>`,
  }),
  swap('the removal of a source', () => document.querySelector('source')?.remove(), {
    markup: '<picture><source srcset="SIGNED"><img id="it" src="OTHER" width="400" height="300"></picture>',
  }),
  swap(
    'a source put in',
    ({ other }) => {
      const source = document.createElement('source');
      source.srcset = other;
      document.querySelector('picture')?.prepend(source);
    },
    { markup: '<picture><img id="it" src="SIGNED" width="400" height="300"></picture>' },
  ),
  swap('another element', ({ other }) => {
    const image = new Image(400, 300);
    image.src = other;
    document.querySelector('#it')?.replaceWith(image);
  }),
  swap('the whole page written anew', ({ other }) => {
    document.body.innerHTML = `<img src="${other}" width="400" height="300">`;
  }),
  swap(
    'a clone that takes its place and its attributes',
    ({ other }) => {
      const original = document.querySelector('#it') as HTMLImageElement;
      const clone = original.cloneNode() as HTMLImageElement;
      clone.src = other;
      original.replaceWith(clone);
    },
    { attack: '56' },
  ),
  swap('the element moved away and another moved in', ({ other }) => {
    const original = document.querySelector('#it') as HTMLImageElement;
    const place = original.parentElement;
    const image = new Image(400, 300);
    image.src = other;
    original.remove();
    place?.append(image);
  }),
  swap(
    'a background by style',
    ({ other }) => {
      (document.querySelector('#it') as HTMLElement).style.backgroundImage = `url(${other})`;
    },
    { markup: '<div id="it" style="width:400px;height:300px;background:url(SIGNED)"></div>' },
  ),
  swap('a background by the class of an ancestor', () => document.body.classList.add('fake'), {
    markup:
      '<style>#it{width:400px;height:300px;background:url(SIGNED)} .fake #it{background:url(OTHER)}</style><div id="it"></div>',
  }),
  swap('the reference of an SVG image', ({ other }) => document.querySelector('#it')?.setAttribute('href', other), {
    markup: '<svg width="400" height="300"><image id="it" href="SIGNED" width="400" height="300"/></svg>',
  }),
  swap('the picture of an input', ({ other }) => document.querySelector('#it')?.setAttribute('src', other), {
    markup: '<input id="it" type="image" src="SIGNED" width="400" height="300">',
  }),
  swap('the data of an object', ({ other }) => document.querySelector('#it')?.setAttribute('data', other), {
    markup: '<object id="it" type="image/png" data="SIGNED" width="400" height="300"></object>',
  }),
  swap('a poster', ({ other }) => document.querySelector('#it')?.setAttribute('poster', other), {
    attack: '47',
    markup: '<video id="it" poster="SIGNED" width="400" height="300" preload="none"></video>',
  }),
  swap(
    'the same address with other bytes',
    async ({ media }) => {
      await fetch(`${media}/flip/swap`, { method: 'POST', mode: 'no-cors' });
      const image = document.querySelector('#it') as HTMLImageElement;
      image.src = `${media}/flip/swap`;
      await image.decode();
    },
    { attack: '37', markup: '<img id="it" src="MEDIA/flip/swap" width="400" height="300">' },
  ),
  swap(
    'the same address set once more',
    () => {
      const image = document.querySelector('#it') as HTMLImageElement;
      image.setAttribute('src', image.getAttribute('src') ?? '');
    },
    { attack: '37', outcome: 'renewed' },
  ),
  swap(
    'the same address loaded anew by another attribute',
    () => document.querySelector('#it')?.setAttribute('crossorigin', 'anonymous'),
    { attack: '37', outcome: 'renewed' },
  ),
  swap(
    'a picture in a shadow root',
    ({ other }) => {
      (globalThis as unknown as { hidden: HTMLImageElement }).hidden.src = other;
    },
    {
      attack: '58',
      markup: `<div id="it" style="width:400px;height:300px"></div><script>
        globalThis.hidden = new Image(400, 300); hidden.src = 'SIGNED';
        document.querySelector('#it').attachShadow({ mode: 'closed' }).append(hidden)</script>`,
    },
  ),
];
