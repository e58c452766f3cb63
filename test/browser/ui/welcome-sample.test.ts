import '../../../src/ui/theme.css';
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Sample } from '../../../src/welcome/sample.tsx';

const place = document.createElement('main');
document.body.append(place);
afterEach(() => render(null, place));

test('the first page judges its pictures in the reader’s own browser, and the words follow the choice', async () => {
  render(h(Sample, {}), place);
  const verdicts = (): readonly (string | undefined)[] =>
    [...place.querySelectorAll<HTMLElement>('.sample-picture')].map(({ dataset }) => dataset['verdict']);
  expect(verdicts()).toEqual(['checking', 'checking', 'checking']);
  await vi.waitFor(() => expect(verdicts()).toEqual(['unknown-signer', 'changed', 'none']), { timeout: 15_000 });
  const sentence = (): string => place.querySelector('.sample-sentence')?.textContent ?? '';
  expect(sentence()).toContain('no trust list vouches for the signer');
  place.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
  await vi.waitFor(() => expect(sentence()).toContain('not as its signer left it'));
  expect([...place.querySelectorAll('img')].every(({ src }) => src.startsWith('data:image/png;base64,'))).toBe(true);
});
