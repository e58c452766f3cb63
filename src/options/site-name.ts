/** A match pattern as people write sites: `https://*.x.com/*` is `*.x.com`; other schemes than https stay visible. */
export function siteName(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** The origin that a reader typed, with https where no scheme was; null where it is none of a web site. */
export function typedOrigin(text: string): string | null {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return null;
  const url = new URL(address);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.username === '' && !url.hostname.includes('*') ? url.origin : null;
}
