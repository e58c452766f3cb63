import * as dom from './native-dom.ts';
import { ANCESTORS } from './page-limits.ts';

/** Below this a picture counts as faded: something else may be seen through it. */
const LEAST_OPACITY = 0.75;
/** Share of an element's box, each way, that its own picture fills at least. */
const LEAST_CONTENT = 0.5;
/** How far a matrix may be from upright. */
const UPRIGHT = 0.02;

/**
 * Whether the page draws a picture otherwise than its file says: filtered, masked, faded, blended, mirrored, turned, cut
 * to a shape, or shifted out of its own box. A verdict on the file would not be one on what is seen then.
 */
export function isAltered(element: Element, isBackground: boolean): boolean {
  const own = getComputedStyle(element);
  if (isBackground ? isBackgroundOdd(own) : isContentOdd(element, own)) return true;
  let opacity = 1;
  let current: Element | null = element;
  for (let count = 0; current !== null && count < ANCESTORS; count++) {
    const style = current === element ? own : getComputedStyle(current);
    opacity *= Number(style.opacity);
    if (opacity < LEAST_OPACITY || isRepainted(style) || isTurned(style)) return true;
    current = dom.paintedParentOf(current);
  }
  return false;
}

function isRepainted(style: CSSStyleDeclaration): boolean {
  return (
    !isMildFilter(style.filter) ||
    style.mixBlendMode !== 'normal' ||
    !isNone(style.maskImage) ||
    !(isNone(style.clipPath) || /^inset\(0px(?: round [^)]*)?\)$/.test(style.clipPath))
  );
}

/** A shadow changes nothing in the picture; sites lighten or darken a little under the pointer. */
function isMildFilter(filter: string): boolean {
  if (isNone(filter)) return true;
  const rest = filter.replace(/drop-shadow\((?:[^()]|\([^()]*\))*\)/g, '');
  return /^(?:\s*(?:brightness|contrast|saturate|opacity)\((?:0\.[89]\d*|1(?:\.[01]\d*)?)\))*\s*$/.test(rest);
}

function isTurned(style: CSSStyleDeclaration): boolean {
  if (!isNone(style.rotate) || style.scale.includes('-')) return true;
  if (isNone(style.transform)) return false;
  const matrix = new DOMMatrixReadOnly(style.transform);
  const isFlat = matrix.is2D || isInPlane(matrix);
  return !isFlat || matrix.a <= 0 || matrix.d <= 0 || Math.abs(matrix.b) > UPRIGHT || Math.abs(matrix.c) > UPRIGHT;
}

function isInPlane({ m13, m14, m23, m24, m31, m32, m34, m44 }: DOMMatrixReadOnly): boolean {
  return m44 === 1 && [m13, m14, m23, m24, m31, m32, m34].every((value) => Math.abs(value) < UPRIGHT);
}

/** The picture of an element fills its box and nothing else is painted in the same box. */
function isContentOdd(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage.includes('url(') || style.borderImageSource.includes('url(')) return true;
  if (!isNone(style.getPropertyValue('object-view-box')) || !isWithin(style.objectPosition)) return true;
  if (style.imageOrientation !== '' && style.imageOrientation !== 'from-image') return true;
  const { width, height } = dom.boxOf(element);
  const [across, down] = [
    lengths(style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth),
    lengths(style.paddingTop, style.paddingBottom, style.borderTopWidth, style.borderBottomWidth),
  ];
  return width - across < width * LEAST_CONTENT || height - down < height * LEAST_CONTENT;
}

/** A background fills the box from its topmost layer, neither shrunk nor shifted out of sight. */
function isBackgroundOdd(style: CSSStyleDeclaration): boolean {
  return (
    !/^(?:url|(?:-webkit-)?image-set)\(/.test(style.backgroundImage) ||
    !/^(?:cover|contain|auto|100%(?: 100%| auto)?|auto 100%)(?:,|$)/.test(style.backgroundSize) ||
    !isWithin(style.backgroundPosition) ||
    !/^(?:normal)(?:,|$)/.test(style.backgroundBlendMode) ||
    /^text/.test(style.backgroundClip)
  );
}

/** Positions like `50% 0%`: the picture stays inside, or is cut evenly. */
function isWithin(position: string): boolean {
  return (
    position === '' || /^(?:(?:100|\d?\d(?:\.\d+)?)%|0px)(?: (?:(?:100|\d?\d(?:\.\d+)?)%|0px))?(?:,|$)/.test(position)
  );
}

function isNone(value: string): boolean {
  return value === '' || value === 'none';
}

function lengths(...values: readonly string[]): number {
  return values.reduce((sum, value) => sum + (Number.parseFloat(value) || 0), 0);
}
