import { afterAll, describe, expect, test } from 'vitest';
import { words } from '../../../src/wording/catalog.ts';
import { LANGUAGES, languageFor } from '../../../src/wording/languages.ts';
import { pageWords } from '../../../src/wording/page-catalog.ts';
import { slotsOf } from '../../../src/wording/sentence.ts';

const TAGS = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];
const ENGLISH = words();

/** Every text of a catalog by its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const english = new Map([...textsOf(ENGLISH), ...textsOf({ marks: pageWords() })]);

/** A text may be so much longer than the English one before it breaks the places made for that; short ones more. */
function isOverlong(text: string, original: string): boolean {
  return text.length > Math.max(original.length * 1.9, original.length + 22);
}

/** Words that make a verdict about a picture out of a finding about a file. */
const FORBIDDEN: Readonly<Record<keyof typeof LANGUAGES, RegExp>> = {
  ar: /حقيقي|أصلي|مزيف|موثّق|تلاعب/,
  de: /\b(verifiziert|authentisch|echt|gefälscht|manipuliert|wahr|original)\w*\b/i,
  es: /\b(verificad\w*|auténtic\w*|real|falso|falsa|falsificad\w*|manipulad\w*|verdader\w*)\b/i,
  fr: /\b(authentique\w*|réel\w*|faux|fausse|falsifié\w*|manipulé\w*|vrai\w*|trafiqué\w*)\b/i,
  hi: /सत्यापित|सत्यापन|प्रमाणित|प्रामाणिक|असली|अस्ली|नकली|वास्तविक|फ़र्ज़ी|फर्जी|छेड़छाड़|जालसाज|झूठ|सच(?!िव)|सत्य|विश्वसनीय|सुरक्षित|मूल (?:तस्वीर|फ़ाइल|रूप)/,
  id: /\b(ter|di|mem)?verifikasi\w*|\b(asli|keaslian|otentik\w*|autentik\w*|palsu|dipalsukan|pemalsuan|nyata|kenyataan|benar|kebenaran|sebenarnya|sejati|orisinal|hoaks|hoax|aman|terpercaya|tepercaya|sah|terbukti|bukti|(di)?(manipulasi|rekayasa)|terjamin)\b/i,
  ja: /本物|偽|真正|真実|真偽|真贋|検証|認証|証明され|改ざん|改竄|捏造|加工され|フェイク|オリジナル|信頼でき|安全/,
  pt: /\b(verificad[ao]s? como|autêntic\w*|real|falso|falsa|falsificad\w*|manipulad\w*|verdadeir\w*|adulterad\w*)\b/i,
  // That a file was not checked is the only use of the last word that claims nothing.
  uk: /справжн|справді|автентичн|оригінал|підробл|підробк|фейк|фальш|сфальсиф|маніпул|спотвор|достовірн|правд|реальн|істинн|верифік|безпечн|надійн|(?<!не )перевірен/i,
};

describe.each(TAGS)('%s', async (tag) => {
  const catalog = await LANGUAGES[tag]();
  const texts = textsOf(catalog);

  test('has every warning, reason and note that there is', () => {
    const missing = (['warnings', 'reasons', 'bondNotes'] as const).flatMap((part) =>
      Object.keys(ENGLISH[part]).filter((key) => !Object.hasOwn(catalog[part], key)),
    );
    expect(missing).toEqual([]);
  });

  test('has no text that nothing uses', () => {
    const unknown = texts.map(([path]) => path).filter((path) => !english.has(path));
    // Where English takes the sentence of the code, a language may have one for the whole row; plurals are its own.
    expect(
      unknown.filter((path) => !/^\.rows\.[\w-]+\.sentence$|^\.counts\.\w+\.(zero|one|two|few|many)$/.test(path)),
    ).toEqual([]);
  });

  test('has the same slots in every sentence', () => {
    const wrong = texts.filter(([path, text]) => {
      const original = english.get(path);
      return original !== undefined && slotsOf(text).toSorted().join() !== slotsOf(original).toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  test('has a form for every plural that it makes', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    // Millions of items (`many` of Romance languages) are on no page.
    const needed = pluralCategories.filter(
      (category) => category !== 'other' && !(category === 'many' && /es|fr|pt/.test(tag)),
    );
    for (const [name, forms] of Object.entries(catalog.counts)) {
      for (const category of needed) expect(Object.hasOwn(forms, category), `${name}: ${category}`).toBe(true);
    }
  });

  test('has no overlong text and none that is empty', () => {
    expect(
      texts
        .filter(([path, text]) => isOverlong(text, english.get(path) ?? text))
        .map(([path, text]) => `${path}: ${text}`),
    ).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  test('judges files and never pictures', () => {
    expect(texts.filter(([, text]) => FORBIDDEN[tag].test(text))).toEqual([]);
  });
});

test('a reader gets the first of their languages that there is', () => {
  expect(languageFor(['es-MX', 'en'])).toBe('es');
  expect(languageFor(['en-GB', 'es'])).toBe('en');
  expect(languageFor(['xx', 'fr-CA'])).toBe('fr');
  expect(languageFor(['xx', 'constructor'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

test('the test knows what is too long and what is not', () => {
  expect(isOverlong('x'.repeat(60), 'y'.repeat(30))).toBe(true);
  expect(isOverlong('Ausgeschaltet', 'Off')).toBe(false);
});

afterAll(() => expect(words()).toBe(ENGLISH));
