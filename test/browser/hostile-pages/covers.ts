import { type HostilePage, PICTURE } from './hostile-page.ts';

const BOX = 'position:absolute;left:0;top:0;width:400px;height:300px;margin:0;padding:0;border:0';

const cover = (attack: string, name: string, markup: string, more: Partial<HostilePage> = {}): HostilePage => ({
  attack,
  name: `cover: ${name}`,
  // Put in by the attack, out of a template that stands beside the picture.
  markup: `${PICTURE}<template>${markup}</template>`,
  act: () => {
    const template = document.querySelector('template') as HTMLTemplateElement;
    document.querySelector('figure')?.append(template.content.cloneNode(true));
  },
  outcome: 'withdrawn',
  ...more,
});

/** Something else is painted where the judged picture is. */
export const COVERS: readonly HostilePage[] = [
  cover('41', 'another picture', `<img src="OTHER" style="${BOX}">`),
  cover('41', 'another picture that lets pointers through', `<img src="OTHER" style="${BOX};pointer-events:none">`),
  cover(
    '41',
    'a background that lets pointers through',
    `<i style="${BOX};background:url(OTHER);pointer-events:none"></i>`,
  ),
  cover('41', 'something inert', `<i inert style="${BOX};background:#fdd"></i>`),
  cover('41', 'a solid gradient', `<i style="${BOX};background:linear-gradient(#fdd,#fee)"></i>`),
  cover('41', 'a canvas', `<canvas width="400" height="300" style="${BOX}"></canvas>`),
  cover('41', 'a frame', `<iframe srcdoc="<body style='margin:0'><img src=OTHER>" style="${BOX}"></iframe>`),
  cover(
    '41',
    'what a style sheet generates',
    '<style>figure::after{content:"";position:absolute;inset:0;background:url(OTHER);pointer-events:none}</style>',
  ),
  cover('41', 'the right half', `<i style="${BOX};left:200px;width:200px;background:#fdd"></i>`),
  cover('39', 'a lens', `<i style="${BOX};backdrop-filter:invert(1)"></i>`),
  cover('39', 'what blends with it', `<i style="${BOX};background:#fdd;mix-blend-mode:difference"></i>`),
  cover('41', 'from a closed shadow root', '', {
    act: () => {
      const host = document.createElement('div');
      const inside = document.createElement('div');
      inside.style.cssText = 'position:fixed;left:0;top:0;width:600px;height:500px;background:#fdd;pointer-events:none';
      host.attachShadow({ mode: 'closed' }).append(inside);
      document.body.append(host);
    },
  }),
  cover('42', 'a dialog', '', {
    act: () => {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'inset:0;margin:0;border:0;width:700px;height:600px;background:#fdd';
      document.body.append(dialog);
      dialog.showModal();
    },
  }),
  cover('42', 'a popover', '', {
    act: () => {
      const box = document.createElement('div');
      box.popover = 'manual';
      box.style.cssText = 'inset:0;margin:0;border:0;width:700px;height:600px;background:#fdd';
      document.body.append(box);
      box.showPopover();
    },
  }),
  {
    attack: '41',
    name: 'cover: slid in by an animation',
    markup: `${PICTURE}<style>@keyframes in{from{transform:translateX(900px)}}.in{animation:in .2s}</style><i id="fake" style="position:absolute;left:0;top:0;width:700px;height:600px;background:#fdd;display:none"></i>`,
    act: async () => {
      const fake = document.querySelector('#fake') as HTMLElement;
      fake.style.display = 'block';
      fake.classList.add('in');
      await Promise.all(fake.getAnimations().map(({ finished }) => finished));
    },
    outcome: 'withdrawn',
  },
];
