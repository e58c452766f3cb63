/** Does an address fall under a match pattern? Only the host decides: our patterns take every path. */
export function matchesPattern(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  if (pattern === '<all_urls>') return true;
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  const [, scheme = '', host = ''] = parts ?? [];
  if (parts === null || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}
