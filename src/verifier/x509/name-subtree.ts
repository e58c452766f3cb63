import { ByteReader } from '../bytes/byte-reader.ts';
import type { GeneralName } from './general-name.ts';
import { nameWithin } from './name.ts';

const HOST_LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;
const URI_HOST = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:@[\]]+)(?::\d*)?(?:[/?#]|$)/i;

/**
 * Whether `name` lies in the subtree of `base` of the same kind (RFC 5280 §4.2.1.10); null where either is written in
 * no allowed form or the kind is not interpreted, and so must count against the certificate.
 */
export function liesWithin(name: GeneralName, base: GeneralName): boolean | null {
  if (name.kind === 'directory' && base.kind === 'directory') return nameWithin(name.name, base.name);
  if (name.kind === 'dns' && base.kind === 'dns') return dnsWithin(name.text, base.text);
  if (name.kind === 'email' && base.kind === 'email') return emailWithin(name.text, base.text);
  if (name.kind === 'uri' && base.kind === 'uri') {
    const host = URI_HOST.exec(name.text)?.[1];
    // An address has no place in a tree of hosts (RFC 5280: must be rejected).
    if (host === undefined || /^[\d.]+$/.test(host)) return null;
    return hostWithin(host, base.text);
  }
  if (name.kind === 'ip' && base.kind === 'ip') return ipWithin(name.octets, base.octets);
  return null;
}

/** dNSName: the base itself and everything below it. A wildcard in the name stands for whatever is below its tail. */
function dnsWithin(name: string, base: string): boolean | null {
  const wildcard = name.startsWith('*.');
  const labels = labelsOf(wildcard ? name.slice(2) : name);
  const tree = base === '' ? [] : labelsOf(base);
  if (labels === null || tree === null) return null;
  if (endsWith(labels, tree)) return true;
  // `*.example.com` covers `a.example.com`: it meets that subtree, though it does not lie within.
  return wildcard && tree.length === labels.length + 1 && endsWith(tree, labels) ? null : false;
}

/** rfc822Name: one mailbox, all of one host, or (with a leading period) of all hosts below a domain. */
function emailWithin(name: string, base: string): boolean | null {
  const at = name.lastIndexOf('@');
  const host = name.slice(at + 1);
  if (at < 1 || labelsOf(host) === null || name.slice(0, at).includes('@')) return null;
  const baseAt = base.lastIndexOf('@');
  if (baseAt < 0) return hostWithin(host, base);
  // The part before @ may tell letter case apart; the host does not.
  const baseHost = base.slice(baseAt + 1);
  if (baseAt === 0 || labelsOf(baseHost) === null) return null;
  return name.slice(0, at) === base.slice(0, baseAt) && host.toLowerCase() === baseHost.toLowerCase();
}

/** URI and mail hosts: exactly the base, or what lies below it where the base has a leading period. */
function hostWithin(host: string, base: string): boolean | null {
  const below = base.startsWith('.');
  const labels = labelsOf(host);
  const tree = base === '' ? [] : labelsOf(below ? base.slice(1) : base);
  if (labels === null || tree === null) return null;
  if (base === '') return true;
  return endsWith(labels, tree) && (below ? labels.length > tree.length : labels.length === tree.length);
}

/** iPAddress: the constraint is an address and a mask of the same length, the mask being a prefix. */
function ipWithin(address: Uint8Array, range: Uint8Array): boolean | null {
  if ((address.length !== 4 && address.length !== 16) || (range.length !== 8 && range.length !== 32)) return null;
  if (range.length !== 2 * address.length) return false;
  const base = new ByteReader(range);
  const mask = new ByteReader(range.subarray(address.length));
  let inside = true;
  let open = true;
  for (const octet of address) {
    const bits = mask.u8();
    const zeros = ~bits & 0xff;
    if ((zeros & (zeros + 1)) !== 0 || (!open && bits !== 0)) return null;
    if (bits !== 0xff) open = false;
    if ((octet & bits) !== (base.u8() & bits)) inside = false;
  }
  return inside;
}

function labelsOf(host: string): readonly string[] | null {
  const labels = host.toLowerCase().split('.');
  return host.length <= 253 && labels.every((label) => HOST_LABEL.test(label)) ? labels : null;
}

function endsWith(labels: readonly string[], tail: readonly string[]): boolean {
  return tail.length <= labels.length && tail.every((label, i) => label === labels[labels.length - tail.length + i]);
}
