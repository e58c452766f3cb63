import { type Attack, type HostilePage, PICTURE } from './hostile-page.ts';

const unseen = (attack: string, name: string, act: Attack, markup = PICTURE): HostilePage => ({
  attack,
  name: `unseen: ${name}`,
  markup,
  act,
  outcome: 'stands',
});

/**
 * What no extension is told of: the badge stands. Each is named in docs/USER-GUIDE.md under "What cannot be detected", and
 * a page here that begins to lose its badge has to leave that list.
 */
export const LIMITS_OF_SIGHT: readonly HostilePage[] = [
  unseen('41', 'words over the picture', () => {
    document
      .querySelector('figure')
      ?.insertAdjacentHTML(
        'beforeend',
        '<b style="position:absolute;left:90px;top:120px;font-size:40px;color:#a66">Not so!</b>',
      );
  }),
  unseen('41', 'a small patch', () => {
    document
      .querySelector('figure')
      ?.insertAdjacentHTML(
        'beforeend',
        '<i style="position:absolute;left:180px;top:130px;width:50px;height:40px;background:#fdd"></i>',
      );
  }),
  unseen('39', 'cropped by its fit', () => {
    (document.querySelector('#it') as HTMLElement).style.cssText = 'width:400px;height:90px;object-fit:cover';
  }),
  unseen('39', 'a rule changed by script while nothing else happens', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#it { filter: hue-rotate(40deg) }');
    document.adoptedStyleSheets = [sheet];
  }),
];
