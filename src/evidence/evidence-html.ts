import { EVIDENCE_PAGE } from '../wording/inspector-evidence.ts';
import { directionOf } from '../wording/language-for.ts';
import { SURFACE } from '../wording/surface.ts';
import type { Evidence } from './evidence.ts';
import { evidenceArticle } from './evidence-article.ts';
import { fileStem } from './file-stem.ts';
import { escapeHtml, inertHtml } from './inert-text.ts';
import { PAGE_STYLE, STYLE_HASH } from './page-style.ts';
import { reopenCommand } from './replay-command.ts';

/** Nothing runs, nothing is fetched, nothing is sent: pictures lie in the page itself, and its one style is named. */
const POLICY = `default-src 'none'; img-src data:; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A page to print or to keep as PDF: it needs no program of ours, and no network. */
export function evidenceHtml(evidence: Evidence, language = 'en'): string {
  const { items, tool, madeAt } = evidence;
  return [
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(EVIDENCE_PAGE.title)}</title><style>${PAGE_STYLE}</style></head><body><main>`,
    `<h1>${escapeHtml(EVIDENCE_PAGE.title)}</h1><p class="lead">${escapeHtml(SURFACE.alwaysTrue)}</p><dl>`,
    row(EVIDENCE_PAGE.made, escapeHtml(madeAt)),
    row(EVIDENCE_PAGE.tool, inertHtml(tool)),
    row(EVIDENCE_PAGE.items, String(items.length)),
    row(EVIDENCE_PAGE.reopen, `<code>${escapeHtml(reopenCommand(`${fileStem(evidence)}.json`))}</code>`),
    '</dl>',
    ...items.map(evidenceArticle),
    '</main></body></html>\n',
  ].join('\n');
}

function row(label: string, html: string): string {
  return `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`;
}
