/** First and last number of each chapter of the threat model that files can be made for: 2.A, 2.D, 2.E, 2.F, 2.G. */
const CHAPTERS: readonly (readonly [number, number])[] = [
  [1, 32],
  [74, 87],
  [88, 99],
  [100, 109],
  [110, 122],
];

/** Every numbered attack of those chapters, in their order. */
export const NUMBERS: readonly string[] = CHAPTERS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`),
).flatMap((number) => (number === '120' ? ['120', '120b'] : [number]));

/** Attacks that are in no file, each with where they are met instead. */
export const NOT_IN_FILES: ReadonlyMap<string, string> = new Map([
  ['26', 'a lie in a sound claim: no check can tell; it is shown as the signer\u2019s word, never as ours'],
  ['28', 'a camera that signs what it did not see: the file is in order, and only a list of incidents tells'],
  ['29', 'a photograph of a screen: what is signed is true of the file'],
  ['74', 'an endless download: it never becomes a file; the fetch stops it'],
  ['75', 'a slow download: it never becomes a file; the fetch stops it'],
  ['76', 'a download that unpacks to more: the browser unpacks it, and the fetch counts what comes out'],
  ['83', 'a storm of elements: pages do that, not files'],
  ['86', 'a worker killed half-way: browsers do that, not files'],
  ['87', 'a tab with thousands of reports: pages do that, not files'],
  ['98', 'games with the headers of an answer, and scripts in SVG: neither reaches a verifier that reads bytes alone'],
  ['99', 'a difference between two verifiers: the run with `--peers` names each one'],
  ['113', 'an authority that the reader adds: a setting, not a file'],
  ['121', 'a root of tests in the product: a list, not a file; the build refuses it'],
]);
