/** The bytes of a `data:` URL that our own browser made; null for anything else. */
export function screenBlob(address: string): Blob | null {
  const found = /^data:image\/(jpeg|png);base64,([A-Za-z0-9+/=]+)$/.exec(address);
  if (found === null) return null;
  const bytes = Uint8Array.from(atob(found[2] ?? ''), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: `image/${found[1]}` });
}
