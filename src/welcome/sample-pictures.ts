import changed from './sample/changed.png?inline';
import signed from './sample/signed.png?inline';
import stripped from './sample/stripped.png?inline';

/** The pictures, as `data:` addresses: they come with the page, and nothing is fetched for them. */
export const SAMPLE_PICTURES: readonly string[] = [signed, changed, stripped];
