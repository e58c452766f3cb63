import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packCertificates, withoutSignature } from '../../../src/tools/pack-certificates.ts';
import { bundledTrust } from '../../../src/trust-lists/bundled.ts';
import { BUNDLED_INTERIM, BUNDLED_SIGNERS, BUNDLED_TIME_STAMPS } from '../../../src/trust-lists/bundled-lists.ts';
import { composeTrust } from '../../../src/trust-lists/compose.ts';
import interimAllowed from '../../../src/trust-lists/data/interim-allowed.json' with { type: 'json' };
import { interimDigest } from '../../../src/trust-lists/interim-list.ts';
import type { OfficialList } from '../../../src/trust-lists/official-list.ts';
import { officialDigest } from '../../../src/trust-lists/official-list.ts';
import { unpackCertificate } from '../../../src/trust-lists/packed-certificate.ts';
import { parseOfficialList } from '../../../src/trust-lists/parse-lote.ts';
import { readPem } from '../../../src/trust-lists/pem.ts';
import { judgeRefresh } from '../../../src/trust-lists/refresh-policy.ts';
import { readEkus, trustFromSetting } from '../../../src/trust-lists/setting.ts';
import { ascii, latin1 } from '../../../src/verifier/bytes/ascii.ts';
import { MalformedError } from '../../../src/verifier/bytes/errors.ts';
import { anchorIndex } from '../../../src/verifier/x509/anchor-index.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { nameTag } from '../../../src/verifier/x509/name-tag.ts';
import { DAY, testPki } from '../../make/pki.ts';
import {
  PUBLISHED_INTERIM,
  PUBLISHED_SIGNERS,
  PUBLISHED_TIME_STAMPS,
  publishedCertificate,
} from '../../make/published-lists.ts';

const EMPTY = {
  anchors: [],
  timeStampAnchors: [],
  identityAnchors: [],
  allowedCertificates: [],
  ekus: null,
  identityIssuers: [],
} as const;

const SHARED = '../shared/trust';

function derOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

function pem(base64: string): string {
  return `a line of text\n-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

describe('the lists that the product carries', () => {
  test.each([
    ['signers', BUNDLED_SIGNERS.entries, PUBLISHED_SIGNERS.entries],
    ['time-stamps', BUNDLED_TIME_STAMPS.entries, PUBLISHED_TIME_STAMPS.entries],
    ['interim', BUNDLED_INTERIM.anchors, PUBLISHED_INTERIM.anchors],
  ])('%s: every entry is the certificate that was published, but for its signature', (_, entries, published) => {
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.map(({ sha256 }) => sha256)).toEqual(published.map(({ sha256 }) => sha256));
    for (const entry of entries) {
      const whole = parseCertificate(derOf(publishedCertificate(entry.sha256) ?? ''));
      const carried = parseCertificate(entry.der);
      expect(whole.sha256).toBe(entry.sha256);
      expect({ ...carried, der: null, sha256: null, signature: null }).toEqual({
        ...whole,
        der: null,
        sha256: null,
        signature: null,
      });
      expect(carried.signature).toHaveLength(0);
      expect(nameTag(whole.subject.key)).toBe(entry.nameTag);
      expect(whole.known.basicConstraints?.ca).toBe(true);
      expect(whole.publicKey).not.toBeNull();
    }
  });

  test.each([
    ['signers', BUNDLED_SIGNERS.entries, PUBLISHED_SIGNERS.entries],
    ['time-stamps', BUNDLED_TIME_STAMPS.entries, PUBLISHED_TIME_STAMPS.entries],
    ['interim', BUNDLED_INTERIM.anchors, PUBLISHED_INTERIM.anchors],
  ])('%s: entity, standing and use are those of the published list', (_, entries, published) => {
    const told = ({ entity, ...entry }: { entity: string; trusted?: boolean; use?: string }) => ({
      entity,
      standing: 'trusted' in entry ? entry.trusted : entry.use,
    });
    expect(entries.map(told)).toEqual(published.map(told));
  });

  test.skipIf(!existsSync(SHARED))(
    'the published lists are those of their publishers (skipped: ../shared not found)',
    () => {
      for (const [file, list] of [
        ['C2PA-TRUST-LIST.json', BUNDLED_SIGNERS],
        ['C2PA-TSA-TRUST-LIST.json', BUNDLED_TIME_STAMPS],
      ] as const) {
        const { issued, nextUpdate, digest, entries } = parseOfficialList(
          JSON.parse(readFileSync(`${SHARED}/${file}`, 'utf8')),
        );
        expect(list).toMatchObject({ issued, nextUpdate, digest });
        expect(list.entries).toHaveLength(entries.length);
      }
      const { certificates } = readPem(readFileSync(`${SHARED}/interim-anchors.pem`, 'utf8'));
      expect(new Set(BUNDLED_INTERIM.anchors.map(({ sha256 }) => sha256))).toEqual(
        new Set(certificates.map((der) => parseCertificate(der).sha256)),
      );
    },
  );

  test('every list is of the digest that it names', () => {
    expect(BUNDLED_SIGNERS.digest).toBe(officialDigest(BUNDLED_SIGNERS.entries));
    expect(BUNDLED_TIME_STAMPS.digest).toBe(officialDigest(BUNDLED_TIME_STAMPS.entries));
    expect(BUNDLED_INTERIM.digest).toBe(interimDigest(BUNDLED_INTERIM.anchors, interimAllowed));
  });

  test('the interim list knows two uses and no other', () => {
    for (const { use } of BUNDLED_INTERIM.anchors) expect(['signers', 'time-stamps']).toContain(use);
  });

  test('no certificate whose private key is public is on any of them', () => {
    const all = [...PUBLISHED_SIGNERS.entries, ...PUBLISHED_TIME_STAMPS.entries, ...PUBLISHED_INTERIM.anchors];
    for (const { name, entity } of all) expect(`${entity} ${name}`).not.toMatch(/test|staging|FOR TESTING/i);
  });

  test('official and interim anchors stay told apart, and their set has a version of its own', () => {
    const both = bundledTrust();
    const official = bundledTrust({ interim: false });
    expect(new Set(both.signerAnchors.map(({ list }) => list))).toEqual(new Set(['c2pa', 'interim']));
    expect(new Set(official.signerAnchors.map(({ list }) => list))).toEqual(new Set(['c2pa']));
    expect(official.allowedCertificates.size).toBe(0);
    expect(both.version).toContain(BUNDLED_SIGNERS.issued.slice(0, 10));
    expect(both.version).toContain('interim');
    expect(both.version).not.toBe(official.version);
  });

  test('no single signer is trusted by itself unless a person says so, whoever publishes a list of them', () => {
    expect(interimAllowed.length).toBeGreaterThan(100);
    expect(bundledTrust().allowedCertificates.size).toBe(0);
    const lines = interimAllowed.map((hash) => Buffer.from(hash, 'hex').toString('base64'));
    expect(trustFromSetting({ ...EMPTY, allowedCertificates: [lines.join('\n')] }).allowedCertificates.size).toBe(0);
  });

  test('an issuer made for time-stamps vouches for no signer', () => {
    const stamps = BUNDLED_INTERIM.anchors.filter(({ use }) => use === 'time-stamps').map(({ sha256 }) => sha256);
    expect(stamps.length).toBeGreaterThan(0);
    const signers = bundledTrust().signerAnchors.map(({ sha256 }) => sha256);
    for (const sha256 of stamps) expect(signers).not.toContain(sha256);
  });

  test('put together at once, they are what they are when composed list by list', () => {
    const official = { signers: BUNDLED_SIGNERS, timeStamps: BUNDLED_TIME_STAMPS };
    for (const [atOnce, composed] of [
      [bundledTrust(), composeTrust({ official, interim: BUNDLED_INTERIM })],
      [bundledTrust({ interim: false }), composeTrust({ official })],
    ] as const) {
      expect(atOnce).toMatchObject(composed);
      expect(atOnce.signerAnchors).toHaveLength(composed.signerAnchors.length);
      expect(atOnce.timeStampAnchors).toHaveLength(composed.timeStampAnchors.length);
    }
  });

  test('an entry that is not trusted any more anchors nothing', () => {
    const [first, ...rest] = BUNDLED_SIGNERS.entries;
    if (first === undefined) throw new Error('empty list');
    const entries = [{ ...first, trusted: false }, ...rest];
    const signers = { ...BUNDLED_SIGNERS, entries, digest: officialDigest(entries) };
    const trust = composeTrust({ official: { signers, timeStamps: BUNDLED_TIME_STAMPS } });
    expect(trust.signerAnchors).toHaveLength(rest.length);
    expect(trust.version).not.toBe(bundledTrust({ interim: false }).version);
  });
});

describe('an anchor that a list tells of', () => {
  test('is never given for a certificate in a file, whose signature may count', async () => {
    const { root } = await testPki();
    const cut = withoutSignature(root.certificate);
    const { sha256, subject } = parseCertificate(cut);
    const index = anchorIndex([{ der: cut, sha256: 'a name for it', nameTag: nameTag(subject.key) }]);
    const [anchor] = index.named(subject.key);
    expect(anchor?.signature).toHaveLength(0);
    const whole = parseCertificate(root.certificate);
    expect(whole.signature.length).toBeGreaterThan(60);
    expect(whole.sha256).not.toBe(sha256);
    expect(index.entryOf(whole)).toBeNull();
  });

  test('is found by its name, whatever others have the same mark', async () => {
    const { root, timeStampRoot } = await testPki();
    const [one, other] = [root, timeStampRoot].map(({ certificate }) => parseCertificate(certificate));
    const tag = nameTag(one?.subject.key ?? '');
    const index = anchorIndex([
      { der: timeStampRoot.certificate, nameTag: tag },
      { der: root.certificate, nameTag: tag },
    ]);
    expect(index.named(one?.subject.key ?? '')).toEqual([one]);
    expect(index.named(other?.subject.key ?? '')).toEqual([]);
  });
});

test.each([
  ['with much in common', ['a root of somebody, and more', 'a root of somebody else, and more']],
  ['with nothing in common', ['one', 'zwei']],
  ['of one stretch, longer than a step', ['x'.repeat(1000), 'y'.repeat(300) + 'x'.repeat(300)]],
  ['of every byte', [String.fromCharCode(...Array(256).keys())]],
  ['of none', ['']],
])('texts %s are unpacked as they were packed', (_, texts) => {
  const { shared, packed } = packCertificates(texts.map(ascii));
  expect(packed.map((one) => latin1(unpackCertificate(one, atob(shared))))).toEqual(texts);
});

describe('a trust setting', () => {
  test('anchors of a person are told as such, those of a list as of the list', async () => {
    const pki = await testPki();
    const anchorsPem = [pki.root, pki.timeStampRoot]
      .map(({ certificate }) => pem(Buffer.from(certificate).toString('base64')))
      .join('');
    const official = PUBLISHED_SIGNERS.entries[0];
    const interim = PUBLISHED_INTERIM.anchors.find(({ use }) => use === 'signers');
    const trust = trustFromSetting({
      ...EMPTY,
      anchors: [anchorsPem, pem(official?.der ?? ''), pem(interim?.der ?? '')],
    });
    expect(trust.signerAnchors.map(({ list }) => list)).toEqual(['user', 'user', 'c2pa', 'interim']);
    expect(trust.signerAnchors[0]?.entity).toBe('Whence test authority');
    expect(trust.timeStampAnchors.map(({ list }) => list)).toEqual(['interim']);
  });

  test('bundled means the official lists alone', () => {
    const trust = trustFromSetting({ ...EMPTY, bundled: true });
    expect(trust.signerAnchors).toHaveLength(BUNDLED_SIGNERS.entries.length);
    expect(trust.signerAnchors.every(({ list }) => list === 'c2pa')).toBe(true);
  });

  test('nothing bundled, nothing trusted', () => {
    const trust = trustFromSetting(EMPTY);
    expect(trust.signerAnchors).toEqual([]);
    expect(trust.timeStampAnchors).toEqual([]);
  });

  test('allowed certificates come as PEM or as lines of hashes', async () => {
    const { signerEntity } = await testPki();
    const hash = Buffer.alloc(32, 7).toString('base64');
    const trust = trustFromSetting({
      ...EMPTY,
      allowedCertificates: [
        `# comment\n${hash}\nnot a hash\n${pem(Buffer.from(signerEntity.certificate).toString('base64'))}`,
      ],
    });
    expect([...trust.allowedCertificates]).toEqual([
      ['07'.repeat(32), 'user'],
      [parseCertificate(signerEntity.certificate).sha256, 'user'],
    ]);
  });

  test('a PEM block that is no certificate is refused', () => {
    expect(() => trustFromSetting({ ...EMPTY, anchors: [pem('AAAA')] })).toThrow(MalformedError);
    expect(() => readPem(pem('*'))).toThrow('base64');
  });

  test('usages: one OID a line, with comments', () => {
    expect(readEkus('//x\n1.3.6.1.5.5.7.3.4 // mail\n\n# y\r\n1.3.6.1.4.1.62558.2.1')).toEqual([
      '1.3.6.1.5.5.7.3.4',
      '1.3.6.1.4.1.62558.2.1',
    ]);
    expect(() => readEkus('emailProtection')).toThrow('not an OID');
  });
});

describe('reading an official list', () => {
  const service = {
    ServiceName: [{ lang: 'en', value: 'A root' }],
    ServiceDigitalIdentity: { X509Certificates: [{ val: PUBLISHED_SIGNERS.entries[0]?.der }] },
    ServiceStatus: 'http://c2pa.org/conformance/trust-list/trusted',
    StatusStartingTime: '2026-01-01T00:00:00Z',
  };
  const scheme = {
    LoTEVersionIdentifier: 1,
    SchemeName: [{ lang: 'en', value: 'C2PA Trust List' }],
    ListIssueDateTime: '2026-08-05T00:00:00Z',
    NextUpdate: '2027-08-05T00:00:00Z',
  };
  const list = (information: object, head: object = scheme): unknown => ({
    LoTE: {
      ListAndSchemeInformation: head,
      TrustedEntitiesList: [
        {
          TrustedEntityInformation: { TEName: [{ lang: 'en', value: 'Somebody' }] },
          TrustedEntityServices: [{ ServiceInformation: information }],
        },
      ],
    },
  });

  test('gives entity, name, status and certificate', () => {
    const { entries, issued } = parseOfficialList(list(service));
    expect(issued).toBe('2026-08-05T00:00:00.000Z');
    expect(entries).toMatchObject([{ entity: 'Somebody', name: 'A root', trusted: true }]);
  });

  test('respects the status', () => {
    const withdrawn = { ...service, ServiceStatus: 'http://c2pa.org/conformance/trust-list/untrusted' };
    expect(parseOfficialList(list(withdrawn)).entries).toMatchObject([{ trusted: false }]);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['text', 'LoTE'],
    ['an empty object', {}],
    ['an unknown status', list({ ...service, ServiceStatus: 'trusted' })],
    ['no status', list({ ...service, ServiceStatus: undefined })],
    [
      'a certificate that is none',
      list({ ...service, ServiceDigitalIdentity: { X509Certificates: [{ val: 'AAAA' }] } }),
    ],
    ['no base64', list({ ...service, ServiceDigitalIdentity: { X509Certificates: [{ val: '***' }] } })],
    ['no certificate list', list({ ...service, ServiceDigitalIdentity: {} })],
    ['no issue date', list(service, { ...scheme, ListIssueDateTime: 'soon' })],
    ['another version', list(service, { ...scheme, LoTEVersionIdentifier: 2 })],
    ['no entities', { LoTE: { ListAndSchemeInformation: scheme, TrustedEntitiesList: [] } }],
    ['a flood of entities', { LoTE: { ListAndSchemeInformation: scheme, TrustedEntitiesList: Array(1001).fill({}) } }],
    ['a name without end', list({ ...service, ServiceName: [{ lang: 'en', value: 'x'.repeat(301) }] })],
  ])('refuses %s', (_, json) => {
    expect(() => parseOfficialList(json)).toThrow(MalformedError);
  });
});

describe('refreshing a list', () => {
  const current = BUNDLED_SIGNERS;
  const now = Date.parse('2026-11-22T00:00:00Z');
  const change = (fields: Partial<OfficialList>): OfficialList => ({ ...current, ...fields });

  test('takes the same issue and a newer one', () => {
    expect(judgeRefresh(current, current, now)).toEqual({ accepted: current });
    const newer = change({ issued: '2026-11-01T00:00:00.000Z', entries: current.entries.slice(1) });
    expect(judgeRefresh(current, newer, now)).toEqual({ accepted: newer });
  });

  test.each<[string, string, OfficialList]>([
    ['goes back in time', 'older', change({ issued: '2026-08-04T00:00:00.000Z' })],
    ['has no date', 'older', change({ issued: '' })],
    ['comes from the future', 'from-the-future', change({ issued: new Date(now + 3 * DAY).toISOString() })],
    ['has expired', 'expired', change({ nextUpdate: '2026-11-21T00:00:00.000Z' })],
    ['is another list', 'another-list', BUNDLED_TIME_STAMPS],
    ['loses more than a third', 'shrunk', change({ entries: current.entries.slice(0, 19) })],
    ['is empty', 'shrunk', change({ entries: [] })],
    [
      'distrusts them all',
      'shrunk',
      change({ entries: current.entries.map((entry) => ({ ...entry, trusted: false })) }),
    ],
  ])('keeps the last good one where the new %s', (_, refused, candidate) => {
    expect(judgeRefresh(current, candidate, now)).toMatchObject({ refused });
  });
});
