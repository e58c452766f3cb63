import { type HostilePage, PICTURE } from './hostile-page.ts';

const styled = (attack: string, name: string, style: string, more: Partial<HostilePage> = {}): HostilePage => ({
  attack,
  name: `look: ${name}`,
  markup: `${PICTURE}<style>.attacked{${style}}</style>`,
  act: () => document.querySelector('#it')?.classList.add('attacked'),
  outcome: 'withdrawn',
  ...more,
});

const around = (attack: string, name: string, style: string): HostilePage =>
  styled(attack, name, style, { act: () => document.querySelector('figure')?.classList.add('attacked') });

/** The judged picture stays, and the page makes something else of it. */
export const LOOKS: readonly HostilePage[] = [
  styled('38', 'content of a style sheet', 'content:url(OTHER)'),
  {
    attack: '38',
    name: 'look: content of a sheet that comes later',
    markup: PICTURE,
    act: ({ other }) => {
      const style = document.createElement('style');
      style.textContent = `#it { content: url(${other}) }`;
      document.head.append(style);
    },
    outcome: 'withdrawn',
  },
  {
    attack: '38',
    name: 'look: content of a sheet that only script knows, loaded for it',
    markup: PICTURE,
    act: ({ media }) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`#it { content: url(${media}/other.png?for-the-sheet) }`);
      document.adoptedStyleSheets = [sheet];
    },
    outcome: 'withdrawn',
  },
  styled('39', 'inverted', 'filter:invert(1)'),
  styled('39', 'turned in colour', 'filter:hue-rotate(120deg)'),
  styled('39', 'blurred', 'filter:blur(12px)'),
  styled('39', 'another picture by an SVG filter', 'filter:url(#fake)', {
    markup: `${PICTURE}<style>.attacked{filter:url(#fake)}</style><svg width="0" height="0"><filter id="fake" x="0" y="0" width="1" height="1"><feImage href="OTHER"/></filter></svg>`,
  }),
  around('39', 'filtered by what is around it', 'filter:sepia(1)'),
  styled('39', 'masked', 'mask-image:linear-gradient(to right, black 30%, transparent 31%)'),
  styled('39', 'cut to a shape', 'clip-path:polygon(0 0, 40% 0, 40% 100%, 0 100%)'),
  styled('39', 'blended with what is below', 'mix-blend-mode:multiply'),
  styled('39', 'mirrored', 'transform:scaleX(-1)'),
  styled('39', 'turned upside down', 'rotate:180deg'),
  around('39', 'turned in depth with its box', 'transform:perspective(200px) rotateY(50deg)'),
  styled('39', 'shifted out of its own box', 'object-fit:none;object-position:390px 0'),
  styled('39', 'seen through a window of its own', 'object-view-box:inset(0 70% 0 0)', { only: 'chromium' }),
  styled('40', 'faded, with another behind', 'opacity:.4'),
  styled('40', 'another as its own background', 'background:url(OTHER)'),
  styled(
    '44',
    'shrunk to nothing inside its padding',
    'box-sizing:border-box;padding:149px 199px;background:url(OTHER)',
  ),
  styled('50', 'the whole page faded', '', {
    act: () => {
      document.documentElement.style.opacity = '.3';
    },
  }),
];
