import { backgroundPictures } from './background-pictures.ts';
import { boxOf } from './native-dom.ts';
import { SMALLEST_SIDE } from './page-limits.ts';

export interface CssPicture {
  readonly url: string;
  /** Which of the element's pictures: `background-0` is its own topmost background. */
  readonly slot: string;
}

/** Properties of an element, besides its background, that paint a picture which a style sheet names. */
const PAINTING = ['borderImageSource', 'maskImage', 'content'] as const;
const PSEUDO_ELEMENTS = ['::before', '::after'] as const;

/** The pictures that style sheets paint on an element and on what they generate before and after its content. */
export function cssPictures(element: Element, devicePixels: number): readonly CssPicture[] {
  const style = getComputedStyle(element);
  const found = [...painted('background', style.backgroundImage, devicePixels), ...others(style, devicePixels)];
  if (style.display === 'list-item') found.push(...painted('marker', style.listStyleImage, devicePixels));
  // Most elements are lines of text: what has no room for a picture is not asked for what it generates.
  const { width, height } = boxOf(element);
  if (width < SMALLEST_SIDE || height < SMALLEST_SIDE) return found;
  for (const pseudo of PSEUDO_ELEMENTS) {
    const generated = getComputedStyle(element, pseudo);
    if (!isGenerated(generated)) continue;
    const pictures = [
      ...painted('background', generated.backgroundImage, devicePixels),
      ...others(generated, devicePixels),
    ];
    found.push(...pictures.map(({ url, slot }) => ({ url, slot: `${pseudo} ${slot}` })));
  }
  return found;
}

/** Whether a style sheet generates this pseudo-element at all. */
export function isGenerated(style: CSSStyleDeclaration): boolean {
  return style.content !== 'none' && style.content !== 'normal' && style.content !== '' && style.display !== 'none';
}

function others(style: CSSStyleDeclaration, devicePixels: number): CssPicture[] {
  return PAINTING.flatMap((property) => painted(property, style[property], devicePixels));
}

function painted(name: string, value: string, devicePixels: number): CssPicture[] {
  if (!value || value === 'none') return [];
  return backgroundPictures(value, devicePixels).map((url, layer) => ({ url, slot: `${name}-${layer}` }));
}
