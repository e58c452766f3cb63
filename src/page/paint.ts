import { isGenerated } from './css-pictures.ts';
import * as dom from './native-dom.ts';

/** What is painted over whatever lies below. */
export type Paint = 'nothing' | 'colour' | 'picture';

const PAINTERS: ReadonlySet<string> = new Set(['img', 'video', 'canvas', 'iframe', 'object', 'embed', 'image']);
/** Fainter than this an element changes little of what is below. */
const LEAST_OPACITY = 0.3;
/** Backgrounds that let less than four tenths through. */
const COVERING_ALPHA = 0.6;
/** Borders above and below together, in CSS pixels, that are more than a line around something. */
const LEAST_FRAME = 40;
const CLEAR = 'rgba(0, 0, 0, 0)';

export function paintOf(element: Element): Paint {
  const style = getComputedStyle(element);
  if (Number(style.opacity) < LEAST_OPACITY || style.visibility !== 'visible') return 'nothing';
  return PAINTERS.has(dom.localNameOf(element)) ? 'picture' : paintBy(style);
}

export interface Generated {
  readonly pseudo: '::before' | '::after';
  readonly style: CSSStyleDeclaration;
}

/** Pseudo-elements of an element that are placed freely, paint, and are at least so large (in square CSS pixels). */
export function generatedPaint(element: Element, leastArea: number): readonly Generated[] {
  return (['::before', '::after'] as const)
    .map((pseudo) => ({ pseudo, style: getComputedStyle(element, pseudo) }))
    .filter(({ style }) => {
      if (!isGenerated(style) || (style.position !== 'absolute' && style.position !== 'fixed')) return false;
      if (Number(style.opacity) < LEAST_OPACITY || paintBy(style) === 'nothing') return false;
      return Number.parseFloat(style.width) * Number.parseFloat(style.height) >= leastArea;
    });
}

function paintBy(style: CSSStyleDeclaration): Paint {
  if (style.backgroundImage.includes('url(') || style.content.includes('url(')) return 'picture';
  const colour = style.backgroundColor;
  // What is below comes out changed, whatever the element's own colour.
  const isLens = !isNone(style.backdropFilter) || (style.mixBlendMode !== 'normal' && colour !== CLEAR);
  const isSolid = isOpaque(colour) || isOpaqueGradient(style.backgroundImage) || isFrame(style);
  return isLens || isSolid ? 'colour' : 'nothing';
}

/** Computed colours carry an alpha only where something shines through. */
function isOpaqueGradient(image: string): boolean {
  return image.includes('gradient(') && !/rgba\(|transparent|\/\s*[\d.]/.test(image);
}

/** Borders and inner shadows can fill a box as well as a colour does. */
function isFrame(style: CSSStyleDeclaration): boolean {
  const border = Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderBottomWidth);
  return border >= LEAST_FRAME || (style.boxShadow.includes('inset') && /\d{3,}px/.test(style.boxShadow));
}

/** Computed colours are `rgb(…)` when opaque; with transparency the last number is the alpha. */
function isOpaque(colour: string): boolean {
  if (colour === 'transparent') return false;
  const alpha = /(?:^rgba\(.*,|\/)\s*([\d.]+)\)$/.exec(colour)?.[1];
  return alpha === undefined || Number(alpha) > COVERING_ALPHA;
}

function isNone(value: string | undefined): boolean {
  return value === undefined || value === '' || value === 'none';
}
