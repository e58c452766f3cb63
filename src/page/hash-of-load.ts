/** Larger files are not read for their hash: the page's process would hold them twice. */
const MAX_HASHED_BYTES = 20 * 1024 * 1024;

/**
 * SHA-256 of the copy of a medium that the page's own load left in the browser's cache, in hex. Null where there is no such
 * copy, or none that can be had without a request: of other origins the browser does not say whether it asked.
 */
export async function hashOfLoad(mediaUrl: string, pageUrl: string): Promise<string | null> {
  if (!URL.canParse(mediaUrl) || new URL(mediaUrl).origin !== new URL(pageUrl).origin) return null;
  try {
    const response = await fetch(mediaUrl, {
      cache: 'only-if-cached',
      mode: 'same-origin',
      credentials: 'same-origin',
    });
    // Of a part nothing follows, and what went through no cache entry is not the page's load.
    if (response.status !== 200 || Number(response.headers.get('content-length') ?? 0) > MAX_HASHED_BYTES) return null;
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > MAX_HASHED_BYTES) return null;
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null; // Not in the cache, or an insecure page, which has no hashing: there is nothing to say either way.
  }
}
