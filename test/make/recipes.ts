import { type Entity, issue, makeSelfSigned } from '../../src/signer/authority.ts';
import type { CertificateProfile } from '../../src/signer/certificate-profile.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import type { Fault } from '../../src/signer/faults.ts';
import { manifestUri } from '../../src/signer/hashed-uri.ts';
import { type CertificateStatus, ocspResponse } from '../../src/signer/ocsp-responder.ts';
import type { AssertionOptions, IngredientOptions, SignOptions } from '../../src/signer/sign-options.ts';
import { type TimeStampOptions, timeStamper } from '../../src/signer/time-stamp-authority.ts';
import { bareMedia, signed } from './fixture.ts';
import { DAY, type TestPki } from './pki.ts';

type Options = Partial<SignOptions>;

/** An assertion of nobody's standard, to be moved, changed and redacted. */
export const NOTE: AssertionOptions = {
  label: 'org.example.note',
  content: { kind: 'cbor', value: { text: 'taken on the bridge' } },
};

/** With a time-stamp; half a day ago by the trusted authority unless said otherwise. */
export function stamped(
  options: Partial<TimeStampOptions> & { readonly daysAgo?: number; readonly copies?: number } = {},
): (pki: TestPki) => Promise<Options> {
  const { daysAgo = 0.5, copies = 1, ...rest } = options;
  return (pki) => {
    const stamp = timeStamper({ authority: pki.timeStampAuthority, time: pki.now - daysAgo * DAY, ...rest });
    return Promise.resolve({ timeStamp: { stamp, copies } });
  };
}

/** Stamped by an authority with this profile. */
export function stampedBy(profile: Partial<CertificateProfile>, daysAgo = 0.5): (pki: TestPki) => Promise<Options> {
  return async (pki) => stamped({ authority: await pki.issueTimeStampAuthority(profile), daysAgo })(pki);
}

/** With a stapled answer about the signer, given before it signed. */
export function stapled(
  answer: CertificateStatus,
  responder?: (pki: TestPki) => Promise<Entity>,
): (pki: TestPki) => Promise<Options> {
  return async (pki) => ({
    ...(await stamped()(pki)),
    ocsp: [
      await ocspResponse({
        subject: pki.signerEntity,
        responder: (await responder?.(pki)) ?? pki.intermediate,
        answer,
        thisUpdate: pki.now - DAY,
        nextUpdate: pki.now + DAY,
      }),
    ],
  });
}

/** Signed by a certificate with this profile, below the trusted intermediate. */
export function signedBy(profile: Partial<CertificateProfile>): (pki: TestPki) => Promise<Options> {
  return async (pki) => ({ signer: credentialsOf(await pki.issueSigner(profile)) });
}

/** A certificate that ended a hundred days ago. */
export function expiredSigner(pki: TestPki): Promise<Options> {
  return signedBy({ notBefore: pki.now - 200 * DAY, notAfter: pki.now - 100 * DAY })(pki);
}

export async function selfSigned(): Promise<Options> {
  return { signer: credentialsOf(await makeSelfSigned({ subject: { commonName: 'I, myself', organization: 'Me' } })) };
}

/** Below an intermediate with this profile. */
export function signedBelow(profile: Partial<CertificateProfile>): (pki: TestPki) => Promise<Options> {
  return async ({ root, now }) => {
    const subject = { commonName: 'Odd intermediate', organization: 'Whence test authority' };
    const between = await issue(root, { subject, ca: true, notBefore: now - DAY, notAfter: now + DAY, ...profile });
    return { signer: credentialsOf(await issue(between, { subject: { commonName: 'Below', organization: 'X' } })) };
  };
}

/** Made from a signed picture. */
export function withParent(more: Options = {}, parent: Options = {}): () => Promise<Options> {
  return async () => ({ ingredients: [await signedParent(parent)], ...more });
}

export async function signedParent(options: Options = {}): Promise<IngredientOptions> {
  return {
    title: 'before',
    relationship: 'parentOf',
    media: await signed('image/png', options),
    thumbnail: { mediaType: 'image/jpeg', bytes: bareMedia('image/jpeg') },
  };
}

/** Made from a signed picture one of whose assertions is redacted: the note unless said otherwise. */
export function redaction(label = NOTE.label, faults: readonly Fault[] = []): () => Promise<Options> {
  return async () => {
    const manifestLabel = `urn:c2pa:${crypto.randomUUID()}`;
    const uri = manifestUri(manifestLabel, `c2pa.assertions/${label}`);
    return {
      ingredients: [await signedParent({ manifestLabel, assertions: [NOTE] })],
      redactions: [uri],
      actions: [
        { action: 'c2pa.opened', ingredients: [0] },
        { action: 'c2pa.redacted', reason: 'c2pa.PII.present', parameters: { redacted: uri } },
      ],
      faults,
    };
  };
}

/** With one more assertion of the standard, well-formed or not. */
export function withAssertion(label: string, content: AssertionOptions['content']): Options {
  return { assertions: [{ label, content }] };
}
