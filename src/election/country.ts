/** Somebody with a place on the web. Names are the body's own, in its own language, and are not translated. */
export interface Body {
  readonly name: string;
  readonly url: string;
}

/** Who accredits a fact-checker: the code of the International Fact-Checking Network, or the European network's standards. */
export type Accreditation = 'ifcn' | 'efcsn';

/** What a voter needs to know of one country, and nothing about any picture. Only what a public source confirms is here. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly authority: Body;
  /** Where the authority, or the state, lets people register, check their entry, or find where to vote. */
  readonly voters: readonly (Body & { readonly purpose: 'register' | 'where' | 'both' })[];
  /** Independent observers of the country's elections. */
  readonly observers: readonly Body[];
  readonly factCheckers: readonly (Body & { readonly accreditation: Accreditation })[];
  /** Where this was read, and when (YYYY-MM). */
  readonly sources: readonly string[];
  readonly asOf: string;
}
