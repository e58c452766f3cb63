import { language } from './language.ts';
import { numberText } from './number.ts';

/** A sentence with `{count}`, for each plural category that the language has (CLDR); `other` serves those left out. */
export type PluralForms = { readonly other: string } & Partial<Readonly<Record<Intl.LDMLPluralRule, string>>>;

/** The whole sentence for this count, with the count written as the language writes numbers. */
export function counted(forms: PluralForms, count: number): string {
  const category = new Intl.PluralRules(language()).select(count);
  const form = forms[category] ?? forms.other;
  return form.replace('{count}', numberText(count));
}
