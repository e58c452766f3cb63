/**
 * Names that mean this machine or this network (RFC 6761, RFC 6762, RFC 8375, and what routers and companies use),
 * and public names that exist to resolve to any address one writes into them.
 */
export const PRIVATE_NAMES = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'localdomain',
  'home.arpa',
  'localtest.me',
  'lvh.me',
  'nip.io',
  'sslip.io',
  'xip.io',
] as const;

type Block = readonly [network: number, prefixBits: number];

/** IPv4 blocks that are not part of the public Internet (IANA special-purpose registry), and one cloud's metadata host. */
const PRIVATE_V4: readonly Block[] = [
  [v4(0, 0, 0, 0), 8],
  [v4(10, 0, 0, 0), 8],
  [v4(100, 64, 0, 0), 10],
  [v4(127, 0, 0, 0), 8],
  [v4(169, 254, 0, 0), 16],
  [v4(172, 16, 0, 0), 12],
  [v4(192, 0, 0, 0), 24],
  [v4(192, 0, 2, 0), 24],
  [v4(192, 88, 99, 0), 24],
  [v4(192, 168, 0, 0), 16],
  [v4(198, 18, 0, 0), 15],
  [v4(198, 51, 100, 0), 24],
  [v4(203, 0, 113, 0), 24],
  [v4(168, 63, 129, 16), 32],
  [v4(224, 0, 0, 0), 4],
  [v4(240, 0, 0, 0), 4],
];

/**
 * Does a host lie in this machine or network, where a public page must not make us look? `hostname` is as the WHATWG
 * parser gives it: lower case, IPv4 in four decimal numbers, IPv6 compressed and in brackets.
 */
export function isPrivateHost(hostname: string): boolean {
  if (hostname.startsWith('[')) return isPrivateV6(hostname.slice(1, -1));
  const name = withoutTrailingDots(hostname);
  const address = parseV4(name);
  if (address !== null) return PRIVATE_V4.some((block) => liesIn(address, block));
  if (!name.includes('.')) return true; // a single label, or nothing: whatever the search domain makes of it
  return PRIVATE_NAMES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}

/** 198.18.0.0/15 lies in nobody's network (RFC 2544): local proxies hand it out in place of every public host. */
export function isTranslatedHost(hostname: string): boolean {
  const address = parseV4(hostname);
  return address !== null && liesIn(address, [v4(198, 18, 0, 0), 15]);
}

/** `example.org.` and `example.org` are the same host. */
export function withoutTrailingDots(hostname: string): string {
  let end = hostname.length;
  while (end > 0 && hostname.charAt(end - 1) === '.') end--;
  return hostname.slice(0, end);
}

function v4(a: number, b: number, c: number, d: number): number {
  return ((a * 256 + b) * 256 + c) * 256 + d;
}

function liesIn(address: number, [network, prefixBits]: Block): boolean {
  const size = 2 ** (32 - prefixBits);
  return address >= network && address < network + size;
}

function parseV4(name: string): number | null {
  const parts = name.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/**
 * Only 2000::/3 is handed out to the public (RFC 4291 §2.4 and the IANA registry); of it, the blocks that carry other
 * addresses or none: 2001::/23 (Teredo, ORCHID), 2001:db8::/32, 2002::/16 (6to4), 3fff::/20.
 */
function isPrivateV6(address: string): boolean {
  const [first = 0, second = 0] = hextets(address);
  if (first < 0x2000 || first > 0x3fff) return true;
  if (first === 0x2001) return second < 0x200 || second === 0xdb8;
  return first === 0x2002 || (first === 0x3fff && second < 0x1000);
}

/** The two leading groups of a compressed address; what `::` stands for is zero. */
function hextets(address: string): readonly number[] {
  const head = address.split('::')[0] ?? '';
  return head === '' ? [] : head.split(':').map((group) => Number.parseInt(group, 16));
}
