import { type Attack, type HostilePage, PICTURE } from './hostile-page.ts';

/** Our own layer is a `div` beside the body, which every page can find. */
const layer = (name: string, act: Attack, outcome: HostilePage['outcome'] = 'follows'): HostilePage => ({
  attack: '50',
  name: `layer: ${name}`,
  markup: PICTURE,
  act,
  outcome,
});

/** The page lays hands on the badge, or moves the picture away under it. */
export const LAYER_ATTACKS: readonly HostilePage[] = [
  layer('taken away once', () => document.querySelector('html > div')?.remove()),
  layer(
    'taken away again and again',
    async () => {
      for (let count = 0; count < 8; count++) {
        document.querySelector('html > div')?.remove();
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    },
    'withdrawn',
  ),
  layer('hidden and shifted by attributes', () => {
    const host = document.querySelector('html > div') as HTMLElement;
    host.style.cssText =
      'left:300px!important;opacity:0!important;display:none!important;transform:translate(200px)!important';
    host.hidden = true;
  }),
  layer('shifted by a sheet for every div', () => {
    const style = document.createElement('style');
    style.textContent =
      'html > div { translate: 300px 200px !important; scale: 3 !important; visibility: hidden !important }';
    document.head.append(style);
  }),
  layer('moved onto another picture', ({ other }) => {
    const host = document.querySelector('html > div') as HTMLElement;
    const place = document.createElement('div');
    place.style.cssText = 'position:absolute;left:500px;top:200px';
    place.innerHTML = `<img src="${other}" width="200" height="150">`;
    place.append(host);
    document.body.append(place);
  }),
  layer('cloned onto another picture', ({ other }) => {
    const host = document.querySelector('html > div') as HTMLElement;
    document.body.insertAdjacentHTML(
      'beforeend',
      `<img src="${other}" style="position:absolute;left:500px;top:200px;width:200px;height:150px">`,
    );
    const clone = host.cloneNode(true) as HTMLElement;
    clone.style.cssText = 'position:absolute;left:505px;top:205px';
    document.body.append(clone);
  }),
  layer('the page shifted and scaled as a whole', () => {
    document.documentElement.style.cssText = 'transform:translate(60px, 40px) scale(.9);transform-origin:0 0';
  }),
  {
    attack: '36',
    name: 'layer: the picture moved to another place',
    markup: `${PICTURE}<main style="position:absolute;left:600px;top:300px"></main>`,
    act: () => document.querySelector('main')?.append(document.querySelector('#it') as Element),
    outcome: 'follows',
  },
  {
    attack: '36',
    name: 'layer: the picture carried away by an animation',
    markup: `${PICTURE}<style>.away{transform:translate(400px, 100px);transition:transform .3s}</style>`,
    act: async () => {
      const picture = document.querySelector('#it') as HTMLElement;
      picture.classList.add('away');
      await Promise.all(picture.getAnimations().map(({ finished }) => finished));
    },
    outcome: 'follows',
  },
  {
    attack: '36',
    name: 'layer: the picture scrolled out of its box',
    markup: `<div id="box" style="overflow:auto;width:500px;height:320px"><img id="it" src="SIGNED" width="400" height="300"><div style="height:2000px"></div></div>`,
    act: () => document.querySelector('#box')?.scrollTo(0, 1_000),
    outcome: 'withdrawn',
  },
  {
    attack: '36',
    name: 'layer: the picture taken out of the page',
    markup: PICTURE,
    act: () => document.querySelector('#it')?.remove(),
    outcome: 'withdrawn',
  },
  {
    attack: '57',
    name: 'layer: elements named like what a script calls',
    markup: `<form name="body"><input name="parentNode"><input name="getBoundingClientRect"></form><img name="addEventListener"><img name="elementsFromPoint"><img name="createTreeWalker">${PICTURE}`,
    act: () => undefined,
    outcome: 'follows',
  },
  {
    attack: '52',
    name: 'layer: clicks go through it and nothing of ours answers',
    markup: PICTURE,
    act: () => {
      const box = (document.querySelector('#it') as Element).getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + 15, box.top + 15);
      hit?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: box.left + 15, clientY: box.top + 15 }));
      if (hit?.id !== 'it') document.body.replaceChildren();
    },
    outcome: 'follows',
  },
];
