import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHidden, neutralise, plainText } from '../../../src/verdict/hostile-text.ts';

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const JOINERS = /[\u{200c}\u{200d}]/gu;

function shownText(text: string): string {
  return neutralise(text)
    .tokens.filter((token) => token.kind === 'text')
    .map((token) => token.text)
    .join('');
}

test('ordinary names pass as they are, in any script', () => {
  for (const name of [
    'Example Cameras GmbH',
    'Łukasz Żółć',
    '日本放送協会',
    'هيئة الإذاعة',
    'कैमरा',
    'Ελλάδα',
    'می‌خواهم',
  ]) {
    expect(neutralise(name)).toEqual({ tokens: [{ kind: 'text', text: name }], hostile: false, cut: false });
  }
});

test('characters that hide or reorder are shown by their code points', () => {
  expect(plainText('a\u202eb')).toBe('a⟨U+202E⟩b');
  expect(plainText('a\u0000\u001b[31m')).toBe('a⟨U+0000⟩⟨U+001B⟩[31m');
  expect(plainText('a\nb')).toBe('a⟨U+000A⟩b');
  expect(plainText('zero\u200bwidth')).toBe('zero⟨U+200B⟩width');
  expect(plainText('\u{e0041}')).toBe('⟨U+E0041⟩');
  expect(plainText('\u3164')).toBe('⟨U+3164⟩');
  expect(neutralise('a\u2066b').hostile).toBe(true);
});

test('symbols that could pass for a verdict are shown by their code points', () => {
  for (const symbol of '✓✔✅☑🔒🛡🟢❌⚠⭐') {
    expect(shownText(`${symbol} checked`)).toBe(' checked');
    expect(neutralise(symbol).hostile).toBe(true);
  }
  expect(shownText('✔\u{fe0f} checked')).toBe(' checked');
});

test('a joiner where no script needs it is shown', () => {
  expect(plainText('New\u200dYork')).toBe('New⟨U+200D⟩York');
});

test('marks stacked into a tower are capped', () => {
  const tower = `Z${'\u0301'.repeat(50)}`;
  expect([...shownText(tower)].length).toBeLessThanOrEqual(5);
  expect(neutralise(tower).hostile).toBe(true);
});

test('endless text is cut and says so', () => {
  const shown = neutralise('x'.repeat(1_000_000));
  expect(shown.cut).toBe(true);
  expect(shownText('x'.repeat(1_000_000)).length).toBeLessThanOrEqual(200);
});

test('a word that mixes alphabets is flagged', () => {
  expect(neutralise('\u0410dobe').hostile).toBe(true);
  expect(neutralise('Adobe Россия').hostile).toBe(false);
});

test('no text whatever keeps a hidden character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(shownText(text).replaceAll(JOINERS, '')).not.toMatch(HIDDEN);
      expect(plainText(text).replaceAll(JOINERS, '')).not.toMatch(HIDDEN);
    }),
  );
});

test('machine-readable text keeps its lines and loses what hides', () => {
  expect(escapeHidden('{\n\t"a": "b\u202e"}')).toBe('{\n\t"a": "b\\u202e"}');
  expect(escapeHidden('\u{e0041}')).toBe('\\udb40\\udc41');
});

const NAUGHTY = resolve(import.meta.dirname, '../../../../shared/vectors/strings/blns.json');
const naughty: unknown = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, 'utf8')) : null;

describe.skipIf(naughty === null)(
  `the big list of naughty strings${naughty === null ? ' (skipped: ../shared not found)' : ''}`,
  () => {
    const strings = Array.isArray(naughty) ? naughty.filter((text) => typeof text === 'string') : [];
    test('there are hundreds of them', () => {
      expect(strings.length).toBeGreaterThan(400);
    });
    test('none keeps a hidden character or more than its share of room', () => {
      for (const text of strings) {
        expect(shownText(text).replaceAll(JOINERS, '')).not.toMatch(HIDDEN);
        expect([...plainText(text)].length).toBeLessThan(3000);
      }
    });
  },
);
