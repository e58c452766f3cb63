import type { Verdict } from '../verdict/judgement.ts';
import { createElement, createSvgElement } from './native-dom.ts';

export interface Words {
  readonly label: string;
  readonly title: string;
}

/** Verdicts that have a badge. Absence of credentials is the norm and gets none; neither does what was not checked. */
export type ShownVerdict = 'trusted' | 'unknown-signer' | 'changed' | 'invalid';

export function isShown(verdict: Verdict): verdict is ShownVerdict {
  return verdict === 'trusted' || verdict === 'unknown-signer' || verdict === 'changed' || verdict === 'invalid';
}

/**
 * Our own signs, told apart by shape alone, on a field of 16 by 16: a point with its ring (the source is named), the ring
 * without the point (somebody, but unknown), two halves out of line (changed since), a ring struck apart (does not hold).
 */
const SIGNS: Readonly<Record<ShownVerdict, string>> = {
  trusted: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12M8 7a1 1 0 1 0 0 2a1 1 0 1 0 0-2',
  'unknown-signer': 'M8 2a6 6 0 0 1 6 6M14 10.5a6 6 0 0 1-4 3.2M7 13.9a6 6 0 0 1-5-5M2.2 6.3A6 6 0 0 1 5.5 2.6',
  changed: 'M6.8 1.5a5 5 0 0 0 0 10zM9.2 4.5a5 5 0 0 1 0 10z',
  invalid: 'M5 2.8a5.6 5.6 0 0 0 0 10.4M11 2.8a5.6 5.6 0 0 1 0 10.4M9.6 5l-3.2 6',
};

/** A badge's elements: sign, word, and the sentence for those who cannot see it. */
export function badgeFace(document: Document, verdict: ShownVerdict, words: Words): HTMLElement {
  const face = createElement(document, 'div');
  face.className = 'badge';
  face.setAttribute('role', 'img');
  face.setAttribute('aria-label', words.title);
  const svg = createSvgElement(document, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = createSvgElement(document, 'path');
  path.setAttribute('d', SIGNS[verdict]);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', '1.6');
  path.setAttribute('stroke-linecap', 'round');
  svg.append(path);
  const word = createElement(document, 'span');
  word.dir = 'auto';
  word.textContent = words.label;
  face.append(svg, word);
  return face;
}
