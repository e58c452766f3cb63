/** A certificate that this browser's user trusts besides the lists: shown as theirs wherever it counts. */
export interface OwnAnchor {
  /** One certificate as PEM. */
  readonly pem: string;
  /** Its SHA-256 in hex, by which it is told from others. */
  readonly sha256: string;
  /** Subject's organisation or name, for people; the certificate decides. */
  readonly name: string;
  readonly addedAt: string;
}

/** Certificates are about 2 kB; somebody who needs more than a handful keeps a trust setting for the command line. */
export const MAX_OWN_ANCHORS = 20;
export const MAX_PEM_CHARACTERS = 16_000;

/** Null for anything that is not a whole list of them. */
export function parseOwnAnchors(value: unknown): readonly OwnAnchor[] | null {
  if (!Array.isArray(value) || value.length > MAX_OWN_ANCHORS) return null;
  const anchors = value.map(parseOne);
  return anchors.every((anchor) => anchor !== null) ? anchors : null;
}

function parseOne(value: unknown): OwnAnchor | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = new Map<string, unknown>(Object.entries(value));
  const text = (name: string, longest: number): string | null => {
    const found = given.get(name);
    return typeof found === 'string' && found.length <= longest ? found : null;
  };
  const pem = text('pem', MAX_PEM_CHARACTERS);
  const sha256 = text('sha256', 64);
  const name = text('name', 400);
  const addedAt = text('addedAt', 40);
  return pem === null || sha256 === null || name === null || addedAt === null ? null : { pem, sha256, name, addedAt };
}
