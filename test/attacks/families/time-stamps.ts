import { issue } from '../../../src/signer/authority.ts';
import { concat, copy, flippedLastBit } from '../../../src/signer/bytes.ts';
import type { CborInput } from '../../../src/signer/cbor-writer.ts';
import type { CertificateProfile } from '../../../src/signer/certificate-profile.ts';
import { integer, sequence } from '../../../src/signer/der.ts';
import { EKU } from '../../../src/signer/oids.ts';
import { type TimeStamper, type TimeStampOptions, timeStamper } from '../../../src/signer/time-stamp-authority.ts';
import { DAY, type TestPki } from '../../make/pki.ts';
import { expiredSigner, stamped } from '../../make/recipes.ts';
import { EXPIRED, type Row, type Start } from '../attack.ts';
import { valuesIn } from '../edit/der.ts';
import { withEditedCose } from '../edit/store.ts';

const BOTH = ['image/jpeg', 'video/mp4'] as const;
/** While the signer was valid: 200 to 100 days ago. */
const THEN = 150;
const EXPIRED_V1: Start = {
  name: 'expired and stamped, version 1',
  recipe: async (pki) => ({
    ...(await expiredSigner(pki)),
    ...(await stamped({ daysAgo: THEN })(pki)),
    claimVersion: 1,
  }),
};

/** 115 to 118: an expired signer, and a time-stamp that proves nothing about when it signed. */
export const TIME_STAMPS: readonly Row[] = [
  ...(
    [
      'imprint',
      'digest',
      'signature',
      'no-certificates',
      'no-signing-certificate',
      'wrong-signing-certificate',
      'wrong-content-type',
      'malformed',
      'version',
    ] as const
  ).flatMap((fault): readonly Row[] => [
    token('117', `a token with a fault: ${fault}`, EXPIRED, (options) => timeStamper({ ...options, fault })),
    token('117', `a token with a fault: ${fault}, over the claim`, EXPIRED_V1, (options) =>
      timeStamper({ ...options, fault }),
    ),
  ]),
  clock('115', 'a clock on no list', {}, (pki) => pki.strangerRoot),
  clock('116', 'a clock below the signers\u2019 root', {}, (pki) => pki.root),
  clock('116', 'a clock below the signers\u2019 intermediate', {}, (pki) => pki.intermediate),
  clock('116', 'a clock below the identities\u2019 root', {}, (pki) => pki.identityRoot),
  clock('116', 'a clock that is a mailer', { ekus: [EKU.emailProtection] }),
  clock('116', 'a clock that is a signer', { ekus: [EKU.c2paClaimSigning] }),
  clock('116', 'a clock with another usage besides', { ekus: [EKU.timeStamping, EKU.emailProtection] }),
  clock('116', 'a clock for anything', { ekus: [EKU.any] }),
  clock('116', 'a clock of no usage', { ekus: null }),
  clock('116', 'a clock whose usage is not critical', { ekuCritical: false }),
  clock('116', 'a clock that may not sign', { keyUsage: ['keyEncipherment'] }),
  clock('116', 'a clock with an unknown critical extension', { unknownCriticalExtension: true }),
  clock('116', 'a clock with a broken certificate', { brokenSignature: true }),
  clock('116', 'a clock that was not valid then', (pki) => ({ notBefore: pki.now - 50 * DAY })),
  clock('116', 'a clock that had expired then', (pki) => ({
    notBefore: pki.now - 900 * DAY,
    notAfter: pki.now - 200 * DAY,
  })),
  token('117', 'a token from before the certificate', EXPIRED, (options) =>
    timeStamper({ ...options, time: options.time - 300 * DAY }),
  ),
  token('117', 'a token from after the certificate', EXPIRED, (options) =>
    timeStamper({ ...options, time: options.time + 120 * DAY }),
  ),
  token('117', 'a token from tomorrow', EXPIRED, (options) =>
    timeStamper({ ...options, time: options.time + 151 * DAY }),
  ),
  token('117', 'a token over another message', EXPIRED, (options) => () => timeStamper(options)(new Uint8Array(64))),
  ...(
    [
      ['bytes behind it', (der: Uint8Array) => concat(der, Uint8Array.of(0))],
      ['nothing', () => new Uint8Array(0)],
      ['a zero', () => Uint8Array.of(0)],
      ['its content alone', (der: Uint8Array) => copy(valuesIn(der)[0]?.body ?? der)],
      ['another token behind it', (der: Uint8Array) => concat(der, der)],
      ['one bit of its end', (der: Uint8Array) => flippedLastBit(der)],
    ] as const
  ).map(([title, change]) =>
    token(
      '117',
      `a token with ${title}`,
      EXPIRED,
      (options) => async (message) => change(await timeStamper(options)(message)),
    ),
  ),
  {
    number: '117',
    title: 'two tokens',
    how: 'the header holds two tokens, and nobody can tell which one is meant',
    formats: BOTH,
    start: EXPIRED,
    make: async ({ forge, pki }) => {
      const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - THEN * DAY });
      return forge({ options: { timeStamp: { stamp, copies: 2 } } });
    },
  },
  ...(
    [
      ['a response that was refused', 2],
      ['a response that was granted with changes', 1],
      ['a response that is waiting', 3],
      ['a response that warns of a revocation', 4],
    ] as const
  ).map(
    ([title, status]): Row => ({
      number: '117',
      title,
      how: 'the response around the token says that it was not simply granted',
      formats: BOTH,
      start: EXPIRED_V1,
      ...(status === 1 ? { expect: 'harmless' } : {}),
      make: ({ trusted }) =>
        withEditedCose(trusted, ({ unprotected }) =>
          replaceToken(unprotected, 'sigTst', (der) => {
            const [, inner] = valuesIn(valuesIn(der)[0]?.body ?? der);
            return sequence(sequence(integer(status)), inner?.whole ?? der);
          }),
        ),
    }),
  ),
  {
    number: '118',
    title: 'the time in the token edited',
    how: 'the digits of the stamped time are changed after stamping',
    formats: BOTH,
    start: { name: 'stamped too late', recipe: stamped() },
    // The signer is valid now: the token must count as none, and the signer\u2019s own dates decide.
    expect: 'harmless',
    make: ({ trusted }) => withEditedCose(trusted, ({ unprotected }) => replaceToken(unprotected, 'sigTst2', earlier)),
  },
  {
    number: '118',
    title: 'the time in an expired signer\u2019s token edited',
    how: 'the token was made too late, and its digits say that it was in time',
    formats: BOTH,
    start: EXPIRED,
    make: async ({ forge, pki }) => {
      const late = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - DAY });
      const stamp: TimeStamper = async (message) => withTime(await late(message), pki.now - THEN * DAY);
      return forge({ options: { timeStamp: { stamp } } });
    },
  },
  {
    number: '114',
    title: 'a signer stamped before it was valid',
    how: 'a trusted time-stamp says that the signature is older than the certificate',
    formats: BOTH,
    make: async ({ forge, pki }) => forge({ options: await stamped({ daysAgo: 30 })(pki) }),
  },
];

type TokenOptions = TimeStampOptions;

function token(number: string, title: string, start: Start, stamp: (options: TokenOptions) => TimeStamper): Row {
  return {
    number,
    title,
    how: 'the signer has expired, and the token that says when it signed is not in order',
    formats: BOTH,
    start,
    make: ({ forge, pki }) =>
      forge({
        options: { timeStamp: { stamp: stamp({ authority: pki.timeStampAuthority, time: pki.now - THEN * DAY }) } },
      }),
  };
}

function clock(
  number: string,
  title: string,
  profile: Partial<CertificateProfile> | ((pki: TestPki) => Partial<CertificateProfile>),
  issuer: (pki: TestPki) => TestPki['root'] = (pki) => pki.timeStampRoot,
): Row {
  return {
    number,
    title,
    how: 'the signer has expired, and who stamped it may not say when',
    formats: BOTH,
    start: EXPIRED,
    make: async ({ forge, pki }) => {
      const authority = await issue(issuer(pki), {
        subject: { commonName: 'Odd clock', organization: 'Whence test authority' },
        ekus: [EKU.timeStamping],
        ekuCritical: true,
        notBefore: pki.now - 900 * DAY,
        notAfter: pki.now + 900 * DAY,
        ...(typeof profile === 'function' ? profile(pki) : profile),
      });
      const stamp = timeStamper({ authority, time: pki.now - THEN * DAY });
      return forge({ options: { timeStamp: { stamp } } });
    },
  };
}

/** The only token of a time-stamp header, changed. */
function replaceToken(
  unprotected: Map<number | string, CborInput>,
  header: string,
  change: (der: Uint8Array) => Uint8Array,
): void {
  const value: unknown = unprotected.get(header);
  const list: unknown = value instanceof Map ? value.get('tstTokens') : null;
  const first: unknown = Array.isArray(list) ? list[0] : null;
  const val: unknown = first instanceof Map ? first.get('val') : null;
  if (!(val instanceof Uint8Array)) throw new Error('no token');
  unprotected.set(header, { tstTokens: [{ val: change(val) }] });
}

/** The first digits of a GeneralizedTime in the token: the year before. */
function earlier(der: Uint8Array): Uint8Array {
  const at = Buffer.from(der).indexOf(Buffer.from([0x18, 0x0f])) + 2;
  const out = copy(der);
  out.set(Buffer.from(`${Number(Buffer.from(der.subarray(at, at + 4)).toString()) - 1}`), at);
  return out;
}

function withTime(der: Uint8Array, time: number): Uint8Array {
  const at = Buffer.from(der).indexOf(Buffer.from([0x18, 0x0f])) + 2;
  const out = copy(der);
  out.set(Buffer.from(new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '')), at);
  return out;
}
