import type { Verdict } from '../verdict/judgement.ts';
import { VERDICT_SIGNS } from '../wording/verdict-signs.ts';
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
  path.setAttribute('d', VERDICT_SIGNS[verdict]);
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
