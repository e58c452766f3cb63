export const NAME_TAG_LENGTH = 7;

/**
 * A short mark of a name's key (FNV-1a, 32 bits): lists of anchors tell it instead of the name. Names that are not equal
 * may share one, so whoever finds an anchor by it compares the names themselves.
 */
export function nameTag(key: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(NAME_TAG_LENGTH, '0');
}
