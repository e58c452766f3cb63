import type { Page } from 'playwright-core';

/**
 * The pseudo-locale: a language that has every text of a translation, each longer than it was, between brackets, and
 * without one letter of the plain alphabet. What is cut off, glued together or not taken from the words shows at once.
 * It is made in the browser out of the translation that the page loads, so nothing of it is in any build.
 */
export const PSEUDO_OF = 'de';

const PARTS =
  /\/assets\/(?:marks|voter|guide|options|election|inspection|codes|evidence|likeness|recovery|watermark)-[\w-]+\.js$/;
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ODD = 'áƀçđéƒğħíĵķłɱñóþɋŕšŧúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶŁṀÑÓÞꝖŔŠŦÚṼŴẊÝŽ';

/** What stands in for each part: it takes the words from the part itself, and gives them out made odd. */
function oddPart(path: string, exported: readonly string[]): string {
  return `
import * as part from '${path}?plain';
const PLAIN = '${PLAIN}';
const ODD = '${ODD}';
const oddText = (text) => {
  const odd = text.replaceAll(/\\{\\w+\\}|[a-z]/gi, (piece) => ODD[PLAIN.indexOf(piece)] ?? piece);
  return '⟦' + odd + '~'.repeat(Math.ceil(text.length / 5)) + '⟧';
};
const odd = (value) => {
  if (typeof value === 'string') return oddText(value);
  if (Array.isArray(value)) return value.map(odd);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, odd(inner)]));
};
${exported.map((name, index) => `const export${index} = odd(part['${name}']);\nexport { export${index} as ${name} };`).join('\n')}
`;
}

/** Lets a page that is opened in the language `PSEUDO_OF` speak the pseudo-locale. */
export async function speakPseudo(page: Page): Promise<void> {
  await page.route(PARTS, async (route) => {
    const answer = await route.fetch();
    const list = /export\s*\{([^}]*)\}/.exec(await answer.text())?.[1];
    // A page's own program may have the name of a part; it gives nothing out.
    if (list === undefined) return route.fulfill({ response: answer });
    const exported = list.split(',').map(
      (one) =>
        one
          .split(/\sas\s/)
          .at(-1)
          ?.trim() ?? '',
    );
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: answer, body: oddPart(pathname, exported) });
  });
}
