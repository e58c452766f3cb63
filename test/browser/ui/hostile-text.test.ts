import { h, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { HostileText, QuotedText } from '../../../src/ui/hostile-text.tsx';

/** Strings of the kinds that public injection lists hold, in our own words. */
const HOSTILE = [
  '<script>window.whenceBroken = true</script>',
  '<img src=x onerror="window.whenceBroken = true">',
  '"><svg onload=window.whenceBroken=true>',
  '</bdi></p><iframe src="javascript:parent.whenceBroken=true"></iframe>',
  'javascript:window.whenceBroken=true',
  '<style>*{display:none}</style>',
  '{{constructor.constructor("window.whenceBroken=true")()}}',
  '&lt;b&gt;&#x3c;b&#x3e;',
  '<!--',
  ']]>',
  'a\u202egnp.exe',
  '\u0000\u0007\u001b[2J',
  `Z${'\u0336\u0489'.repeat(60)}`,
  '✅ Checked by the press 🔒',
  'x'.repeat(50_000),
  '\ud800',
];

const place = document.createElement('p');
document.body.append(place);
afterEach(() => render(null, place));

function elementsIn(root: Element): readonly string[] {
  return [...root.querySelectorAll('*')].map((element) => element.tagName.toLowerCase());
}

test.each(HOSTILE.map((text, index) => [index, text] as const))('hostile text %i stays text', (_, text) => {
  render(h(HostileText, { text }), place);
  expect(new Set(elementsIn(place))).toEqual(new Set(elementsIn(place).filter((name) => /^(bdi|span)$/.test(name))));
  expect(place.querySelectorAll('bdi')).toHaveLength(1);
  expect([...(place.firstElementChild?.attributes ?? [])].map(({ name }) => name)).toEqual(['class']);
  expect(Reflect.get(window, 'whenceBroken')).toBeUndefined();
});

test('text of a file cannot turn the words around it', () => {
  const line = document.createElement('p');
  place.append(line);
  line.style.width = 'max-content';
  const words = (text: string): number => {
    render(
      [h('span', { id: 'before' }, 'Signed by '), h(HostileText, { text }), h('span', { id: 'after' }, ' today')],
      line,
    );
    const at = (id: string): number => line.querySelector(`#${id}`)?.getBoundingClientRect().left ?? Number.NaN;
    return at('after') - at('before');
  };
  expect(words('\u202eabc')).toBeGreaterThan(0);
  expect(words('\u2067שלום\u2066')).toBeGreaterThan(0);
  render(null, line);
  line.remove();
});

test('stacked marks stay near their line', () => {
  render(h(HostileText, { text: `Z${'\u0301'.repeat(500)}` }), place);
  const range = document.createRange();
  range.selectNodeContents(place);
  expect(place.textContent?.length).toBeLessThan(10);
});

test('what a file says stands in quotation marks', () => {
  render(h(QuotedText, { text: 'harbour' }), place);
  expect(elementsIn(place)).toEqual(['q', 'bdi']);
});
