import { type Entity, issue } from '../../../src/signer/authority.ts';
import { concat } from '../../../src/signer/bytes.ts';
import { credentialsOf } from '../../../src/signer/credentials.ts';
import { type CertificateStatus, type OcspOptions, ocspResponse } from '../../../src/signer/ocsp-responder.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import { stamped, stapled } from '../../make/recipes.ts';
import type { Expected, Row, Start } from '../attack.ts';

const STAPLED: Start = { name: 'stapled', recipe: stapled({ status: 'good' }) };
const BOTH = ['image/jpeg', 'video/mp4'] as const;

/** 119 to 120b: answers about revocation that are bad, or that must not count as good. */
export const REVOCATION: readonly Row[] = [
  ...([undefined, 'keyCompromise', 'superseded', 'cessationOfOperation'] as const).flatMap((reason): readonly Row[] => [
    answered(`revoked before signing${reason === undefined ? '' : ` (${reason})`}`, 'refused', (pki) => [
      respond(pki, {
        answer: { status: 'revoked', at: pki.now - 2 * DAY, ...(reason === undefined ? {} : { reason }) },
      }),
    ]),
    answered(
      `revoked after signing${reason === undefined ? '' : ` (${reason})`}`,
      reason === undefined || reason === 'keyCompromise' ? 'refused' : 'harmless',
      (pki) => [
        respond(pki, {
          answer: { status: 'revoked', at: pki.now - DAY / 4, ...(reason === undefined ? {} : { reason }) },
          thisUpdate: pki.now - DAY / 8,
        }),
      ],
    ),
  ]),
  ...(['superseded', 'keyCompromise'] as const).map((reason) =>
    answered(`revoked before signing, by a delegate (${reason})`, 'refused', (pki) => [
      delegate(pki, { notBefore: pki.now - 9 * DAY }).then((responder) =>
        respond(pki, { responder, answer: { status: 'revoked', at: pki.now - 2 * DAY, reason } }),
      ),
    ]),
  ),
  answered('unknown to its authority, by a delegate', 'refused', (pki) => [
    delegate(pki, { notBefore: pki.now - 9 * DAY }).then((responder) =>
      respond(pki, { responder, answer: { status: 'unknown' } }),
    ),
  ]),
  answered('unknown to its authority', 'refused', (pki) => [respond(pki, { answer: { status: 'unknown' } })]),
  answered('revoked, behind a good answer', 'refused', (pki) => [
    respond(pki, {}),
    respond(pki, { answer: revoked(pki) }),
  ]),
  answered('revoked, before a good answer', 'refused', (pki) => [
    respond(pki, { answer: revoked(pki) }),
    respond(pki, {}),
  ]),
  answered('revoked, behind garbage', 'refused', (pki) => [
    Promise.resolve(new Uint8Array(40)),
    respond(pki, { answer: revoked(pki) }),
  ]),
  answered('revoked, behind an empty answer', 'refused', (pki) => [
    Promise.resolve(new Uint8Array(0)),
    respond(pki, { answer: revoked(pki) }),
  ]),
  {
    number: '120b',
    title: 'revoked, with the leaf alone in the chain',
    how: 'the chain holds only the signer, so that a checker may not find who answers for it',
    formats: BOTH,
    start: STAPLED,
    make: async ({ forge, pki }) => {
      const leaf = await issue(pki.root, {
        subject: { commonName: 'Below the root', organization: 'Whence test authority' },
      });
      const answer = await ocspResponse({
        subject: leaf,
        responder: pki.root,
        answer: revoked(pki),
        thisUpdate: pki.now - DAY,
        nextUpdate: pki.now + DAY,
      });
      return forge({ options: { signer: credentialsOf(leaf), ocsp: [answer] } });
    },
  },
  useless('about another certificate', (pki) => respond(pki, { otherSerial: true })),
  useless('with a broken signature', (pki) => respond(pki, { brokenSignature: true })),
  useless('from before the signature, and over since', (pki) =>
    respond(pki, { thisUpdate: pki.now - 40 * DAY, nextUpdate: pki.now - 30 * DAY }),
  ),
  useless('of a stranger', (pki) => respond(pki, { responder: pki.strangerRoot })),
  useless('of a stranger of the issuer\u2019s name', async (pki) => {
    const subject = { commonName: 'Test intermediate', organization: 'Whence test authority', country: 'AT' } as const;
    return respond(pki, { responder: await issue(pki.strangerRoot, { subject, ca: true }) });
  }),
  useless('of the signer itself', (pki) => respond(pki, { responder: pki.signerEntity })),
  useless('of a delegate who may not answer', async (pki) =>
    respond(pki, { responder: await delegate(pki, { ekus: [EKU.emailProtection] }) }),
  ),
  useless('of a delegate of another authority', async (pki) =>
    respond(pki, {
      responder: await issue(pki.strangerRoot, {
        subject: { commonName: 'Delegate' },
        ekus: [EKU.ocspSigning],
        ocspNoCheck: true,
      }),
    }),
  ),
  useless('of a delegate that has expired', async (pki) =>
    respond(pki, { responder: await delegate(pki, { notBefore: pki.now - 90 * DAY, notAfter: pki.now - 50 * DAY }) }),
  ),
  useless('of a delegate with a broken certificate', async (pki) =>
    respond(pki, { responder: await delegate(pki, { brokenSignature: true }) }),
  ),
  useless('from the future', (pki) => respond(pki, { thisUpdate: pki.now + 3 * DAY, nextUpdate: pki.now + 9 * DAY })),
  useless('that is garbage', () => Promise.resolve(new Uint8Array(64).fill(0x30))),
  useless('that is empty', () => Promise.resolve(new Uint8Array(0))),
  useless('with bytes behind it', async (pki) => concat(await respond(pki, {}), Uint8Array.of(0))),
  useless('that says "try later"', () => Promise.resolve(Uint8Array.of(0x30, 3, 0x0a, 1, 3))),
];

function revoked(pki: TestPki): CertificateStatus {
  return { status: 'revoked', at: pki.now - 2 * DAY, reason: 'keyCompromise' };
}

function respond(pki: TestPki, change: Partial<OcspOptions>): Promise<Uint8Array> {
  return ocspResponse({
    subject: pki.signerEntity,
    responder: pki.intermediate,
    answer: { status: 'good' },
    thisUpdate: pki.now - DAY,
    nextUpdate: pki.now + DAY,
    ...change,
  });
}

function delegate(pki: TestPki, profile: Parameters<TestPki['issueSigner']>[0]): Promise<Entity> {
  return pki.issueSigner({
    subject: { commonName: 'Delegate', organization: 'Whence test authority' },
    ekus: [EKU.ocspSigning],
    ocspNoCheck: true,
    ...profile,
  });
}

function answered(title: string, expect: Expected, answers: (pki: TestPki) => readonly Promise<Uint8Array>[]): Row {
  return {
    number: '120',
    title: `a signer ${title}`,
    how: 'the answer about revocation that travels with the signature speaks against it',
    formats: BOTH,
    start: STAPLED,
    expect,
    make: async ({ forge, pki }) =>
      forge({ options: { ...(await stamped()(pki)), ocsp: await Promise.all(answers(pki)) } }),
  };
}

/** An answer that proves nothing must not be called good. */
function useless(title: string, answer: (pki: TestPki) => Promise<Uint8Array>): Row {
  return {
    number: '119',
    title: `a good answer ${title}`,
    how: 'the stapled answer says good, and nobody who may say so said it of this signer at this time',
    formats: ['image/jpeg'],
    start: STAPLED,
    expect: { warned: 'revocation-not-checked' },
    make: async ({ forge, pki }) => forge({ options: { ...(await stamped()(pki)), ocsp: [await answer(pki)] } }),
  };
}
