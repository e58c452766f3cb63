import type { PluralForms } from './plural.ts';

/** The shape of a catalog with any words in it: what a translation has to fill, and nothing more. */
export type Widened<T> = T extends string
  ? string
  : T extends { readonly one: string; readonly other: string }
    ? PluralForms
    : T extends readonly (infer Entry)[]
      ? readonly Widened<Entry>[]
      : T extends object
        ? { readonly [K in keyof T]: Widened<T[K]> }
        : T;
