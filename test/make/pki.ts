import { type Entity, issue, makeRoot } from '../../src/signer/authority.ts';
import type { CertificateProfile } from '../../src/signer/certificate-profile.ts';
import type { SignerCredentials } from '../../src/signer/cose.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import { certificatesToPem } from '../../src/signer/pem.ts';

/** One hierarchy for all tests of a process: made once, when it is first asked for; its keys never leave memory. */
export interface TestPki {
  readonly root: Entity;
  readonly intermediate: Entity;
  readonly signer: SignerCredentials;
  /** A root that no trust setting names, and a signer below it. */
  readonly strangerRoot: Entity;
  readonly stranger: SignerCredentials;
  readonly anchorsPem: string;
  /** A fresh end entity below the intermediate with this profile. */
  readonly credentials: (profile?: Partial<CertificateProfile>) => Promise<SignerCredentials>;
}

const ORGANIZATION = { organization: 'Whence test authority', country: 'AT' } as const;

let made: Promise<TestPki> | null = null;

export function testPki(): Promise<TestPki> {
  made ??= make();
  return made;
}

async function make(): Promise<TestPki> {
  const root = await makeRoot({ subject: { commonName: 'Test root', ...ORGANIZATION } });
  const intermediate = await issue(root, {
    subject: { commonName: 'Test intermediate', ...ORGANIZATION },
    ca: true,
    pathLength: 0,
  });
  const strangerRoot = await makeRoot({ subject: { commonName: 'Stranger root', organization: 'Nobody known' } });
  const credentials = async (profile: Partial<CertificateProfile> = {}): Promise<SignerCredentials> =>
    credentialsOf(await issue(intermediate, { subject: { commonName: 'Test signer', ...ORGANIZATION }, ...profile }));
  return {
    root,
    intermediate,
    signer: await credentials(),
    strangerRoot,
    stranger: credentialsOf(
      await issue(strangerRoot, { subject: { commonName: 'Stranger', organization: 'Nobody known' } }),
    ),
    anchorsPem: certificatesToPem(root.certificate),
    credentials,
  };
}
