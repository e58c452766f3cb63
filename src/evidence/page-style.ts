/** Style of a printed report. Its hash stands in the page's own policy, which allows no other (`STYLE_HASH`). */
export const PAGE_STYLE = [
  'body{margin:2rem auto;max-width:52rem;padding:0 1.5rem;font:15px/1.5 system-ui,sans-serif;color:#1d1c1a;background:#fff;overflow-wrap:anywhere}',
  'h1{font:600 1.6rem/1.25 ui-serif,Georgia,serif}h2{font:600 1.25rem/1.3 ui-serif,Georgia,serif;margin:0 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}',
  'article{border-top:2px solid #1d1c1a;padding:1.2rem 0 1.6rem;break-before:page}article:first-of-type{break-before:auto}',
  'dl{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.3rem 1.2rem;margin:.6rem 0}dt{color:#5e5a53}dd{margin:0}',
  'code,.code-point{font-family:ui-monospace,monospace;font-size:.85em}.code-point{border:1px solid #8a857c;border-radius:3px;padding:0 .2em}',
  'bdi{unicode-bidi:isolate}img{max-width:100%;max-height:22rem;border:1px solid #ccc}figure{margin:.8rem 0}figcaption{color:#5e5a53;font-size:.85rem}',
  'ul{padding-inline-start:1.2rem;margin:.3rem 0}.finding{font-weight:600}.lead{color:#5e5a53}.notes{white-space:pre-wrap;border-inline-start:3px solid #ccc;padding-inline-start:.8rem}',
].join('');

/** SHA-256 of {@link PAGE_STYLE} for the Content Security Policy; a test holds them together. */
export const STYLE_HASH = 'sha256-/cZCF8W1Pww+0FKRxUyFiFLj7+Pv3acN/5Yyu5/dRD4=';
