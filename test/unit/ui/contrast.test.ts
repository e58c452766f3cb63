import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toolbarState } from '../../../src/background/toolbar.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const THEME = readFileSync(resolve(ROOT, 'src/ui/theme.css'), 'utf8');
const BADGE = readFileSync(resolve(ROOT, 'src/page/badge-style.ts'), 'utf8');

const PAIRS = [...THEME.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];
const [beforeContrast = ''] = THEME.split('@media (prefers-contrast');
const isUsual = (match: RegExpExecArray): boolean => match.index < beforeContrast.length;
const light = new Map(PAIRS.filter(isUsual).map(([, name = '', value = '']) => [name, value]));
const dark = new Map(PAIRS.filter(isUsual).map(([, name = '', , value = '']) => [name, value]));
const THEMES = [
  ['light', light],
  ['dark', dark],
  [
    'light and of more contrast',
    new Map([...light, ...PAIRS.map(([, name = '', value = '']) => [name, value] as const)]),
  ],
  [
    'dark and of more contrast',
    new Map([...dark, ...PAIRS.map(([, name = '', , value = '']) => [name, value] as const)]),
  ],
] as const;

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour with transparency, as it is painted over another. */
function over(top: string, alpha: number, below: string): string {
  const parts = [1, 3, 5].map((start) => {
    const [upper = 0, lower = 0] = [top, below].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
    return Math.round(upper * alpha + lower * (1 - alpha));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('contrast is computed as the standard says', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(over('#000000', 0.5, '#ffffff')).toBe('#808080');
});

/** Text and what it stands on: at least 4.5 (WCAG 2.2, 1.4.3, level AA). */
const TEXTS: readonly (readonly [string, string])[] = [
  ...['ink', 'muted', 'accent'].flatMap((text) => ['paper', 'card'].map((ground) => [text, ground] as const)),
  ['ink', 'soft'],
  ['muted', 'soft'],
  ['ink', 'neutral-soft'],
  ['on-accent', 'accent'],
  ...['trusted', 'unknown-signer', 'changed', 'invalid', 'neutral'].map(
    (verdict) => [verdict, `${verdict}-soft`] as const,
  ),
  ['neutral', 'paper'],
  ['neutral', 'card'],
];

/** Signs and controls: at least 3 (1.4.11). */
const SHAPES: readonly (readonly [string, string])[] = [
  ['unknown-signer', 'card'],
  ['unknown-signer', 'paper'],
  ['muted', 'card'],
  ...['trusted', 'unknown-signer', 'changed', 'invalid'].map((verdict) => [verdict, 'card'] as const),
];

describe.each(THEMES)('in the %s theme', (_, colours) => {
  const colour = (name: string): string => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`the theme has no ${name}`);
    return value;
  };

  test.each(TEXTS)('%s on %s can be read', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SHAPES)('%s on %s can be made out', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test.each(['#ffffff', '#000000', '#ff3b30', '#ffd60a'])('a badge can be read over a picture of %s', (picture) => {
  const [, ground = '', alpha = ''] = /\.badge \{[^}]*background: (#[0-9a-f]{6})([0-9a-f]{2});/.exec(BADGE) ?? [];
  expect(ground).not.toBe('');
  expect(contrast('#ffffff', over(ground, Number.parseInt(alpha, 16) / 255, picture))).toBeGreaterThanOrEqual(4.5);
});

test('the count on the toolbar button can be read in white', () => {
  for (const verdict of ['trusted', 'changed'] as const) {
    expect(contrast('#ffffff', toolbarState([verdict]).color)).toBeGreaterThanOrEqual(4.5);
  }
});
