/**
 * Writes the trust lists that the product carries from the files that their publishers offer.
 *   npm run trust:update -- [DIR]      (default ../shared/trust)
 * DIR holds C2PA-TRUST-LIST.json, C2PA-TSA-TRUST-LIST.json, conforming-products-list.json (c2pa-org/conformance-public),
 * interim-anchors.pem and interim-allowed.pem (contentcredentials.org). The output is the same for the same input, whatever its order.
 * The lists come in two forms: one for people and tools, with every certificate as it was issued, and one table of what
 * judging takes of them, which the product carries.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toBase64 } from '../trust-lists/base64.ts';
import { type InterimAnchor, interimDigest } from '../trust-lists/interim-list.ts';
import { sortedEntries } from '../trust-lists/official-list.ts';
import { parseOfficialList } from '../trust-lists/parse-lote.ts';
import { parseProducts } from '../trust-lists/parse-products.ts';
import { readPem } from '../trust-lists/pem.ts';
import { isoFromMilliseconds } from '../verifier/time.ts';
import { parseCertificate } from '../verifier/x509/certificate.ts';
import { attributeText } from '../verifier/x509/name.ts';
import { nameTag } from '../verifier/x509/name-tag.ts';
import { anchorTable } from './anchor-table.ts';

const INTERIM_FROZEN = '2026-01-01T00:00:00.000Z';
const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

const here = dirname(fileURLToPath(import.meta.url));
const source = process.argv[2] ?? join(here, '../../../shared/trust');
const target = join(here, '../trust-lists/data');

function official(file: string): ReturnType<typeof parseOfficialList> {
  return parseOfficialList(JSON.parse(readFileSync(join(source, file), 'utf8')));
}

function interimList() {
  const anchors = readPem(readFileSync(join(source, 'interim-anchors.pem'), 'utf8')).certificates.map(interimAnchor);
  const allowed = readPem(readFileSync(join(source, 'interim-allowed.pem'), 'utf8'));
  const hashes = [...allowed.fingerprints, ...allowed.certificates.map((der) => parseCertificate(der).sha256)];
  const sorted = sortedEntries([...new Map(anchors.map((anchor) => [anchor.sha256, anchor])).values()]);
  const allowedHashes = [...new Set(hashes)].sort();
  return {
    frozen: INTERIM_FROZEN,
    digest: interimDigest(sorted, allowedHashes),
    anchors: sorted,
    allowed: allowedHashes,
  };
}

function interimAnchor(der: Uint8Array): InterimAnchor & { name: string; notBefore: string; notAfter: string } {
  const { subject, known, sha256, notBefore, notAfter } = parseCertificate(der);
  const name = attributeText(subject, COMMON_NAME) ?? '';
  // One issuer for time-stamps says so only in its name; all others by their extended key usage.
  const stamps = known.extendedKeyUsages?.includes(TIME_STAMPING) === true || /time-?\s?stamp/i.test(name);
  return {
    entity: attributeText(subject, ORGANIZATION) ?? name,
    name,
    use: stamps ? 'time-stamps' : 'signers',
    notBefore: isoFromMilliseconds(notBefore) ?? '',
    notAfter: isoFromMilliseconds(notAfter) ?? '',
    nameTag: nameTag(subject.key),
    sha256,
    der,
  };
}

/** Certificates are written in base64. */
function write(name: string, list: object): void {
  const json = JSON.stringify(list, (_, value: unknown) => (value instanceof Uint8Array ? toBase64(value) : value), 2);
  writeFileSync(join(target, name), `${json}\n`);
}

mkdirSync(target, { recursive: true });
const signers = official('C2PA-TRUST-LIST.json');
const timeStamps = official('C2PA-TSA-TRUST-LIST.json');
const { allowed, ...interim } = interimList();
write('c2pa-signers.json', signers);
write('c2pa-time-stamps.json', timeStamps);
write('interim.json', interim);
write('interim-allowed.json', allowed);
write('anchors.json', anchorTable({ signers, timeStamps, interim }));
const conforming = parseProducts(JSON.parse(readFileSync(join(source, 'conforming-products-list.json'), 'utf8')));
write('conforming-products.json', conforming);
console.log(`signers: ${signers.entries.length} anchors, issued ${signers.issued}`);
console.log(`time-stamps: ${timeStamps.entries.length} anchors, issued ${timeStamps.issued}`);
console.log(`interim: ${interim.anchors.length} anchors, ${allowed.length} allowed certificates`);
console.log(`products: ${conforming.products.length}, last changed ${conforming.updated}`);
