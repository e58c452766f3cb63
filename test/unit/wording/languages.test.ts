import { afterAll, describe, expect, test } from 'vitest';
import { isTolerated } from '../../../src/verdict/failures.ts';
import { FAILURE_CODES } from '../../../src/verifier/status.ts';
import { words } from '../../../src/wording/catalog.ts';
import { CAUSE_GROUPS, causeGroup } from '../../../src/wording/causes.ts';
import { languageFor } from '../../../src/wording/language-for.ts';
import { LANGUAGES } from '../../../src/wording/languages.ts';
import type { Parts } from '../../../src/wording/parts.ts';
import { slotsOf } from '../../../src/wording/sentence.ts';
import { ENGLISH } from './english-words.ts';

/** A signer on no list decides nothing against a file, and neither does an identity that nothing confirms. */
const DECIDING_CODES = FAILURE_CODES.filter((code) => !isTolerated(code));

const TAGS = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[];

const PARTS = Object.keys(ENGLISH) as (keyof Parts)[];

/** Where English takes the sentence of the code, a language may have one for the whole row. */
const OWN_SENTENCE = /^\.voter\.rows\.[\w-]+\.sentence$/;
/** Plural forms are those of the language, whichever English has. */
const PLURAL_FORM = /\.(zero|one|two|few|many)$/;
/** Names of sites are the same everywhere. */
const SITE = /^\.voter\.sites\.siteNames\./;

/** Every text of a catalog by its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The tables of plural forms within a catalog, by their paths. */
function pluralsOf(value: unknown, path = ''): readonly (readonly [string, object])[] {
  if (typeof value !== 'object' || value === null) return [];
  const isTable = Object.entries(value).some(([key, text]) => key === 'other' && /\{count\}/.test(String(text)));
  if (isTable) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => pluralsOf(inner, `${path}.${key}`));
}

/** Is this the text of a plural form that a single number leads to? */
function isOfOneNumber(tag: string, path: string): boolean {
  const category = PLURAL_FORM.exec(path)?.[1];
  const rules = new Intl.PluralRules(tag);
  const numbers = Array.from({ length: 200 }, (_, count) => count).filter((count) => rules.select(count) === category);
  return numbers.length === 1;
}

const english = new Map(textsOf(ENGLISH));

/** A text may be so much longer than the English one before it breaks the places made for that; short ones more. */
function isOverlong(text: string, original: string): boolean {
  return text.length > Math.max(original.length * 1.9, original.length + 22);
}

/**
 * Words that make a verdict about a picture out of a finding about a file, or that say of a check more than that it was
 * made: in some languages the plain word for “checked” is, before a noun or alone, the word for “found to be so”.
 */
const FORBIDDEN: Readonly<Record<keyof typeof LANGUAGES, RegExp>> = {
  ar: /حقيقي|أصلي|أصيل|مزي[ّ]?ف|مزو[ّ]?ر|مفبرك|موثّق|موثوق|تلاعب|صحيح|كاذب|مضمون|يُثبت|إثبات|آمن|[تم]حق\p{M}*ق|مدق\p{M}*ق(?!و)|معتم\p{M}*د(?!و)|مصد\p{M}*ق/u,
  de: /(?<!\p{L})(verifizier|authenti|(un)?echt|(ge|ver)fälsch|manipuli|wahr|original|fake|(un|über)?geprüfte|ungeprüft|überprüf|^geprüft[.:]?$|beglaubig|bewiesen|beweis|erwiesen|nachgewiesen|verlässlich|zuverlässig|glaubwürdig|sicher)/iu,
  es: /\b(verific\w*|auténtic\w*|autentic\w*|real(es)?|fals[oa]s?|falsific\w*|manipul\w*|verdad\w*|fakes?|adulterad\w*|trucad\w*|genuin\w*|legítim\w*|original(es)?|comprobad[oa]s?|sin comprobar|fiables?|segur[oa]s?)\b/i,
  fr: /\b(v[ée]rifi\w*|authenti\w*|réel\w*|faux|fausse|falsifi\w*|manipul\w*|vrai\w*|truqu\w*|trafiqu\w*|original\w*|certifié\w*|garanti\w*|preuve|prouve\w*|fiables?|sûr\w*|avéré\w*|légitim\w*|véridique\w*|frauduleu\w*|contrefai\w*|fakes?)/i,
  hi: /सत्यापित|सत्यापन|प्रमाणित|प्रामाणिक|असली|अस्ली|नकली|वास्तविक|फ़र्ज़ी|फर्जी|छेड़छाड़|जालसाज|झूठ|सच(?!िव)|सत्य|विश्वसनीय|भरोसेमंद|सुरक्षित|पक्क[ाी]|जाँच[ाी][ -]परख|(?<!\p{L})खर[ाी](?!\p{L})|मूल (?:तस्वीर|फ़ाइल|रूप)/u,
  id: /\b(ter|di|mem)?verifikasi\w*|\b(asli|keaslian|otentik\w*|autentik\w*|palsu|dipalsukan|pemalsuan|nyata|kenyataan|benar|kebenaran|sebenarnya|sejati|orisinal|hoaks|hoax|aman|terpercaya|tepercaya|sah|absah|keabsahan|valid|kredibel|teruji|gadungan|terbukti|bukti|(di)?(manipulasi|rekayasa)|terjamin)\b/i,
  ja: /本物|偽|真正|真実|真偽|真贋|検証|認証|証明され|改ざん|改竄|捏造|加工され|フェイク|オリジナル|信頼でき|安全/,
  pt: /\b(verific\w*|autêntic\w*|real|falso|falsa|falsificad\w*|manipulad\w*|verdadeir\w*|adulterad\w*|genuín\w*|legítim\w*|fakes?|original|originais|comprovad\w*|confiáve(l|is)|segur[ao]s?)\b/i,
  // That a file was not checked is the only use of the last word that claims nothing.
  uk: /справжн|справді|автентичн|оригінал|підробл|підробк|фейк|фальш|сфальсиф|маніпул|спотвор|достовірн|правд|реальн|істинн|верифік|безпечн|надійн|(?<!не )перевірен/i,
};

describe.each(TAGS)('%s', async (tag) => {
  const catalog = Object.fromEntries(
    await Promise.all(PARTS.map(async (part) => [part, await LANGUAGES[tag][part]()] as const)),
  );
  const texts = textsOf(catalog);
  const own = new Set(texts.map(([path]) => path));

  test('has every text that there is', () => {
    const missing = [...english.keys()].filter((path) => !own.has(path) && !PLURAL_FORM.test(path) && !SITE.test(path));
    expect(missing).toEqual([]);
  });

  test('has no text that nothing uses', () => {
    const unknown = [...own].filter(
      (path) => !english.has(path) && !OWN_SENTENCE.test(path) && !PLURAL_FORM.test(path),
    );
    expect(unknown).toEqual([]);
  });

  test('has the same slots in every sentence', () => {
    const wrong = texts.filter(([path, text]) => {
      const original = english.get(path) ?? english.get(path.replace(PLURAL_FORM, '.other'));
      const wanted = slotsOf(original ?? text).toSorted();
      // “One note” needs no figure, where that form is said of one number only.
      const spelt = isOfOneNumber(tag, path) ? wanted.filter((slot) => slot !== 'count') : wanted;
      return ![wanted.join(), spelt.join()].includes(slotsOf(text).toSorted().join());
    });
    expect(wrong).toEqual([]);
  });

  test('has a form for every plural that it makes', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    // Millions of items (`many` of Romance languages) are on no page.
    const needed = pluralCategories.filter(
      (category) => category !== 'other' && !(category === 'many' && /es|fr|pt/.test(tag)),
    );
    const plurals = pluralsOf(catalog);
    expect(plurals.length).toBeGreaterThan(4);
    for (const [path, forms] of plurals) {
      for (const category of needed) expect(Object.hasOwn(forms, category), `${path}: ${category}`).toBe(true);
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

  test.each(CAUSE_GROUPS)('says of %s what holds for every code that leads there', async (group) => {
    const { rows, unreadable } = await LANGUAGES[tag].voter();
    const words = await LANGUAGES[tag].codes();
    const { sentence } = rows[group];
    const sentences = DECIDING_CODES.filter((code) => causeGroup(code) === group).map((code) => words[code]);
    if (sentences.length === 1) expect(sentence).toBe(sentences[0]);
    else for (const ofOne of [...sentences, unreadable]) expect(sentence).not.toBe(ofOne);
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

test.each([
  ['ar', ['صورة متحقَّق منها', 'صورة مصدّقة'], ['لم يُفحص', 'البايتات التي فُحصت']],
  ['de', ['Geprüftes Bild', 'überprüft', 'Ungeprüft', 'Geprüft'], ['Nicht geprüft', 'Bytes, die geprüft wurden']],
  ['es', ['imagen comprobada', 'Sin comprobar', 'verificado'], ['Sin examinar', 'Lo que se comprobó']],
  ['fr', ['image vérifiée', 'Image fiable'], ['Non examiné', 'Ce qui a été contrôlé']],
  ['hi', ['जाँची-परखी तस्वीर', 'सत्यापित'], ['जाँच नहीं हुई', 'जाँचे गए बाइट्स']],
  ['id', ['gambar terverifikasi', 'gambar valid'], ['Tidak diperiksa', 'byte yang diperiksa']],
] as const)('of a check, %s says that it was made or not, and no more', (tag, wrong, right) => {
  for (const text of wrong) expect(text).toMatch(FORBIDDEN[tag]);
  for (const text of right) expect(text).not.toMatch(FORBIDDEN[tag]);
});

test('a figure may be left out only where the form says the number', () => {
  expect(['zero', 'one', 'two', 'few'].map((form) => isOfOneNumber('ar', `.notes.${form}`))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['fr', 'hi', 'uk'].map((tag) => isOfOneNumber(tag, '.notes.one'))).toEqual([false, false, false]);
});

test('the test knows what is too long and what is not', () => {
  expect(isOverlong('x'.repeat(60), 'y'.repeat(30))).toBe(true);
  expect(isOverlong('Ausgeschaltet', 'Off')).toBe(false);
});

afterAll(() => expect(words()).toBe(ENGLISH.voter));
