import { MAX_MARKS_PER_BASE, MAX_SHOWN_GRAPHEMES, MAX_TEXT_UNITS } from './limits.ts';

/** A run of text that may be shown as it is, or one character that must be shown by its code point. */
export interface TextToken {
  readonly kind: 'text' | 'code-point';
  readonly text: string;
}

export interface NeutralText {
  readonly tokens: readonly TextToken[];
  /** True where the text holds characters that hide, reorder, stack or counterfeit. */
  readonly hostile: boolean;
  /** True where the end was left out. */
  readonly cut: boolean;
}

/** Ticks, crosses, locks, shields and signal lights: what could pass for a verdict of ours inside a title or a name. */
const VERDICT_LIKE = new Set(
  [
    ...'✓✔✅☑🗸🗹√⍻❎✗✘❌☒☓⚠⛔🚫🛑⛨🛡🔒🔓🔐🔏🔑🏅🎖🏆🥇🆗💯⭐★🌟🔰ⓒⓇ🅥Ⓥ',
    ...'🟢🟩🔴🟥🟡🟨🟠🟧🔵🟦🟣🟪⚪⚫🔘✪✦✧❂۞',
    ...'ℹⓘ🛈',
  ].filter((character) => character.trim() !== ''),
);
const VARIATION_SELECTOR = /^[\u{fe0e}\u{fe0f}]$/u;
/** Controls, format and bidi characters, private use, unassigned, lone surrogates, separators, and invisible letters. */
const HIDDEN = /^[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}]$/u;
const HIDDEN_IN_TEXT =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}]/gu;
const JOINER = /^[\u{200c}\u{200d}]$/u;
/** Scripts that write words with joiners; anywhere else a joiner only hides something. */
const JOINING_LETTER =
  /^[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]$/u;
/** Emoji are built from several pictographs with joiners. */
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u;
const MARK = /^\p{M}$/u;
const SPACE = /^\p{Zs}$/u;
const MIXED_WORD =
  /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}])\p{L}+/u;

/**
 * Makes text from a file harmless to show: nothing in it can hide, change the direction of what surrounds it, stack over
 * its neighbours or look like a verdict. Whoever shows it still isolates its direction.
 */
export function neutralise(text: string): NeutralText {
  const characters = [...text.slice(0, MAX_TEXT_UNITS)];
  const tokens: TextToken[] = [];
  let run = '';
  let hostile = mixesAlphabets(text);
  let marks = 0;
  let shown = 0;
  const push = (kind: TextToken['kind'], value: string): void => {
    if (kind === 'text') run += value;
    else {
      if (run !== '') tokens.push({ kind: 'text', text: run });
      run = '';
      tokens.push({ kind, text: value });
    }
  };
  let index = 0;
  for (; index < characters.length && shown < MAX_SHOWN_GRAPHEMES; index++) {
    const character = characters[index] ?? '';
    if (MARK.test(character) && !VARIATION_SELECTOR.test(character)) {
      marks++;
      if (marks <= MAX_MARKS_PER_BASE) push('text', character);
      else hostile = true;
      continue;
    }
    if (VARIATION_SELECTOR.test(character)) continue;
    const next = characters[index + 1] ?? '';
    if (JOINER.test(character) && (JOINING_LETTER.test(next) || (shown > 0 && PICTOGRAPH.test(next)))) {
      push('text', character);
      continue;
    }
    marks = 0;
    shown++;
    if (SPACE.test(character)) push('text', ' ');
    else if (HIDDEN.test(character) || VERDICT_LIKE.has(character)) {
      push('code-point', codePointName(character));
      hostile = true;
    } else push('text', character);
  }
  if (run !== '') tokens.push({ kind: 'text', text: run });
  return { tokens, hostile, cut: index < characters.length || text.length > MAX_TEXT_UNITS };
}

/** The same for places that take only a string: terminals, title attributes, file names. */
export function plainText(text: string): string {
  const { tokens, cut } = neutralise(text);
  const shown = tokens.map((token) => (token.kind === 'text' ? token.text : `⟨${token.text}⟩`)).join('');
  return cut ? `${shown}…` : shown;
}

/** True where one word mixes Latin letters with look-alikes from other alphabets. */
export function mixesAlphabets(text: string): boolean {
  return MIXED_WORD.test(text.slice(0, MAX_TEXT_UNITS));
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Machine-readable text for reading: lines and symbols stay, hidden and reordering characters become JSON escapes. */
export function escapeHidden(text: string): string {
  return text.replaceAll(HIDDEN_IN_TEXT, (character) =>
    [...Array(character.length).keys()]
      .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
