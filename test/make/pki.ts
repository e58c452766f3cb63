import { type Aggregator, makeAggregator } from '../../src/signer/aggregator.ts';
import { type Entity, issue, makeRoot } from '../../src/signer/authority.ts';
import type { CertificateProfile } from '../../src/signer/certificate-profile.ts';
import type { SignerCredentials } from '../../src/signer/cose.ts';
import { credentialsOf } from '../../src/signer/credentials.ts';
import { EKU } from '../../src/signer/oids.ts';
import { certificatesToPem } from '../../src/signer/pem.ts';
import type { TrustSettings } from '../../src/verifier/trust/trust-settings.ts';
import type { ReferenceTrust } from './reference.ts';

export const DAY = 24 * 60 * 60 * 1000;
const ORGANIZATION = { organization: 'Whence test authority', country: 'AT' } as const;

/** One hierarchy for all tests of a process: made once, when it is first asked for; its keys never leave memory. */
export interface TestPki {
  /** When it was made, in milliseconds since 1970 UTC: the present of all fixtures. */
  readonly now: number;
  readonly root: Entity;
  readonly intermediate: Entity;
  /** The signer of everything that asks for no other, as an entity and as credentials. */
  readonly signerEntity: Entity;
  readonly signer: SignerCredentials;
  readonly timeStampRoot: Entity;
  readonly timeStampAuthority: Entity;
  /** A root that identities may end in, and somebody below it who is no claim signer. */
  readonly identityRoot: Entity;
  readonly person: SignerCredentials;
  readonly aggregator: Aggregator;
  /** A root that no trust setting names, and a signer below it. */
  readonly strangerRoot: Entity;
  readonly stranger: SignerCredentials;
  /** Trust in these roots and nobody else, for our verifier and for the reference library. */
  readonly trust: TrustSettings;
  readonly referenceTrust: ReferenceTrust;
  /** A fresh end entity below the intermediate with this profile. */
  readonly issueSigner: (profile: Partial<CertificateProfile>) => Promise<Entity>;
  /** A fresh end entity that identities may be of. */
  readonly issuePerson: (profile: Partial<CertificateProfile>) => Promise<Entity>;
  /** A fresh time-stamp authority below its root. */
  readonly issueTimeStampAuthority: (profile: Partial<CertificateProfile>) => Promise<Entity>;
}

let made: Promise<TestPki> | null = null;

export function testPki(): Promise<TestPki> {
  made ??= make();
  return made;
}

async function make(): Promise<TestPki> {
  const now = Math.floor(Date.now() / 1000) * 1000;
  // Authorities are old enough for signers that expired long ago.
  const lasting = { notBefore: now - 3650 * DAY, notAfter: now + 3650 * DAY };
  const root = await makeRoot({ subject: { commonName: 'Test root', ...ORGANIZATION }, ...lasting });
  const intermediate = await issue(root, {
    subject: { commonName: 'Test intermediate', ...ORGANIZATION },
    ca: true,
    pathLength: 0,
    ...lasting,
  });
  const timeStampRoot = await makeRoot({ subject: { commonName: 'Test clock root', ...ORGANIZATION }, ...lasting });
  const strangerRoot = await makeRoot({ subject: { commonName: 'Stranger root', organization: 'Nobody known' } });
  const issueSigner: TestPki['issueSigner'] = (profile) =>
    issue(intermediate, { subject: { commonName: 'Test signer', ...ORGANIZATION }, ...profile });
  const issueTimeStampAuthority: TestPki['issueTimeStampAuthority'] = (profile) =>
    issue(timeStampRoot, {
      subject: { commonName: 'Test clock', ...ORGANIZATION },
      ekus: [EKU.timeStamping],
      ekuCritical: true,
      ...lasting,
      ...profile,
    });
  const identityRoot = await makeRoot({ subject: { commonName: 'Test identity root', ...ORGANIZATION }, ...lasting });
  const issuePerson: TestPki['issuePerson'] = (profile) =>
    issue(identityRoot, {
      subject: { commonName: 'A photographer', ...ORGANIZATION },
      ekus: [EKU.documentSigning],
      ...profile,
    });
  const aggregator = await makeAggregator();
  const signerEntity = await issueSigner({});
  const stranger = await issue(strangerRoot, { subject: { commonName: 'Stranger', organization: 'Nobody known' } });
  return {
    now,
    root,
    intermediate,
    signerEntity,
    signer: credentialsOf(signerEntity),
    timeStampRoot,
    timeStampAuthority: await issueTimeStampAuthority({}),
    identityRoot,
    person: credentialsOf(await issuePerson({})),
    aggregator,
    strangerRoot,
    stranger: credentialsOf(stranger),
    trust: trustIn(root, timeStampRoot, identityRoot, aggregator),
    referenceTrust: {
      signers: certificatesToPem(root.certificate),
      clocks: certificatesToPem(timeStampRoot.certificate),
      identities: certificatesToPem(identityRoot.certificate),
      aggregators: [aggregator.did],
    },
    issueSigner,
    issuePerson,
    issueTimeStampAuthority,
  };
}

function trustIn(root: Entity, timeStampRoot: Entity, identityRoot: Entity, aggregator: Aggregator): TrustSettings {
  return {
    version: 'test',
    signerAnchors: [{ der: root.certificate, list: 'user', entity: 'Test root' }],
    timeStampAnchors: [{ der: timeStampRoot.certificate, list: 'user', entity: 'Test clock root' }],
    identityAnchors: [{ der: identityRoot.certificate, list: 'user', entity: 'Test identity root' }],
    identityIssuers: [aggregator.did],
    allowedCertificates: new Map(),
    signerEkus: [EKU.c2paClaimSigning, EKU.emailProtection, EKU.documentSigning],
  };
}
