import type { SiteName } from './site.ts';

/**
 * Where a statement comes from: the site's own help or announcement, a test that others published, or an issue or code of
 * the site's public software. Sites change this often; a fact without a source is not stated but "not known".
 */
export type FactSource = 'site-statement' | 'outside-test' | 'public-software';

interface Fact<T> {
  readonly what: T;
  /** Month of the source, or of our reading where the source has no date, as YYYY-MM; null where nothing is known. */
  readonly asOf: string | null;
  readonly source: FactSource | null;
}

/** What a site does to the Content Credentials of what people upload. */
export interface SiteFacts {
  readonly site: SiteName;
  /** Of the files that readers get. */
  readonly delivered: Fact<'removed' | 'kept' | 'varies' | 'not-known'>;
  /** Label of the site's own that it derives from credentials when something is uploaded. */
  readonly ownLabel: Fact<'ai' | 'camera' | 'credentials' | 'not-known'>;
}

export const NOT_KNOWN: Fact<'not-known'> = { what: 'not-known', asOf: null, source: null };
