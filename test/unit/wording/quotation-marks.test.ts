import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TAGS } from '../../../src/wording/language-for.ts';
import { inQuotationMarks, QUOTATION_MARKS } from '../../../src/wording/quotation-marks.ts';

/** The rules of a style sheet for quotations: the languages that each names (none: all others), and its two marks. */
function rules(sheet: string): readonly { readonly tags: readonly string[]; readonly marks: readonly string[] }[] {
  return [...sheet.matchAll(/^q([^{\n]*) \{\s*--open: "([^"]+)";\s*--close: "([^"]+)"/gm)].map(
    ([, selector, open, close]) => ({
      tags: [...(selector ?? '').matchAll(/:lang\((\w+)\)/g)].map(([, tag]) => tag ?? ''),
      marks: [open ?? '', close ?? ''].map((mark) => mark.replace('\\a0', '\u00a0')),
    }),
  );
}

test('pages and saved reports quote with the same marks in every language', () => {
  const found = rules(readFileSync('src/ui/theme.css', 'utf8'));
  const marksOf = (tag: string) =>
    (found.find(({ tags }) => tags.includes(tag)) ?? found.find(({ tags }) => tags.length === 0))?.marks;
  expect(found).toHaveLength(5);
  for (const tag of TAGS) expect(marksOf(tag), tag).toEqual([...QUOTATION_MARKS[tag]]);
});

test('a text stands between the marks of the language in use', () => {
  expect(inQuotationMarks('A title')).toBe('“A title”');
});
