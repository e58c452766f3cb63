import { ContentInfo, SignedData } from '@peculiar/asn1-cms';
import { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { TSTInfo } from '@peculiar/asn1-tsp';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  KeyUsage,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import { describe, expect, test } from 'vitest';
import { ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { parseTimeStampToken } from '../../../src/verifier/timestamp/token.ts';
import { parseOcspResponse } from '../../../src/verifier/trust/ocsp-response.ts';
import { parseCertificate } from '../../../src/verifier/x509/certificate.ts';
import { testPki } from '../../make/pki.ts';
import { PUBLISHED_INTERIM, PUBLISHED_SIGNERS, PUBLISHED_TIME_STAMPS } from '../../make/published-lists.ts';

/** Our reader is our own; @peculiar/asn1-* reads the same bytes by the schemas of the standards. */
const hex = (bytes: ArrayBuffer | Uint8Array | undefined): string =>
  Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes ?? new ArrayBuffer(0))).toString('hex');

const listed = [...PUBLISHED_SIGNERS.entries, ...PUBLISHED_TIME_STAMPS.entries, ...PUBLISHED_INTERIM.anchors];

describe('a second reader finds the same', () => {
  test.each(listed.map(({ name, der, sha256 }) => [`${name} ${sha256.slice(0, 8)}`, der] as const))(
    'in %s',
    (_, base64) => {
      const der = new Uint8Array(Buffer.from(base64, 'base64'));
      const ours = parseCertificate(der);
      const { tbsCertificate: theirs, tbsCertificateRaw, signatureValue } = AsnConvert.parse(der, Certificate);
      expect(hex(ours.tbs)).toBe(hex(tbsCertificateRaw));
      expect(hex(ours.signature)).toBe(hex(signatureValue));
      expect(ours.serial).toBe(hex(theirs.serialNumber));
      expect(ours.notBefore).toBe(theirs.validity.notBefore.getTime().getTime());
      expect(ours.notAfter).toBe(theirs.validity.notAfter.getTime().getTime());
      expect(hex(ours.issuer.raw)).toBe(hex(AsnConvert.serialize(theirs.issuer)));
      expect(hex(ours.subject.raw)).toBe(hex(AsnConvert.serialize(theirs.subject)));
      expect(hex(ours.spki)).toBe(hex(AsnConvert.serialize(theirs.subjectPublicKeyInfo)));
      const extension = <T>(oid: string, type: new () => T): T | null => {
        const found = theirs.extensions?.find(({ extnID }) => extnID === oid);
        return found === undefined ? null : AsnConvert.parse(found.extnValue.buffer, type);
      };
      expect([...ours.extensions.keys()]).toEqual(theirs.extensions?.map(({ extnID }) => extnID) ?? []);
      const basic = extension('2.5.29.19', BasicConstraints);
      expect(ours.known.basicConstraints).toEqual(
        basic === null ? null : { ca: basic.cA, pathLength: basic.pathLenConstraint ?? null },
      );
      const usages = extension('2.5.29.37', ExtendedKeyUsage);
      expect(ours.known.extendedKeyUsages).toEqual(usages === null ? null : [...usages]);
      const keyId = extension('2.5.29.14', SubjectKeyIdentifier);
      expect(ours.known.subjectKeyId).toBe(keyId === null ? null : hex(keyId.buffer));
      const authority = extension('2.5.29.35', AuthorityKeyIdentifier)?.keyIdentifier;
      expect(ours.known.authorityKeyId?.keyId ?? null).toBe(authority === undefined ? null : hex(authority.buffer));
      const bits = extension('2.5.29.15', KeyUsage)?.toNumber() ?? 0;
      expect([...(ours.known.keyUsage ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((bit) => (bits >> bit) & 1));
    },
  );

  test('in a time-stamp token', async () => {
    const { timeStampAuthority, now } = await testPki();
    const token = await timeStamper({ authority: timeStampAuthority, time: now })(Uint8Array.of(1, 2, 3));
    const ours = parseTimeStampToken(token);
    const theirs = AsnConvert.parse(AsnConvert.parse(token, ContentInfo).content, SignedData);
    const [signer] = theirs.signerInfos;
    const tst = AsnConvert.parse(ours.content, TSTInfo);
    expect(hex(ours.content)).toBe(hex(theirs.encapContentInfo.eContent?.single?.buffer));
    expect(hex(ours.signature)).toBe(hex(signer?.signature.buffer));
    expect(ours.attributes.children.map(({ raw }) => hex(raw))).toEqual(
      signer?.signedAttrs?.map((attribute) => hex(AsnConvert.serialize(attribute))),
    );
    expect(ours.tst.genTime).toBe(tst.genTime.getTime());
    expect(hex(ours.tst.imprint)).toBe(hex(tst.messageImprint.hashedMessage.buffer));
    expect(ours.certificates).toHaveLength(theirs.certificates?.length ?? 0);
  });

  test('in an OCSP response', async () => {
    const pki = await testPki();
    const at = pki.now - 60_000;
    const der = await ocspResponse({
      subject: pki.signerEntity,
      responder: pki.intermediate,
      answer: { status: 'revoked', at, reason: 'superseded' },
      thisUpdate: pki.now,
    });
    const ours = parseOcspResponse(der);
    const bytes = AsnConvert.parse(der, OCSPResponse).responseBytes?.response.buffer ?? new ArrayBuffer(0);
    const theirs = AsnConvert.parse(bytes, BasicOCSPResponse);
    const [single] = theirs.tbsResponseData.responses;
    expect(hex(ours.signed)).toBe(hex(theirs.tbsResponseDataRaw));
    expect(ours.producedAt).toBe(theirs.tbsResponseData.producedAt.getTime());
    expect(ours.answers[0]?.serial).toBe(hex(single?.certID.serialNumber));
    expect(ours.answers[0]?.thisUpdate).toBe(single?.thisUpdate.getTime());
    expect(ours.answers[0]?.status).toMatchObject({
      kind: 'revoked',
      at: single?.certStatus.revoked?.revocationTime.getTime(),
    });
  });
});
