import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FORBIDDEN } from './forbidden-words.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

function filesOf(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** What stands between quotation marks, without import paths, keys and code names. */
function phrasesOf(source: string): readonly string[] {
  const code = withoutComments(source).replaceAll(/^import .*$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((phrase) => /\s/.test(phrase));
}

/** Translations have words of their own to avoid: languages.test.ts. */
const wording = filesOf('src/wording', /\.ts$/).filter((file) => !/\/languages\/\w+\//.test(file));

test('there are words to look at', () => {
  expect(wording.flatMap((file) => phrasesOf(readFileSync(file, 'utf8'))).length).toBeGreaterThan(150);
});

test.each(wording.map((file) => file.slice(ROOT.length + 1)))('%s judges files and never pictures', (file) => {
  const phrases = phrasesOf(readFileSync(join(ROOT, file), 'utf8'));
  expect(phrases.filter((phrase) => FORBIDDEN.test(phrase))).toEqual([]);
});

test('the first words that people read of the product keep to it as well', () => {
  const { name, description } = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Record<string, string>;
  expect(`${name} ${description}`).not.toMatch(FORBIDDEN);
});

const PAGES = ['popup', 'panel', 'inspect', 'options', 'welcome', 'help', 'election'];
const SURFACES = ['src/ui', ...PAGES.map((page) => `src/${page}`)];

test('components hold no words of their own: all of them come from src/wording', () => {
  const found = SURFACES.flatMap((folder) => filesOf(folder, /\.tsx$/)).flatMap((file) => {
    const source = withoutComments(readFileSync(file, 'utf8'));
    const texts = [...source.matchAll(/<\/?[A-Za-z][^<>]*>\s*([^<>{}();=]*[A-Za-z]{2}[^<>{}();=]*)</g)].map(
      (match) => match[1],
    );
    const labels = [...source.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*[A-Za-z]{2}[^"]*)"/g)].map(
      (match) => match[1],
    );
    return [...texts, ...labels].map((text) => `${file.slice(ROOT.length + 1)}: ${text?.trim()}`);
  });
  expect(found).toEqual([]);
});

test('pages name the product and themselves in their titles, in a language', () => {
  for (const page of PAGES) {
    const html = readFileSync(join(ROOT, 'src', page, 'index.html'), 'utf8');
    expect(html).toMatch(/<html lang="en">/);
    expect(html).toMatch(/<title>.*Whence.*<\/title>/);
  }
});

test('pages load nothing from anywhere else and run no inline code', () => {
  for (const page of PAGES) {
    const html = readFileSync(join(ROOT, 'src', page, 'index.html'), 'utf8');
    expect(html).not.toMatch(/https?:|<style|style=|\son\w+=/);
    expect([...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<script type="module" src="./main.tsx">',
    ]);
  }
  for (const file of [...SURFACES.flatMap((folder) => filesOf(folder, /\.css$/))]) {
    expect(readFileSync(file, 'utf8')).not.toMatch(/url\(|@import/);
  }
});
